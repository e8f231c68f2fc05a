-- Figures of an office are read by its place, its own hand and what is addressed to it, each from an index.
create index finding_place on monitoring.finding (district, state);
create index finding_office on monitoring.finding (addressee, state) where institution_id is null;
create index visit_open on monitoring.visit (district, planned_on) where state in ('RENCANA', 'BERLANGSUNG', 'DILAPORKAN', 'DITANGGAPI');
create index visit_open_office on monitoring.visit (office, planned_on) where state in ('RENCANA', 'BERLANGSUNG', 'DILAPORKAN', 'DITANGGAPI');
create index visit_begun on monitoring.visit (institution_id, begun_at) where begun_at is not null and state <> 'BATAL';
create index finding_overdue on monitoring.finding (institution_id, due_on) where addressee = 'LKS' and state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN');

-- As before; the homes of an area are asked one by one, those of the nation counted at once.
create or replace function monitoring.risk(at timestamptz, on_day date) returns table (
    institution_id uuid, district text, home text, kind text, status text, alarms int, incidents int, complaints int, overdue int, months int, last_visit date,
    unlicensed boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  since_incident timestamptz := at - monitoring.term('pantau-jangka-insiden') * interval '1 month';
  since_complaint timestamptz := at - monitoring.term('pantau-jangka-aduan') * interval '1 month';
  low text; high text;
begin
  if access.reach() = 'SYSTEM' or (access.reach() = 'NATION' and access.role() in ('KEMENSOS', 'KPAI')) then
    return query
    with alarms as (select a.institution_id, count(*)::int as n from institution.alarm a where a.ended_at is null group by 1),
    incidents as (select x.institution_id, count(*)::int as n from incident.incident x where x.received_at > since_incident group by 1),
    complaints as (select c.home_id as institution_id, count(*)::int as n from incident.complaint c where c.came_at > since_complaint and c.state <> 'DIKESAMPINGKAN' group by 1),
    late as (select f.institution_id, count(*)::int as n from monitoring.finding f where f.addressee = 'LKS' and f.due_on < on_day
      and f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN') group by 1),
    seen as (select v.institution_id, (max(v.begun_at) at time zone 'Asia/Makassar')::date as last_on from monitoring.visit v
      where v.begun_at is not null and v.state <> 'BATAL' group by 1)
    select h.id, h.district, h.profile_name, h.profile_kind, h.registration_status, coalesce(alarms.n, 0), coalesce(incidents.n, 0), coalesce(complaints.n, 0),
           coalesce(late.n, 0), monitoring.months(seen.last_on, on_day), seen.last_on, h.registration_status <> 'TERDAFTAR' or coalesce(h.registration_until < on_day, false)
      from institution.institution h left join alarms on alarms.institution_id = h.id left join incidents on incidents.institution_id = h.id
      left join complaints on complaints.institution_id = h.id left join late on late.institution_id = h.id left join seen on seen.institution_id = h.id
     where h.registration_status not in ('TUTUP', 'FIKTIF');
    return;
  end if;
  if not ((access.reach() = 'PROVINCE' and access.role() = 'DINSOS_PROV') or (access.reach() = 'DISTRICT' and access.role() = 'DINSOS_KAB')) then return; end if;
  low := access.region();
  high := case when length(low) = 2 then low || '.99' else low end;
  return query
  select h.id, h.district, h.profile_name, h.profile_kind, h.registration_status,
         (select count(*)::int from institution.alarm a where a.institution_id = h.id and a.ended_at is null),
         (select count(*)::int from incident.incident x where x.institution_id = h.id and x.received_at > since_incident),
         (select count(*)::int from incident.complaint c where c.home_id = h.id and c.came_at > since_complaint and c.state <> 'DIKESAMPINGKAN'),
         (select count(*)::int from monitoring.finding f where f.institution_id = h.id and f.addressee = 'LKS' and f.due_on < on_day
           and f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN')),
         monitoring.months(seen.last_on, on_day), seen.last_on, h.registration_status <> 'TERDAFTAR' or coalesce(h.registration_until < on_day, false)
    from institution.institution h
    cross join lateral (select (max(v.begun_at) at time zone 'Asia/Makassar')::date as last_on from monitoring.visit v
      where v.institution_id = h.id and v.begun_at is not null and v.state <> 'BATAL') seen
   where h.district between low and high and h.registration_status not in ('TUTUP', 'FIKTIF');
end $$;
create function monitoring.months(since date, on_day date) returns int language sql immutable
  return (extract(year from age(on_day, since)) * 12 + extract(month from age(on_day, since)))::int;
grant execute on function monitoring.months(date, date) to naungan_definer;
