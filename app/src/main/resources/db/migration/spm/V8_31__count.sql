-- From records to persons, from persons to figures. Their plans are made once a session: planning costs more than counting a home.

-- Who lived in a home in a period or is served by it outside, and as what they count.
create function spm.clients(home uuid, from_day date, to_day date) returns table (client_id uuid, name text, kind text, setting text, counted boolean, provider text, age int, days int)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  select c.id, c.identity_full_name, coalesce(r.kind, v.kind), coalesce(r.setting, 'DALAM'), coalesce(r.counted, i.profile_legal_form = 'PEMERINTAH'),
         coalesce(r.provider, case when i.profile_legal_form = 'PEMERINTAH' then 'PROVINSI' else 'LKS' end),
         extract(year from age(to_day, c.birth_date))::int, coalesce(s.days, 0)
    from institution.institution i
    left join spm.serves v on v.home_kind = i.profile_kind
    join lateral (
      select x.client_id, sum(upper(x.during * daterange(from_day, to_day, '[]')) - lower(x.during * daterange(from_day, to_day, '[]')))::int as days
        from casework.stay x where x.institution_id = i.id and x.during && daterange(from_day, to_day, '[]') group by 1
      -- Who moved is counted once, where he or she lived last.
      having not exists (select from casework.stay y where y.client_id = x.client_id and y.institution_id <> home and y.during && daterange(from_day, to_day, '[]')
        and y.entry_on >= max(x.entry_on))
      union all
      select o.client_id, 0 from spm.recipient o where o.institution_id = i.id and o.setting = 'LUAR' and not exists (
        select from casework.stay x where x.client_id = o.client_id and x.institution_id = i.id and x.during && daterange(from_day, to_day, '[]'))) s on true
    join client.client c on c.id = s.client_id
    left join spm.recipient r on r.client_id = c.id
   where i.id = home and coalesce(r.kind, v.kind) is not null;
end $$;

-- What records show, one small question a source. `n` is a number of records, for CATATAN the percentage of days with a note.
create function spm.shown(home uuid, from_day date, to_day date) returns table (source text, detail text, client_id uuid, n int, last_on date)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with who as materialized (select x.client_id, x.days from spm.clients(home, from_day, to_day) x)
  select 'CATATAN', '', w.client_id, (100 * count(*) / greatest(max(w.days), 1))::int, max(n.day)
    from who w join note.daily_note n on n.client_id = w.client_id where n.institution_id = home and n.day between from_day and to_day group by w.client_id
  union all select 'SURAT', p.paper_kind, w.client_id, 1, p.paper_issued_on from who w join client.paper p on p.client_id = w.client_id where p.paper_status = 'ADA'
  union all select 'SURAT', 'NIK', w.client_id, 1, null from who w join client.client c on c.id = w.client_id where c.identity_nik_status = 'ADA'
  -- Somebody is helped to a paper as soon as a step towards it was done in the period.
  union all select 'SURAT', split_part(p.step, '_', 1), w.client_id, count(*)::int, max(p.done_on)
    from who w join client.paper_step p on p.client_id = w.client_id where p.done_on between from_day and to_day group by 2, 3
  union all select 'KESEHATAN', '', w.client_id, count(*)::int, max(h.day) from who w
    join lateral (select v.day from care.visit v where v.client_id = w.client_id and v.day between from_day and to_day
      union all select m.day from care.measurement m where m.client_id = w.client_id and m.day between from_day and to_day
      union all select u.day from care.immunisation u where u.client_id = w.client_id and u.day between from_day and to_day) h on true group by 3
  union all select 'OBAT', '', w.client_id, count(*)::int, max(least(coalesce(m.until, to_day), to_day)) from who w join care.medicine m on m.client_id = w.client_id
     where m.since <= to_day and (m.until is null or m.until >= from_day) group by 3
  union all select 'SEKOLAH', s.level, w.client_id, count(*)::int, max(s.since) from who w join care.schooling s on s.client_id = w.client_id
     where s.since <= to_day and (s.until is null or s.until >= from_day) group by 2, 3
  union all select 'KONTAK', k.kind, w.client_id, count(*)::int, max(k.day) from who w join care.contact k on k.client_id = w.client_id
     where k.day between from_day and to_day and not k.barred group by 2, 3
  union all select 'TIDUR', '', w.client_id, count(*)::int, max(s.since) from who w join casework.sleeping s on s.client_id = w.client_id
     where s.institution_id = home and s.since <= to_day and (s.until is null or s.until >= from_day) group by 3
  union all select 'FORMULIR', r.step, w.client_id, count(*)::int, max(r.on_date) from who w join casework.record r on r.client_id = w.client_id
     where r.status = 'DITANDATANGANI' and r.on_date between from_day and to_day group by 2, 3
  union all select 'KELUAR', s.exit_kind, w.client_id, count(*)::int, max(s.exit_on) from who w join casework.stay s on s.client_id = w.client_id
     where s.institution_id = home and s.exit_on between from_day and to_day group by 2, 3
  union all select 'BARANG', lower(p.goods), w.client_id, sum(g.quantity)::int, max(g.moved_on) from who w join aid.goods g on g.client_id = w.client_id
    join aid.proposal q on q.id = g.proposal_id join aid.programme p on p.id = q.programme_id
     where g.way = 'KELUAR' and g.moved_on between from_day and to_day and p.goods is not null group by 2, 3;
end $$;

create function spm.from_day(of_year int, of_quarter int) returns date language sql immutable return make_date(of_year, of_quarter * 3 - 2, 1);
create function spm.to_day(of_year int, of_quarter int, today date) returns date language sql immutable
  return least((make_date(of_year, of_quarter * 3 - 2, 1) + interval '3 months - 1 day')::date, today);
grant execute on function spm.from_day(int, int), spm.to_day(int, int, date) to naungan_app;

-- Every person of a home and every item he or she is owed in a quarter: fulfilled, not yet, or not needed, and how one knows.
create function spm.of_home(home uuid, of_year int, of_quarter int, today date) returns table (client_id uuid, name text, kind text, setting text, counted boolean, provider text,
    item_id uuid, state text, how text, n int, last_on date, words text, by_name text, tick_version int)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with days as (select spm.from_day(of_year, of_quarter) as since, spm.to_day(of_year, of_quarter, today) as until),
  who as materialized (select x.* from days d, spm.clients(home, d.since, d.until) x where d.since <= d.until),
  items as materialized (select i.* from spm.item i, days d where i.grp = 'BARANG' and i.since <= d.until and (i.ended_on is null or i.ended_on > d.since)),
  seen as materialized (select f.* from days d, spm.shown(home, d.since, d.until) f where d.since <= d.until),
  met as materialized (
    select i.id as item_id, f.client_id, sum(f.n)::int as n, max(f.last_on) as last_on from items i join seen f on f.source = i.source
       and (i.details = '{}' or exists (select from unnest(i.details) d where f.detail = d or (f.source = 'BARANG' and f.detail like '%' || lower(d) || '%')))
     group by i.id, i.least, i.every_detail, i.details, f.client_id
    having sum(f.n) >= i.least and (not i.every_detail or count(distinct f.detail) >= cardinality(i.details)))
  select w.client_id, w.name, w.kind, w.setting, w.counted, w.provider, i.id,
         case when t.state <> 'CATATAN' then t.state when m.n is not null then 'TERPENUHI'
              when w.age < i.age_from or w.age > i.age_to or i.owed = 'BILA_PERLU' then 'TIDAK_PERLU' else 'BELUM' end,
         case when t.state <> 'CATATAN' then 'TANGAN' when m.n is not null then i.source when w.age < i.age_from or w.age > i.age_to then 'USIA'
              when i.owed = 'BILA_PERLU' then 'BILA_PERLU' else coalesce(i.source, 'TANGAN') end,
         coalesce(m.n, 0), m.last_on, t.source, t.written_by_name, coalesce(t.version, -1)
    from who w join items i on i.kind = w.kind and i.setting = w.setting
    left join met m on m.item_id = i.id and m.client_id = w.client_id
    left join spm.tick t on t.client_id = w.client_id and t.item_id = i.id and t.year = of_year and t.quarter = of_quarter;
end $$;

create function spm.may_see(home uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select case access.reach() when 'SYSTEM' then true
      when 'INSTITUTION' then i.id = access.institution() and access.role() in ('PENGELOLA', 'PEKSOS')
      when 'DISTRICT' then i.district = access.region() and access.role() in ('DINSOS_KAB', 'PEKSOS')
      when 'PROVINCE' then left(i.district, 2) = access.region() and access.role() = 'DINSOS_PROV' else false end
    from institution.institution i where i.id = home), false) $$;

-- The same for whoever may know it. Counted past the policies: a figure must not depend on who asks.
create function spm.persons(home uuid, of_year int, of_quarter int, today date) returns table (client_id uuid, name text, kind text, setting text, counted boolean, provider text,
    item_id uuid, state text, how text, n int, last_on date, words text, by_name text, tick_version int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not spm.may_see(home) then return; end if;
  return query select x.* from spm.of_home(home, of_year, of_quarter, today) x;
end $$;

-- The ledger: one line a counted person and quarter. Figures are sums of these lines, so a figure and the list behind it agree.
create table spm.person (
  institution_id uuid not null references institution.institution,
  year int not null,
  quarter int not null,
  client_id uuid not null references client.client,
  district text not null,
  client_name text not null,
  kind text not null,
  setting text not null,
  served boolean not null,
  met uuid[] not null,
  lacking uuid[] not null,
  primary key (institution_id, year, quarter, client_id)
);
create index person_district on spm.person (district, year, quarter);
create index person_client on spm.person (client_id, year);
create table spm.home (
  institution_id uuid not null references institution.institution,
  year int not null,
  quarter int not null check (quarter between 0 and 4),
  kind text not null,
  setting text not null,
  district text not null,
  recipients int not null,
  served int not null,
  others int not null,
  computed_at timestamptz not null default now(),
  primary key (institution_id, year, quarter, kind, setting)
);
comment on column spm.home.quarter is '0: the year, each person once';
comment on column spm.home.others is 'Persons of the home who do not count towards SPM';
create index home_area on spm.home (year, quarter, district);
create table spm.home_item (
  institution_id uuid not null references institution.institution,
  year int not null,
  quarter int not null,
  item_id uuid not null references spm.item,
  district text not null,
  owed int not null,
  met int not null,
  primary key (institution_id, year, quarter, item_id)
);
create index home_item_area on spm.home_item (year, quarter, district) include (item_id, owed, met);
select access.guard('spm.person', spm.sees(), 'false', 'select');
select access.guard('spm.home', spm.sees_figures(), 'false', 'select');
select access.guard('spm.home_item', spm.sees_figures(), 'false', 'select');
grant insert, update, delete on spm.person, spm.home, spm.home_item to naungan_definer;

-- Counts one home and quarter anew, and its year with it.
create function spm.count_home(home uuid, of_year int, of_quarter int, today date) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  d text; rule int; last_day date := spm.to_day(of_year, of_quarter, today);
begin
  if of_quarter not between 1 and 4 or spm.from_day(of_year, of_quarter) > today then return; end if;
  perform pg_advisory_xact_lock(hashtextextended(home::text, 830));
  select i.district into d from institution.institution i where i.id = home;
  select f.served_least into rule from spm.formula f where f.since <= today order by f.edition desc limit 1;
  delete from spm.person x where x.institution_id = home and x.year = of_year and x.quarter = of_quarter;
  delete from spm.home x where x.institution_id = home and x.year = of_year and x.quarter in (0, of_quarter);
  delete from spm.home_item x where x.institution_id = home and x.year = of_year and x.quarter in (0, of_quarter);
  with lines as materialized (select * from spm.of_home(home, of_year, of_quarter, today)),
  persons as (
    insert into spm.person (institution_id, year, quarter, client_id, district, client_name, kind, setting, served, met, lacking)
    select home, of_year, of_quarter, p.client_id, d, p.name, p.kind, p.setting,
           cardinality(p.met) > 0 and 100 * cardinality(p.met) >= coalesce(rule, 0) * (cardinality(p.met) + cardinality(p.lacking)), p.met, p.lacking
      from (select l.client_id, max(l.name) as name, l.kind, l.setting, coalesce(array_agg(l.item_id) filter (where l.state = 'TERPENUHI'), '{}') as met,
                   coalesce(array_agg(l.item_id) filter (where l.state = 'BELUM'), '{}') as lacking
              from lines l where l.counted group by l.client_id, l.kind, l.setting) p
    returning client_id, kind, setting, served),
  homes as (
    insert into spm.home (institution_id, year, quarter, kind, setting, district, recipients, served, others)
    select home, of_year, of_quarter, g.kind, g.setting, d, coalesce(p.n, 0), coalesce(p.served, 0), g.others
      from (select l.kind, l.setting, count(distinct l.client_id) filter (where not l.counted) as others from lines l group by l.kind, l.setting) g
      left join (select x.kind, x.setting, count(*) as n, count(*) filter (where x.served) as served from persons x group by x.kind, x.setting) p
        on p.kind = g.kind and p.setting = g.setting
    returning kind, setting, recipients),
  -- Staff: so many of the counted persons as the professionals of the home can serve among all who live there.
  staff as (
    select i.id as item_id, h.recipients as owed, floor(h.recipients * least(1.0, i.least * (
             select count(*) from staff.person s where s.institution_id = home and (s.ended_on is null or s.ended_on >= last_day) and s.work_since <= last_day
               and (s.post_group = any (i.details) or s.work_post = any (i.details)))::numeric / greatest((select count(distinct l.client_id) from lines l), 1)))::int as met
      from homes h join spm.item i on i.kind = h.kind and i.setting = h.setting and i.grp = 'SDM' and i.ended_on is null where h.recipients > 0)
  insert into spm.home_item (institution_id, year, quarter, item_id, district, owed, met)
  select home, of_year, of_quarter, l.item_id, d, count(*), count(*) filter (where l.state = 'TERPENUHI')
    from lines l where l.counted and l.state <> 'TIDAK_PERLU' group by l.item_id
  union all select home, of_year, of_quarter, s.item_id, d, s.owed, s.met from staff s;
  -- The year: each person once, served in any quarter; items as often as they were owed.
  insert into spm.home (institution_id, year, quarter, kind, setting, district, recipients, served, others)
  select home, of_year, 0, h.kind, h.setting, d, coalesce(max(p.n), 0), coalesce(max(p.served), 0), max(h.others)
    from spm.home h left join lateral (
      select count(*) as n, count(*) filter (where (select bool_or(z.served) from spm.person z where z.client_id = c.client_id and z.year = of_year)) as served
        from (select distinct x.client_id from spm.person x where x.institution_id = home and x.year = of_year and x.kind = h.kind and x.setting = h.setting
          and not exists (select from spm.person z where z.client_id = x.client_id and z.year = of_year and z.quarter > x.quarter and z.institution_id <> home)) c) p on true
   where h.institution_id = home and h.year = of_year and h.quarter > 0 group by h.kind, h.setting;
  insert into spm.home_item (institution_id, year, quarter, item_id, district, owed, met)
  select home, of_year, 0, x.item_id, d, sum(x.owed), sum(x.met) from spm.home_item x
   where x.institution_id = home and x.year = of_year and x.quarter > 0 group by x.item_id;
end $$;

-- For whoever may see the home's persons, and for jobs.
create function spm.refresh(home uuid, of_year int, of_quarter int, today date) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if spm.may_see(home) then perform spm.count_home(home, of_year, of_quarter, today); end if;
end $$;

do $$
declare f text;
begin
  foreach f in array array['spm.clients(uuid, date, date)', 'spm.shown(uuid, date, date)', 'spm.of_home(uuid, int, int, date)', 'spm.count_home(uuid, int, int, date)',
      'spm.may_see(uuid)', 'spm.persons(uuid, int, int, date)', 'spm.refresh(uuid, int, int, date)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to naungan_definer', f);
  end loop;
  grant execute on function spm.may_see(uuid), spm.persons(uuid, int, int, date), spm.refresh(uuid, int, int, date) to naungan_app;
end $$;

-- Figures and what still changes go with a home to another regency; what was reported stays where it was.
create function spm.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update spm.person x set district = new.district where x.institution_id = new.id;
  update spm.home x set district = new.district where x.institution_id = new.id;
  update spm.home_item x set district = new.district where x.institution_id = new.id;
  update spm.recipient x set district = new.district where x.institution_id = new.id;
  update spm.tick x set district = new.district where x.institution_id = new.id;
  return null;
end $$;
grant update on spm.recipient, spm.tick to naungan_definer;
alter function spm.follow_home() owner to naungan_definer;
create trigger spm_follows after update of district on institution.institution for each row when (old.district is distinct from new.district) execute function spm.follow_home();

-- Who moves to another home is counted there.
create function spm.follow_client() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update spm.recipient x set institution_id = new.institution_id, district = new.district, version = x.version + 1 where x.client_id = new.id;
  return null;
end $$;
alter function spm.follow_client() owner to naungan_definer;
create trigger spm_follows after update of institution_id, district on client.client for each row
  when ((old.institution_id, old.district) is distinct from (new.institution_id, new.district)) execute function spm.follow_client();
