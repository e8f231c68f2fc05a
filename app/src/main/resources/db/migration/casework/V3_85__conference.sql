-- Case conferences of a home: who met, which clients were discussed, what was decided and what follows. A draft until its chair signs.
create table casework.conference (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  on_date date not null,
  place text,
  chair uuid not null,
  chair_name text not null,
  status text not null default 'DRAF' check (status in ('DRAF', 'DITANDATANGANI', 'DIBATALKAN')),
  next_on date,
  notes text,
  signed_at timestamptz,
  created_at timestamptz not null default now()
);
create index conference_home on casework.conference (institution_id, on_date desc);
create index conference_district on casework.conference (district, on_date desc);
select audit.watch('casework.conference');
-- Seen by the home also by those who look after some of its clients only; written by all but caregivers, and never once it is signed.
do $$
declare
  seen text := format($p$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$, access.covers());
begin
  perform access.guard('casework.conference', seen, format($p$(select access.role()) is distinct from 'PENGASUH' and (%s)$p$, seen));
  execute format($p$alter policy scope_update on casework.conference using (status = 'DRAF' and (select access.role()) is distinct from 'PENGASUH' and (%s))
    with check ((select access.role()) is distinct from 'PENGASUH' and (%s))$p$, seen, seen);
end $$;

create table casework.conference_attendee (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references casework.conference,
  account_id uuid,
  name text not null,
  profession text not null
);
create index attendee_conference on casework.conference_attendee (conference_id);
select audit.watch('casework.conference_attendee');
select access.guard('casework.conference_attendee', 'exists (select 1 from casework.conference f where f.id = conference_id)',
  $p$(select access.role()) is distinct from 'PENGASUH' and exists (select 1 from casework.conference f where f.id = conference_id and f.status = 'DRAF')$p$,
  'select, insert, update, delete');

-- One client of the agenda. `reasons` are message keys of why he stands there. Seen with the client, never without.
create table casework.conference_case (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  conference_id uuid not null references casework.conference,
  client_id uuid not null references client.client,
  reasons text[] not null default '{}',
  summary text,
  decision text,
  follow_up text,
  holder uuid,
  holder_name text,
  until date,
  unique (conference_id, client_id),
  constraint follow_up_has_its_day check ((follow_up is null) = (until is null))
);
create index conference_case_client on casework.conference_case (client_id);
select audit.watch('casework.conference_case');
select access.guard('casework.conference_case',
  $p$exists (select 1 from client.client c where c.id = client_id) and exists (select 1 from casework.conference f where f.id = conference_id)$p$,
  $p$(select access.role()) is distinct from 'PENGASUH' and exists (select 1 from client.client c join casework.conference f on f.institution_id = c.institution_id
     where c.id = client_id and f.id = conference_id and f.status = 'DRAF')$p$, 'select, insert, update, delete');
