-- The ladder climbs and clocks ring by themselves, on one node at a time.
create table incident.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
select access.guard('incident.scheduled_tasks', 'true', null, 'select, insert, update, delete');

alter table incident.clock add column warned_at timestamptz;
comment on column incident.clock.warned_at is 'When half of a hard limit was over; of TANPA_TINDAKAN, when KPAI was last told that nothing is done';
create index clock_unalarmed on incident.clock (due_at) where met_at is null and alarmed_at is null;
create index clock_limit on incident.clock (due_at) where kind = 'BATAS_POLISI' and met_at is null and warned_at is null;
create index clock_silence on incident.clock (incident_id) include (started_at, due_at, warned_at) where kind = 'TANPA_TINDAKAN';
create index party_nation on incident.party (level, incident_id) where level in ('KEMENSOS', 'KPAI') and until is null;

-- Whether somebody of that level took note: on the incident itself, or of its notice in the inbox. What was told for information, before
-- it was that level's turn, does not count.
create function incident.answered(incident uuid, at_level text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from incident.rung r where r.incident_id = incident and r.level = at_level and r.acknowledged_at is not null)
    or exists (select from incident.party p join notice.notice n
          on n.key in ('insiden:' || incident || ':' || at_level, 'insiden:' || incident || ':' || at_level || ':naik')
         where p.incident_id = incident and p.level = at_level and n.acknowledged_at >= p.since) $$;
revoke all on function incident.answered(uuid, text) from public;
grant execute on function incident.answered(uuid, text) to naungan_app, naungan_definer;
alter function incident.answered(uuid, text) owner to naungan_definer;

-- Pressing incidents that the office of an account has not answered; one index each, nobody reads more than a hundred.
create or replace function access.pressing_of(account uuid, role text, region text, institution uuid) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine text := case role when 'PENGELOLA' then 'LKS' when 'DINSOS_KAB' then 'KAB' when 'DINSOS_PROV' then 'PROV'
    when 'KEMENSOS' then 'KEMENSOS' when 'KPAI' then 'KPAI' end;
  found uuid[];
begin
  if mine is null then
    return null;
  elsif mine = 'LKS' then
    found := array(select i.id from incident.incident i where i.institution_id = pressing_of.institution
      and i.state <> 'SELESAI' and i.severity in ('BERAT', 'DARURAT'));
  elsif mine = 'KAB' then
    found := array(select i.id from incident.incident i where i.district = pressing_of.region
      and i.state <> 'SELESAI' and i.severity in ('BERAT', 'DARURAT'));
  elsif mine = 'PROV' then
    found := array(select i.id from incident.incident i where i.district > pressing_of.region || '.' and i.district < pressing_of.region || '/'
      and i.state <> 'SELESAI' and i.severity in ('BERAT', 'DARURAT'));
  else
    found := array(select i.id from incident.party p join incident.incident i on i.id = p.incident_id where p.level = mine and p.until is null
      and p.level in ('KEMENSOS', 'KPAI') and i.state <> 'SELESAI' and i.severity in ('BERAT', 'DARURAT'));
  end if;
  if cardinality(found) = 0 then
    return 0;
  end if;
  return (select count(*) from (select from unnest(found) f (id)
    where exists (select from incident.party p where p.incident_id = f.id and p.level = mine and p.until is null)
      and not exists (select from incident.excluded x where x.incident_id = f.id and x.account_id = pressing_of.account)
      and not incident.answered(f.id, mine) limit 100) x);
end $$;
