-- Weeks of a home beside its own past: what happened in each, and over how many days of residents. Weeks count from the first that lies
-- wholly after the home began to keep such records; before, nothing written says nothing.
create index visit_home_day on care.visit (institution_id, day);

create function indicator.control_counts(homes uuid[], first date, last date) returns table (institution_id uuid, measure text, week date, x numeric, e numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with h as materialized (
    select i.id, least((select min(c.day) from note.coverage c where c.institution_id = i.id),
             (select min(s.recorded_at at time zone 'Asia/Jakarta')::date from casework.stay s where s.institution_id = i.id)) as begun,
           (select min(v.day) from care.visit v where v.institution_id = i.id) as treated,
           (select min(c.day) from note.coverage c where c.institution_id = i.id) as noted
      from institution.institution i where i.id = any(homes)),
  w as materialized (select g::date as week from generate_series(first, last, interval '7 days') g),
  lived as materialized (
    select s.institution_id, w.week, sum(least(coalesce(s.exit_on, w.week + 7), w.week + 7) - greatest(s.entry_on, w.week)) as days
      from casework.stay s join w on s.entry_on < w.week + 7 and (s.exit_on is null or s.exit_on > w.week)
     where s.institution_id = any(homes) group by 1, 2),
  -- Not those that go around the home, nor sexual violence: a count of few gives them away, and they climb by their own ladder.
  told as materialized (
    select x.institution_id, date_trunc('week', coalesce(x.happened_at, x.known_at) at time zone 'Asia/Jakarta')::date as week, 'PERGI' = any (x.kinds) as gone
      from incident.incident x
     where x.institution_id = any(homes) and x.bypass = 'TIDAK' and not 'SEKSUAL' = any (x.kinds)
       and not exists (select from incident.excluded e join access.account a on a.id = e.account_id where e.incident_id = x.id and a.role in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV'))),
  c (institution_id, measure, week, x) as (
    select s.institution_id, 'MASUK', date_trunc('week', s.entry_on)::date, count(*) from casework.stay s
     where s.institution_id = any(homes) and s.entry_on >= first and s.entry_on < last + 7 group by 1, 3
    union all
    select s.institution_id, 'KELUAR', date_trunc('week', s.exit_on)::date, count(*) from casework.stay s
     where s.institution_id = any(homes) and s.exit_on >= first and s.exit_on < last + 7 group by 1, 3
    union all
    select v.institution_id, 'SEHAT', date_trunc('week', v.day)::date, count(*) from care.visit v
     where v.institution_id = any(homes) and v.day >= first and v.day < last + 7 group by 1, 3
    union all
    select n.institution_id, 'CATATAN', date_trunc('week', n.day)::date, sum(n.noted) from note.coverage n
     where n.institution_id = any(homes) and n.day >= first and n.day < last + 7 group by 1, 3
    union all
    select t.institution_id, 'INSIDEN', t.week, count(*) from told t where t.week between first and last group by 1, 3
    union all
    -- Whoever ran away may stand in both books: the fuller one counts.
    select b.institution_id, 'KABUR', b.week, greatest(sum(b.told), sum(b.gone)) from (
      select t.institution_id, t.week, 1 as told, 0 as gone from told t where t.gone and t.week between first and last
      union all
      select s.institution_id, date_trunc('week', s.exit_on)::date, 0, 1 from casework.stay s
       where s.institution_id = any(homes) and s.exit_kind = 'PERGI_TANPA_IZIN' and s.exit_on >= first and s.exit_on < last + 7) b group by 1, 3)
  select l.institution_id, m.measure, l.week, coalesce(c.x, 0), case m.measure when 'MASUK' then 7 else l.days end
    from lived l join h on h.id = l.institution_id
    cross join unnest(array['INSIDEN', 'KABUR', 'MASUK', 'KELUAR', 'SEHAT', 'CATATAN']) m (measure)
    left join c on c.institution_id = l.institution_id and c.measure = m.measure and c.week = l.week
   where l.days > 0 and l.week > case m.measure when 'SEHAT' then h.treated when 'CATATAN' then h.noted else h.begun end $$;

-- One home as its reader may see it. Small counts of incidents and of people who ran away are for the manager and the offices of the area.
do $$ begin
  execute format($f$
create function indicator.control_of(home uuid, first date, last date) returns table (measure text, week date, x numeric, e numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $q$
  select c.measure, c.week, c.x, c.e
    from (select i.id as institution_id, i.district from institution.institution i where i.id = home) i, indicator.control_counts(array[home], first, last) c
   where ((select access.reach()) = 'NATION' or (%s))
     and (c.measure not in ('INSIDEN', 'KABUR') or (select access.reach()) = 'SYSTEM' or (select access.role()) in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV')) $q$
$f$, access.covers('i.institution_id', 'i.district'));
end $$;

-- Many homes: a week, and the sums of the weeks before it. q is the sum of x²/e, from which the spread follows.
create function indicator.control_sums(homes uuid[], of_week date, back int) returns table (institution_id uuid, measure text, x numeric, e numeric, c0 numeric, e0 numeric, q numeric, n int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if access.reach() is distinct from 'SYSTEM' then raise exception 'the watch is no work of a person' using errcode = '42501'; end if;
  return query
  select c.institution_id, c.measure, max(c.x) filter (where c.week = of_week), max(c.e) filter (where c.week = of_week),
         coalesce(sum(c.x) filter (where c.week < of_week), 0), coalesce(sum(c.e) filter (where c.week < of_week), 0),
         coalesce(sum(c.x * c.x / c.e) filter (where c.week < of_week), 0), (count(*) filter (where c.week < of_week))::int
    from indicator.control_counts(homes, of_week - 7 * back, of_week) c group by 1, 2 having bool_or(c.week = of_week);
end $$;

create function indicator.settle_control(homes uuid[], kinds text[], raised_in uuid[], told text[], looked_at timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare changed int;
begin
  if access.reach() is distinct from 'SYSTEM' then raise exception 'the watch is no work of a person' using errcode = '42501'; end if;
  changed := institution.settle_alarms(array['KENDALI_INSIDEN', 'KENDALI_KABUR', 'KENDALI_MASUK', 'KENDALI_KELUAR', 'KENDALI_SEHAT', 'KENDALI_CATATAN'],
    homes, kinds, raised_in, told::jsonb[]);
  update indicator.watched w set charted = true where w.institution_id = any(homes) and not w.charted and w.at <= looked_at;
  return changed;
end $$;
do $$
declare f text;
begin
  foreach f in array array['indicator.control_counts(uuid[], date, date)', 'indicator.control_of(uuid, date, date)', 'indicator.control_sums(uuid[], date, int)',
    'indicator.settle_control(uuid[], text[], uuid[], text[], timestamptz)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to naungan_definer', f);
  end loop;
  grant execute on function indicator.control_of(uuid, date, date), indicator.control_sums(uuid[], date, int),
    indicator.settle_control(uuid[], text[], uuid[], text[], timestamptz) to naungan_app;
end $$;
