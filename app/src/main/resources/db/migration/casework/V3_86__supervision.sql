-- Sessions between a supervisor and a worker: what was looked at, found, helped with and agreed. Seen by both and by the supervisor's
-- scope, not by colleagues; by the worker once it is signed.
create table casework.supervision (
  id uuid primary key,
  version int not null default 0,
  supervisor_id uuid not null,
  supervisor_name text not null,
  worker_id uuid not null references access.account,
  worker_name text not null,
  institution_id uuid references institution.institution,
  district text not null,
  on_date date not null,
  methods text[] not null,
  findings text not null,
  help text,
  next_on date,
  status text not null default 'DRAF' check (status in ('DRAF', 'DITANDATANGANI')),
  signed_at timestamptz,
  acknowledged_at timestamptz,
  worker_words text,
  created_at timestamptz not null default now(),
  constraint two_people check (supervisor_id <> worker_id)
);
create index supervision_worker on casework.supervision (worker_id, on_date desc);
create index supervision_supervisor on casework.supervision (supervisor_id, on_date desc);
create index supervision_district on casework.supervision (district, on_date desc);
select audit.watch('casework.supervision');
do $$
declare
  office text := format($p$((select access.role()) in ('SUPERVISOR', 'DINSOS_KAB', 'DINSOS_PROV') and (%s)) or (select access.reach()) = 'SYSTEM'$p$, access.covers());
begin
  perform access.guard('casework.supervision',
    format($p$supervisor_id = (select access.account()) or (worker_id = (select access.account()) and status = 'DITANDATANGANI') or %s$p$, office));
  execute format($p$alter policy scope_insert on casework.supervision with check (status = 'DRAF' and worker_id is distinct from (select access.account()) and (%s))$p$, office);
  execute $p$alter policy scope_update on casework.supervision using (status = 'DRAF' and (supervisor_id = (select access.account()) or (select access.reach()) = 'SYSTEM'))
    with check (supervisor_id = (select access.account()) or (select access.reach()) = 'SYSTEM')$p$;
end $$;
-- A session must not show through the trail of its home's rows: what the trail kept of it is seen with it.
select client.seal('casework.supervision');

create table casework.supervision_step (
  id uuid primary key default uuidv7(),
  supervision_id uuid not null references casework.supervision,
  position int not null,
  what text not null,
  until date not null
);
create index step_supervision on casework.supervision_step (supervision_id);
create table casework.supervision_case (
  id uuid primary key default uuidv7(),
  supervision_id uuid not null references casework.supervision,
  client_id uuid not null references client.client,
  unique (supervision_id, client_id)
);
create index supervised_client on casework.supervision_case (client_id);
select audit.watch('casework.supervision_step');
select audit.watch('casework.supervision_case');
do $$
declare draft text := $p$exists (select 1 from casework.supervision s where s.id = supervision_id and s.status = 'DRAF' and (s.supervisor_id = (select access.account()) or (select access.reach()) = 'SYSTEM'))$p$;
begin
  perform access.guard('casework.supervision_step', 'exists (select 1 from casework.supervision s where s.id = supervision_id)', draft, 'select, insert, update, delete');
  perform access.guard('casework.supervision_case', 'exists (select 1 from client.client c where c.id = client_id) and exists (select 1 from casework.supervision s where s.id = supervision_id)',
    draft || ' and exists (select 1 from client.client c where c.id = client_id)', 'select, insert, update, delete');
end $$;
select client.seal('casework.supervision_step');
select client.seal('casework.supervision_case');

-- The worker has read it, once, and may add words of his own; nothing else of the row is his.
create function casework.acknowledge_supervision(session uuid, words text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update casework.supervision s set acknowledged_at = now(), worker_words = words, version = s.version + 1
   where s.id = session and s.worker_id = access.account() and s.status = 'DITANDATANGANI' and s.acknowledged_at is null;
  return found;
end $$;
grant update on casework.supervision to naungan_definer;
revoke all on function casework.acknowledge_supervision(uuid, text) from public;
grant execute on function casework.acknowledge_supervision(uuid, text) to naungan_app;
alter function casework.acknowledge_supervision(uuid, text) owner to naungan_definer;
