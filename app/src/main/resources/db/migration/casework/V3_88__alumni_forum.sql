-- The forum of alumni and their families (handbook §10.6): meetings, who came, when the next one is.
create table casework.forum (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  on_date date not null,
  place text,
  topic text not null,
  notes text,
  next_on date,
  created_at timestamptz not null default now()
);
create index forum_home on casework.forum (institution_id, on_date desc);
create index forum_district on casework.forum (district, on_date desc);
select audit.watch('casework.forum');
do $$
declare
  seen text := format($p$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$, access.covers());
begin
  perform access.guard('casework.forum', seen, format($p$(select access.role()) is distinct from 'PENGASUH' and (%s)$p$, seen));
end $$;
-- An alumnus, or somebody of the family of one; seen with the client it belongs to. Other guests have no client.
create table casework.forum_attendee (
  id uuid primary key default uuidv7(),
  forum_id uuid not null references casework.forum,
  client_id uuid references client.client,
  name text not null,
  relation text,
  kind text not null check (kind in ('ALUMNI', 'KELUARGA', 'TAMU'))
);
create index forum_attendee_forum on casework.forum_attendee (forum_id);
create index forum_attendee_client on casework.forum_attendee (client_id);
select audit.watch('casework.forum_attendee');
do $$
declare
  seen text := $p$exists (select 1 from casework.forum f where f.id = forum_id) and (client_id is null or exists (select 1 from client.client c where c.id = client_id))$p$;
begin
  perform access.guard('casework.forum_attendee', seen, $p$(select access.role()) is distinct from 'PENGASUH' and $p$ || seen, 'select, insert, update, delete');
end $$;
