-- How strong a relation is, as ecomaps draw it: a lifeline, an ordinary one, one that has grown thin, one full of conflict.
alter table client.relative add column person_bond text check (person_bond in ('KUAT', 'BIASA', 'RENGGANG', 'KONFLIK'));

-- What holds a person besides the family: school, friends, a health centre, a place of worship.
create table client.tie (
  id uuid primary key,
  version int not null,
  client_id uuid not null references client.client,
  tie_kind text not null check (tie_kind in ('SEKOLAH', 'TEMAN', 'PUSKESMAS', 'TEMPAT_IBADAH', 'LKS', 'LAIN')),
  tie_name text not null,
  tie_bond text check (tie_bond in ('KUAT', 'BIASA', 'RENGGANG', 'KONFLIK')),
  tie_note text,
  ended_on date
);
create index tie_client on client.tie (client_id);
select audit.watch('client.tie');
select client.guard('client.tie');

-- The way to a missing paper, step by step (LANGKAH_SURAT): when each was done, and by whom.
create table client.paper_step (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  client_id uuid not null references client.client,
  step text not null,
  done_on date,
  done_by_name text,
  unique (client_id, step)
);
select audit.watch('client.paper_step');
select client.guard('client.paper_step');
