-- How long incidents and complaints count, and how soon proof is judged, are terms an administrator may change. Otherwise as before.
create function monitoring.term(named text) returns numeric language sql stable set search_path = pg_catalog, pg_temp
  return (select t.value from reference.term t where t.id = named);

create or replace function monitoring.risk(at timestamptz, on_day date) returns table (
    institution_id uuid, district text, home text, kind text, status text, alarms int, incidents int, complaints int, overdue int, months int, last_visit date,
    unlicensed boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with homes as (
    select i.* from institution.institution i
     where i.registration_status not in ('TUTUP', 'FIKTIF') and case access.reach() when 'SYSTEM' then true
       when 'NATION' then access.role() in ('KEMENSOS', 'KPAI')
       when 'PROVINCE' then access.role() = 'DINSOS_PROV' and left(i.district, 2) = access.region()
       when 'DISTRICT' then access.role() = 'DINSOS_KAB' and i.district = access.region() else false end),
  alarms as (select a.institution_id, count(*)::int as n from institution.alarm a where a.ended_at is null group by 1),
  incidents as (select x.institution_id, count(*)::int as n from incident.incident x
    where x.received_at > at - (select monitoring.term('pantau-jangka-insiden')) * interval '1 month' group by 1),
  complaints as (select c.home_id as institution_id, count(*)::int as n from incident.complaint c
    where c.came_at > at - (select monitoring.term('pantau-jangka-aduan')) * interval '1 month' and c.state <> 'DIKESAMPINGKAN' group by 1),
  late as (select f.institution_id, count(*)::int as n from monitoring.finding f where f.addressee = 'LKS' and f.due_on < on_day
    and f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN') group by 1),
  seen as (select v.institution_id, max((v.begun_at at time zone 'Asia/Makassar')::date) as last_on from monitoring.visit v where v.begun_at is not null and v.state <> 'BATAL' group by 1)
  select h.id, h.district, h.profile_name, h.profile_kind, h.registration_status, coalesce(alarms.n, 0), coalesce(incidents.n, 0), coalesce(complaints.n, 0),
         coalesce(late.n, 0), case when seen.last_on is not null then (extract(year from age(on_day, seen.last_on)) * 12 + extract(month from age(on_day, seen.last_on)))::int end,
         seen.last_on, h.registration_status <> 'TERDAFTAR' or coalesce(h.registration_until < on_day, false)
    from homes h left join alarms on alarms.institution_id = h.id left join incidents on incidents.institution_id = h.id
    left join complaints on complaints.institution_id = h.id left join late on late.institution_id = h.id left join seen on seen.institution_id = h.id $$;

create or replace function monitoring.follow_finding() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  link text := '/pemantauan/temuan/' || new.id;
  -- The day of whoever acts does not matter here: a task is done when it is done.
  today date := (now() at time zone 'Asia/Makassar')::date;
  asked boolean := new.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN');
begin
  if asked and (new.addressee = 'LKS' or new.addressee ~ '^\d') then
    perform monitoring.put_task('temuan:' || new.id, new.institution_id, new.district, 'temuan-jawab', new.due_on,
      case when new.addressee = 'LKS' then 'PENGELOLA' else monitoring.role_of(new.addressee) end, link);
  else
    perform monitoring.end_task('temuan:' || new.id, today, new.state <> 'BATAL');
  end if;
  if new.state = 'DIJAWAB' and new.made_by ~ '^\d' then
    perform monitoring.put_task('temuan-nilai:' || new.id, new.institution_id, new.district, 'temuan-nilai', today + monitoring.term('temuan-dinilai')::int, monitoring.role_of(new.made_by), link);
  else
    perform monitoring.end_task('temuan-nilai:' || new.id, today, new.state <> 'BATAL');
  end if;
  if new.state = 'CEK_ULANG' and new.made_by ~ '^\d' then
    perform monitoring.put_task('temuan-cek:' || new.id, new.institution_id, new.district, 'temuan-cek', new.recheck_on, monitoring.role_of(new.made_by), link);
  else
    perform monitoring.end_task('temuan-cek:' || new.id, today, new.state <> 'BATAL');
  end if;
  if new.addressee = 'LKS' and new.severity = 'KRITIS' and new.state not in ('DRAF', 'SELESAI', 'BATAL') then
    perform institution.raise_alarm('TEMUAN_KRITIS', new.id::text, new.institution_id, jsonb_build_object('due', new.due_on));
  else
    perform institution.end_alarm('TEMUAN_KRITIS', new.id::text);
  end if;
  if new.addressee = 'LKS' and asked and new.climbed > 0 then
    perform institution.raise_alarm('TEMUAN_TERLAMBAT', new.id::text, new.institution_id, jsonb_build_object('due', new.due_on));
  else
    perform institution.end_alarm('TEMUAN_TERLAMBAT', new.id::text);
  end if;
  return null;
end $$;
