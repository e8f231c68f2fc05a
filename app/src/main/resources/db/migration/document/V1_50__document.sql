-- Files: the row says what and whose, the bytes lie beside it so that lists and history stay light.
create schema document;
grant usage on schema document to naungan_app, naungan_definer;

create table document.file (
  id uuid primary key,
  institution_id uuid,
  district text,
  client_id uuid,
  purpose text not null,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 bytea not null,
  created_at timestamptz not null default now()
);
create index file_client on document.file (client_id) where client_id is not null;
create table document.content (
  file_id uuid primary key references document.file,
  bytes bytea not null,
  face bytea
);
comment on column document.content.face is 'Small copy of a picture, at most 320 pixels a side';
alter table document.content alter column bytes set storage external, alter column face set storage external;
