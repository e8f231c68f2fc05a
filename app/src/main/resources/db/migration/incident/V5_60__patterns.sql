-- The board, the list and the patterns: which incidents an office reads, and which it only counts, found through indexes.
-- incident.may() is the one truth about a single incident; what stands here is the same truth for many at once (held by BoardScopeTest).
create index incident_received on incident.incident (received_at desc, id);
create index excluded_account on incident.excluded (account_id);
create index party_office on incident.party (level, incident_id) where account_id is null and until is null;
create index person_accused on incident.person (incident_id) where part = 'TERDUGA';
-- Residents of a region are the denominator of a rate.
create index client_residing on client.client (district, institution_id) where resident_since is not null;

-- The name of the caller's office among the parties; null for people.
create function incident.level() returns text language sql stable return case access.role()
  when 'PENGELOLA' then 'LKS' when 'DINSOS_KAB' then 'KAB' when 'DINSOS_PROV' then 'PROV' when 'KEMENSOS' then 'KEMENSOS' when 'KPAI' then 'KPAI' end;

-- What the account reads by itself: as its handler, or opened for an hour.
create function incident.personal() returns setof uuid language sql stable as $$
  select p.incident_id from incident.party p where p.account_id = (select access.account()) and p.level = 'PENANGAN' and p.until is null
  union all
  select o.incident_id from incident.opening o where o.account_id = (select access.account()) and o.until > now() $$;

-- From which district, and up to which, the caller's reach and the area asked for go; empty for a home, which is found by itself.
create function incident.lowest(area text) returns text language sql stable return greatest(
  case access.reach() when 'DISTRICT' then access.region() when 'PROVINCE' then access.region() || '.' when 'NATION' then '' when 'SYSTEM' then '' else '~' end,
  case length(area) when 2 then area || '.' when 5 then area else '' end);
create function incident.beyond(area text) returns text language sql stable return least(
  case access.reach() when 'DISTRICT' then access.region() || '/' when 'PROVINCE' then access.region() || '/' else '~' end,
  case length(area) when 2 then area || '/' when 5 then area || '/' else '~' end);

-- Every incident the caller reads (`readable`) or counts (`countable`: those it could break the glass of, and all for the nation's
-- offices). Whoever is accused is not even counted to, nor is an office the report goes around. Sexual violence is counted for
-- others only where the function that asks says so: by province and year. Not for the application: rows leave through functions below.
create function incident.pool(f jsonb) returns table (id uuid, number text, institution_id uuid, district text, kinds text[], severity text,
    state text, place text, received_at timestamptz, happened_at timestamptz, happened_roughly boolean, readable boolean, countable boolean)
  language sql stable as $$
  select x.* from (
    select i.id, i.number, i.institution_id, i.district, i.kinds, i.severity, i.state, i.place, i.received_at, i.happened_at, i.happened_roughly,
           r.readable,
           coalesce(case (select access.role())
               when 'KEMENSOS' then true
               when 'KPAI' then true
               when 'DINSOS_PROV' then left(i.district, 2) = (select access.region()) and i.bypass <> 'PROV'
               when 'DINSOS_KAB' then i.district = (select access.region()) and i.bypass in ('TIDAK', 'LKS')
               when 'SUPERVISOR' then (select access.reach()) = 'DISTRICT' and i.district = (select access.region()) and i.bypass in ('TIDAK', 'LKS')
               when 'PEKSOS' then (select access.reach()) = 'DISTRICT' and i.district = (select access.region()) and i.bypass in ('TIDAK', 'LKS')
               else false end
             and (not 'SEKSUAL' = any (i.kinds) or (select f->>'sexual') = 'ya'), false) as countable
      from incident.incident i
     -- Asked once a row: `offset` keeps it from being written out wherever it is looked at.
     cross join lateral (select coalesce((select access.reach()) = 'SYSTEM'
               or i.id = any (array(select incident.personal()))
               or (case (select access.role())
                     when 'PENGELOLA' then i.institution_id = (select access.institution())
                     when 'DINSOS_KAB' then i.district = (select access.region())
                     when 'DINSOS_PROV' then left(i.district, 2) = (select access.region())
                     when 'KEMENSOS' then true
                     when 'KPAI' then true
                     else false end
                   and exists (select from incident.party p where p.incident_id = i.id and p.level = (select incident.level())
                     and p.account_id is null and p.until is null)), false) as readable offset 0) r
     where (i.institution_id = (select access.institution())
         or (i.district >= (select incident.lowest(f->>'area')) and i.district < (select incident.beyond(f->>'area')))
         or i.id = any (array(select incident.personal())))
       and not i.id = any (array(select e.incident_id from incident.excluded e where e.account_id = (select access.account())))
       and ((select f->>'area') is null or left(i.district, length((select f->>'area'))) = (select f->>'area'))
       and ((select f->>'home') is null or i.institution_id = (select (f->>'home')::uuid))) x
   where x.readable or x.countable $$;

-- How a clock stands at a moment: late stays late.
create function incident.stands(due timestamptz, met timestamptz, at timestamptz) returns text language sql immutable
  return case when met <= due then 'TEPAT' when met > due or due < at then 'TERLAMBAT' else 'BERJALAN' end;

-- Incidents with an accused whom also the incident of this number accuses; nothing when the caller may not read that one.
create function incident.same_accused(of_number text) returns setof uuid language sql stable as $$
  select a.incident_id from incident.incident n
    join incident.person b on b.incident_id = n.id and b.part = 'TERDUGA'
    join incident.person a on a.part = 'TERDUGA' and (a.account_id = b.account_id or a.name_key = b.name_key)
   where n.number = of_number and incident.may(n.id, 'BACA') $$;

-- What of the pool a filter leaves. The list, its counts and every figure are made from this one function, so that they agree. What is
-- only counted is never asked for by its number, nor by its home from the nation's offices: counts, never rows.
create function incident.selected(f jsonb) returns table (id uuid, number text, institution_id uuid, district text, kinds text[], severity text,
    state text, place text, received_at timestamptz, happened_at timestamptz, happened_roughly boolean, readable boolean)
  language sql stable as $$
  select p.id, p.number, p.institution_id, p.district, p.kinds, p.severity, p.state, p.place, p.received_at, p.happened_at, p.happened_roughly, p.readable
    from incident.pool(f) p
   where (p.readable or ((select f->>'number') is null and (select f->>'same') is null
       and ((select f->>'home') is null or (select access.reach()) <> 'NATION')))
     and ((select f->>'since') is null or p.received_at >= (select (f->>'since')::timestamptz))
     and ((select f->>'until') is null or p.received_at < (select (f->>'until')::timestamptz))
     and ((select f->>'state') is null or p.state = (select f->>'state'))
     and ((select f->>'open') is null or p.state <> 'SELESAI')
     and ((select f->>'severity') is null or p.severity = (select f->>'severity'))
     and ((select f->>'pressing') is null or p.severity in ('BERAT', 'DARURAT'))
     and ((select f->>'kind') is null or (select f->>'kind') = any (p.kinds))
     and ((select f->>'place') is null or p.place = (select f->>'place'))
     and ((select f->>'number') is null or p.number = (select f->>'number'))
     and ((select f->>'hour') is null or (not p.happened_roughly
       and extract(hour from p.happened_at at time zone (select f->>'zone')) = (select (f->>'hour')::int)))
     and ((select f->>'weekday') is null or extract(isodow from p.happened_at at time zone (select f->>'zone')) = (select (f->>'weekday')::int))
     and ((select f->>'same') is null or p.id = any (array(select incident.same_accused(f->>'same'))))
     and ((select f->>'late') is null or (p.state <> 'SELESAI' and exists (select from incident.clock k where k.incident_id = p.id
       and k.met_at is null and k.due_at < (select (f->>'at')::timestamptz)
       and ((select f->>'clock') is null or k.kind = (select f->>'clock')))))
     and (((select f->>'clock') is null and (select f->>'stands') is null) or exists (select from incident.clock k where k.incident_id = p.id
       and ((select f->>'clock') is null or k.kind = (select f->>'clock'))
       and ((select f->>'stands') is null or incident.stands(k.due_at, k.met_at, (select (f->>'at')::timestamptz)) = (select f->>'stands')))) $$;

-- A page of the list, the latest first: ids of incidents the caller reads.
create function incident.page(f jsonb, most int, skip int) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id from incident.selected(f) s where s.readable order by s.received_at desc, s.id limit most offset skip $$;

-- The board: of each open state the severest, and of those the latest late first.
create function incident.board(f jsonb, most int) returns table (id uuid, place bigint) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select x.id, x.place from (
    select s.id, row_number() over (partition by s.state order by array_position(array['DARURAT', 'BERAT', 'SEDANG', 'RINGAN'], s.severity),
             k.due_at nulls last, s.received_at, s.id) as place
      from incident.selected(f || '{"open": "ya"}') s
      left join lateral (select c.due_at from incident.clock c where c.incident_id = s.id and c.met_at is null order by c.due_at limit 1) k on true
     where s.readable) x
   where x.place <= most order by x.place $$;

-- What a card or a line says of incidents the caller reads, each asked for by itself: no name of a client, no story.
create function incident.glances(ids uuid[], at timestamptz) returns table (id uuid, number text, institution_id uuid, home text, district text, kinds text[],
    severity text, state text, received_at timestamptz, happened_at timestamptz, happened_roughly boolean, place text, victims int,
    next_clock text, next_due timestamptz, late_clocks int, unanswered boolean, handlers text[], outcome text, closed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, i.number, i.institution_id, coalesce(h.profile_name, i.place_name), i.district, i.kinds, i.severity, i.state, i.received_at,
         i.happened_at, i.happened_roughly, i.place, i.victims, k.kind, k.due_at,
         (select count(*)::int from incident.clock c where c.incident_id = i.id and incident.stands(c.due_at, c.met_at, at) = 'TERLAMBAT'),
         exists (select from incident.rung r where r.incident_id = i.id and r.acknowledged_at is null
           and case when (select incident.level()) is null then r.climbed_at is null else r.level = (select incident.level()) end),
         array(select a.full_name from incident.party p join access.account a on a.id = p.account_id
           where p.incident_id = i.id and p.level = 'PENANGAN' and p.until is null order by p.since, a.full_name),
         i.outcome, i.closed_at
    from unnest(ids) with ordinality w (id, place)
    join incident.incident i on i.id = w.id
    left join institution.institution h on h.id = i.institution_id
    left join lateral (select c.kind, c.due_at from incident.clock c where c.incident_id = i.id and c.met_at is null and i.state <> 'SELESAI'
      order by c.due_at limit 1) k on true
   where incident.may(i.id, 'BACA') order by w.place $$;

-- How many, by state and severity, read and only counted, and how many of them have a clock that is late now.
create function incident.counted(f jsonb) returns table (state text, severity text, readable boolean, n bigint, late bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.state, s.severity, s.readable, count(*), count(*) filter (where s.state <> 'SELESAI' and exists (select from incident.clock k
      where k.incident_id = s.id and k.met_at is null and k.due_at < (select (f->>'at')::timestamptz)))
    from incident.selected(f - 'sexual') s group by 1, 2, 3 $$;

-- Figures: counts, never rows.
create function incident.by_kind(f jsonb) returns table (kind text, month text, n bigint) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select k.kind, to_char(s.received_at at time zone (select f->>'zone'), 'YYYY-MM'), count(*)
    from incident.selected(f - 'sexual') s cross join unnest(s.kinds) k (kind) group by 1, 2 $$;

create function incident.by_area(f jsonb, area text) returns table (key text, name text, n bigint, residents bigint) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  with sums as (select case area when 'LKS' then s.institution_id::text when 'KAB' then s.district else left(s.district, 2) end as key, count(*) as n
    from incident.selected(f - 'sexual') s
   where s.readable or area <> 'LKS' or (select access.reach()) <> 'NATION' group by 1)
  select t.key, h.profile_name, t.n, case area
      when 'LKS' then (select count(*) from client.client c where c.institution_id = t.key::uuid and c.resident_since is not null)
      when 'KAB' then (select count(*) from client.client c where c.district = t.key and c.resident_since is not null)
      else (select count(*) from client.client c where c.district >= t.key || '.' and c.district < t.key || '/' and c.resident_since is not null) end
    from sums t left join institution.institution h on area = 'LKS' and h.id::text = t.key where t.key is not null order by t.n desc, t.key $$;

create function incident.by_clock(f jsonb) returns table (clock text, in_time bigint, late bigint, running bigint, median float8, ninety float8)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.kind, count(*) filter (where k.stands = 'TEPAT'), count(*) filter (where k.stands = 'TERLAMBAT'), count(*) filter (where k.stands = 'BERJALAN'),
         percentile_cont(0.5) within group (order by k.took), percentile_cont(0.9) within group (order by k.took)
    from (select c.kind, incident.stands(c.due_at, c.met_at, (select (f->>'at')::timestamptz)) as stands, extract(epoch from c.met_at - c.started_at) as took
      from incident.selected(f - 'sexual') s join incident.clock c on c.incident_id = s.id) k group by 1 $$;

create function incident.late_now(f jsonb) returns table (clock text, n bigint) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select k.kind, count(*) from incident.selected(f - 'sexual') s join incident.clock k on k.incident_id = s.id
   where s.state <> 'SELESAI' and k.met_at is null and k.due_at < (select (f->>'at')::timestamptz) group by 1 $$;

create function incident.by_time(f jsonb) returns table (part text, at int, n bigint) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  with happened as (select s.happened_at at time zone (select f->>'zone') as there, s.happened_roughly from incident.selected(f - 'sexual') s
    where s.happened_at is not null)
  select 'PUKUL', extract(hour from there)::int, count(*) from happened where not happened_roughly group by 2
  union all select 'HARI', extract(isodow from there)::int, count(*) from happened group by 2 $$;

create function incident.by_place(f jsonb) returns table (institution_id uuid, home text, place text, n bigint) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select s.institution_id, h.profile_name, s.place, count(*) from incident.selected(f - 'sexual') s join institution.institution h on h.id = s.institution_id
   where s.place is not null and s.place <> 'TIDAK_TAHU' and (s.readable or (select access.reach()) <> 'NATION') group by 1, 2, 3 having count(*) > 1 order by 4 desc, 2, 3 limit 20 $$;

-- Who is accused in the period and in another incident as well, whenever that was: how often, and the numbers and one row of a person
-- of those incidents the caller reads. Two people are one by the same account or by the same words of a name.
create function incident.accused_again(f jsonb) returns table (n bigint, own bigint, numbers text[], person uuid) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  with now_accused as (
    select distinct p.account_id, case when p.account_id is null then p.name_key end as name_key
      from incident.selected(f - 'sexual') s join incident.person p on p.incident_id = s.id and p.part = 'TERDUGA'
     where p.account_id is not null or p.name_key is not null)
  select x.n, x.own, x.numbers, x.people[1] from (
    select count(distinct s.id) as n, count(distinct s.id) filter (where s.readable) as own,
           (array_agg(distinct s.number) filter (where s.readable)) as numbers, (array_agg(p.id) filter (where s.readable)) as people
      from now_accused a
      join incident.person p on p.part = 'TERDUGA' and (p.account_id = a.account_id or (a.account_id is null and p.name_key = a.name_key))
      join incident.pool(f - 'sexual') s on s.id = p.incident_id
     group by a.account_id, a.name_key having count(distinct s.id) > 1) x
   order by x.n desc, x.numbers limit 20 $$;

-- Sexual violence for offices that are no party: by province and year, no finer.
create function incident.sexual_by_year(f jsonb) returns table (province text, year int, n bigint) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select left(s.district, 2), extract(year from s.received_at at time zone (select f->>'zone'))::int, count(*)
    from incident.selected(case when length(f->>'area') = 5 then f - 'area' else f end - 'since' - 'until' || '{"sexual": "ya", "kind": "SEKSUAL"}') s
   where (select access.reach()) in ('NATION', 'PROVINCE', 'SYSTEM') group by 1, 2 order by 1, 2 $$;

do $$
declare p record;
begin
  for p in select oid::regprocedure as f, prosecdef, proname from pg_proc where pronamespace = 'incident'::regnamespace and proname in ('level', 'personal',
      'lowest', 'beyond', 'pool', 'stands', 'same_accused', 'selected', 'page', 'board', 'glances', 'counted', 'by_kind', 'by_area', 'by_clock',
      'late_now', 'by_time', 'by_place', 'accused_again', 'sexual_by_year') loop
    execute format('revoke all on function %s from public', p.f);
    execute format('grant execute on function %s to naungan_definer', p.f);
    if p.prosecdef then
      execute format('grant execute on function %s to naungan_app', p.f);
      execute format('alter function %s owner to naungan_definer', p.f);
    end if;
  end loop;
end $$;

-- What other modules may read of this schema. The caller's own row visibility applies.
create view incident.facts_incident with (security_invoker) as
  select id, institution_id, district, kinds, severity, state, received_at, happened_at, place, victims, closed_at from incident.incident;
grant select on incident.facts_incident to naungan_app;
