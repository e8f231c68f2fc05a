-- Outcomes of clients and how hard they were to reach. `ksl_cases` runs with the rights of whoever asks: the worker counts with it past the
-- policies, a page lists with it the persons behind a figure as far as the reader sees their files.
create function indicator.ksl_edition_of(month date) returns int language sql stable
  return (select e.number from indicator.ksl_edition e where e.since <= ksl_edition_of.month order by e.number desc limit 1);

create type indicator.ksl_hard as (during daterange, difficulty smallint);

create function indicator.ksl_cases(homes uuid[], months date[], codes text[], forced int default null)
  returns table (institution_id uuid, code text, month date, client_id uuid, edition int, reached boolean, signs text[], difficulty int, stratum text)
  language sql stable as $$
  with m as materialized (select x as month, least((x + interval '1 month - 1 day')::date, indicator.today()) as day, coalesce(forced, indicator.ksl_edition_of(x)) as edition from unnest(ksl_cases.months) x),
  left_home as materialized (select m.month, m.day as asked, m.edition, s.institution_id, s.client_id, s.entry_on, s.exit_on as day, s.exit_kind
    from m join casework.stay s on s.institution_id = any(homes) and s.exit_on > m.day - 365 and s.exit_on <= m.day where codes && '{REUNIFIKASI,PEMBINAAN}'),
  persons as materialized (
    select 'REUNIFIKASI' as code, x.month, x.edition, x.institution_id, x.client_id, x.entry_on, x.day, x.exit_kind in ('REUNIFIKASI', 'KERABAT') as reached
      from left_home x where 'REUNIFIKASI' = any(codes) and x.exit_kind <> 'MENINGGAL'
    union all select 'PEMBINAAN', x.month, x.edition, x.institution_id, x.client_id, x.entry_on, x.day, exists (select from casework.record r where r.client_id = x.client_id
        and r.step = 'PEMBINAAN_LANJUT' and r.status = 'DITANDATANGANI' and r.on_date > x.day and r.on_date <= x.asked)
      from left_home x where 'PEMBINAAN' = any(codes) and x.day <= x.asked - 30 and x.exit_kind in ('REUNIFIKASI', 'KERABAT', 'MANDIRI', 'ORANG_TUA_ASUH')
    union all select 'SEKOLAH', m.month, m.edition, s.institution_id, s.client_id, s.entry_on, m.day,
        exists (select from care.schooling g where g.client_id = s.client_id and g.since <= m.day and (g.until is null or g.until >= m.day))
      from m join casework.stay s on s.institution_id = any(homes) and s.during @> m.day join client.client c on c.id = s.client_id
     where 'SEKOLAH' = any(codes) and extract(year from age(m.day, c.birth_date)) between 7 and 17
    union all (select distinct on (m.month, s.institution_id, s.client_id) 'KEBERFUNGSIAN', m.month, m.edition, s.institution_id, s.client_id, s.entry_on, least(m.day, s.exit_on), f.later > f.first
      from m join casework.stay s on s.institution_id = any(homes) and s.during && daterange(m.day - 364, m.day + 1)
      join lateral (select avg(f.score) filter (where f.occasion = 'AWAL' and f.on_date = f.first_on) as first, avg(f.score) filter (where f.occasion <> 'AWAL' and f.on_date = f.later_on) as later
        from (select x.*, min(x.on_date) filter (where x.occasion = 'AWAL') over () as first_on, max(x.on_date) filter (where x.occasion in ('TINJAUAN', 'AKHIR')) over () as later_on
                from casework.functioning x where x.client_id = s.client_id and x.occasion <> 'HARAPAN' and x.on_date <= least(m.day, s.exit_on)) f) f on f.first is not null and f.later is not null
     where 'KEBERFUNGSIAN' = any(codes) order by m.month, s.institution_id, s.client_id, s.entry_on desc)),
  -- Each person's records are read once, whatever the number of months.
  facts as materialized (select c.id, c.birth_date, c.situation_orphan_status = 'YATIM_PIATU' as orphan,
      (select range_agg(daterange(g.since, g.until, '[]')) from client.category g where g.client_id = c.id and (g.scheme = 'DISABILITAS' or g.code in ('PPKS05', 'PPKS09', 'AMPK_l'))) as disabled,
      (select range_agg(daterange(g.since, g.until, '[]')) from client.category g where g.client_id = c.id and g.code in ('PPKS03', 'AMPK_b')) as accused,
      (select array_agg(row(daterange(f.opened_on, f.closed_on, '[]'), f.difficulty)::indicator.ksl_hard) from casework.case_file f where f.client_id = c.id and f.difficulty is not null) as hard,
      (select avg(f.score) from casework.functioning f where f.client_id = c.id and f.occasion = 'AWAL'
         and f.on_date = (select min(x.on_date) from casework.functioning x where x.client_id = c.id and x.occasion = 'AWAL')) as functioning
    from client.client c where c.id in (select p.client_id from persons p)),
  signed as (select p.*, f.birth_date, array(select q.code from indicator.ksl_factor q where q.edition = p.edition and q.points > 0 and case q.code
      when 'DISABILITAS' then f.disabled @> p.day when 'ABH' then f.accused @> p.day when 'TANPA_ORANG_TUA' then f.orphan
      when 'KASUS_BERAT' then exists (select from unnest(f.hard) h where h.during @> p.day and h.difficulty >= q.at) when 'FUNGSI_RENDAH' then f.functioning <= q.at
      when 'REMAJA' then extract(year from age(p.day, f.birth_date)) between q.at and 17 when 'LAMA' then p.day - p.entry_on > q.at end order by q.position) as signs
    from persons p join facts f on f.id = p.client_id),
  weighed as (select s.*, coalesce((select sum(q.points) from indicator.ksl_factor q where q.edition = s.edition and q.code = any(s.signs)), 0)::int as difficulty from signed s)
  select w.institution_id, w.code, w.month, w.client_id, w.edition, w.reached, w.signs, w.difficulty,
         case when w.birth_date is null then 'TANPA_UMUR' when w.birth_date > w.day - interval '18 years' then 'ANAK' when w.birth_date > w.day - interval '60 years' then 'DEWASA' else 'LANSIA' end
         || '-' || case when w.difficulty >= e.hard_from then 'BERAT' when w.difficulty >= e.middle_from then 'SEDANG' else 'RINGAN' end
    from weighed w join indicator.ksl_edition e on e.number = w.edition $$;

-- How often an outcome is reached in the nation, by age and difficulty: counted once when a month begins, of the twelve months before it,
-- and then left alone, so that no home's score moves because of another home.
create table indicator.ksl_reference (
  edition int not null references indicator.ksl_edition (number),
  month date not null,
  code text not null,
  stratum text not null,
  n int not null,
  d int not null,
  rate numeric(6,4) not null,
  primary key (edition, month, code, stratum)
);
comment on column indicator.ksl_reference.stratum is 'Empty for everybody';
comment on column indicator.ksl_reference.rate is 'Of a group: drawn to the rate of everybody, the more the fewer it has';
-- What fewer than five persons of the nation say is read by nobody.
select access.guard('indicator.ksl_reference', $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) is not null and d >= 5)$p$, 'false', 'select');
grant insert, delete on indicator.ksl_reference to naungan_definer;

-- What a home with such clients could be expected to reach. With few persons it says who they are: the nation never reads it.
create table indicator.ksl_expected (
  institution_id uuid not null references institution.institution,
  code text not null,
  month date not null,
  district text not null,
  n int not null,
  d int not null,
  expected numeric(8,3),
  rate numeric(6,4),
  adjusted numeric(5,2),
  primary key (institution_id, month, code)
);
comment on column indicator.ksl_expected.expected is 'How many of d a usual home would have reached; null when the nation knows too few cases';
comment on column indicator.ksl_expected.adjusted is 'n / expected × the rate of everybody, in percent; null when it cannot be compared';
select access.guard('indicator.ksl_expected', access.covers(), 'false', 'select');
grant insert, update, delete on indicator.ksl_expected to naungan_definer;

create function indicator.ksl_refer(edition int, month date) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  perform pg_advisory_xact_lock(hashtext('indicator.ksl_refer'));
  delete from indicator.ksl_reference r where r.edition = ksl_refer.edition and r.month = ksl_refer.month;
  insert into indicator.ksl_reference (edition, month, code, stratum, n, d, rate)
  with x as materialized (select c.code, c.stratum, count(*) filter (where c.reached) as n, count(*) as d
      from (select array_agg(i.id) as homes from institution.institution i group by i.district) h
      cross join lateral indicator.ksl_cases(h.homes, array[(ksl_refer.month - interval '1 month')::date], '{REUNIFIKASI,PEMBINAAN,SEKOLAH,KEBERFUNGSIAN}', ksl_refer.edition) c group by 1, 2),
  o as (select x.code, sum(x.n) as n, sum(x.d) as d, sum(x.n) / sum(x.d) as rate from x group by 1)
  select ksl_refer.edition, ksl_refer.month, o.code, '', o.n, o.d, o.rate from o
  union all select ksl_refer.edition, ksl_refer.month, x.code, x.stratum, x.n, x.d, (x.n + e.pull * o.rate) / (x.d + e.pull) from x join o on o.code = x.code join indicator.ksl_edition e on e.number = ksl_refer.edition;
  -- An edition without any case still has been counted.
  insert into indicator.ksl_reference (edition, month, code, stratum, n, d, rate) values (ksl_refer.edition, ksl_refer.month, '-', '', 0, 0, 0);
end $$;

-- The reference a month is compared with: the last one up to it, for months before the first one the first.
create function indicator.ksl_reference_of(edition int, month date) returns date language sql stable
  return (select coalesce(max(r.month) filter (where r.month <= ksl_reference_of.month), min(r.month)) from indicator.ksl_reference r where r.edition = ksl_reference_of.edition and r.code = '-');

create function indicator.ksl_expect(homes uuid[], months date[]) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare e record; changed int; running date := date_trunc('month', indicator.today());
begin
  for e in select indicator.ksl_edition_of(x) as edition, bool_or(x = running) as now from unnest(months) x group by 1 loop
    if not exists (select from indicator.ksl_reference r where r.edition = e.edition and r.code = '-' and (not e.now or r.month = running)) then
      perform indicator.ksl_refer(e.edition, running);
    end if;
  end loop;
  with t as materialized (select x as month, q.number as edition, q.least_cases, q.least_reference, indicator.ksl_reference_of(q.number, x) as referred
      from unnest(months) x join indicator.ksl_edition q on q.number = indicator.ksl_edition_of(x)),
  now as materialized (
    select c.institution_id, c.code, c.month, i.district, count(*) filter (where c.reached) as n, count(*) as d,
        round(sum(coalesce(s.rate, a.rate)) filter (where a.d >= t.least_reference), 3) as expected, max(a.rate) filter (where a.d >= t.least_reference) as rate, t.least_cases
      from indicator.ksl_cases(homes, months, '{REUNIFIKASI,PEMBINAAN,SEKOLAH,KEBERFUNGSIAN}') c join t on t.month = c.month join institution.institution i on i.id = c.institution_id
      left join indicator.ksl_reference a on a.edition = t.edition and a.month = t.referred and a.code = c.code and a.stratum = ''
      left join indicator.ksl_reference s on s.edition = t.edition and s.month = t.referred and s.code = c.code and s.stratum = c.stratum
     group by c.institution_id, c.code, c.month, i.district, t.least_cases),
  gone as (
    delete from indicator.ksl_expected x where x.institution_id = any(homes) and x.month = any(months)
      and not exists (select from now where now.institution_id = x.institution_id and now.code = x.code and now.month = x.month) returning 1),
  put as (
    insert into indicator.ksl_expected as x (institution_id, code, month, district, n, d, expected, rate, adjusted)
    select institution_id, code, month, district, n, d, expected, rate, case when d >= least_cases and expected > 0 then least(100, round(100 * n / expected * rate, 2)) end from now order by 1, 2, 3
    on conflict (institution_id, month, code) do update set district = excluded.district, n = excluded.n, d = excluded.d, expected = excluded.expected, rate = excluded.rate, adjusted = excluded.adjusted
     where (x.district, x.n, x.d, x.expected, x.rate, x.adjusted) is distinct from (excluded.district, excluded.n, excluded.d, excluded.expected, excluded.rate, excluded.adjusted)
    returning 1)
  select (select count(*) from gone) + (select count(*) from put) into changed;
  return changed;
end $$;

-- A person's records speak of every home where he or she stayed, and of the past year.
create function indicator.ksl_mark(clients uuid[], topics text[] default '{HASIL}') returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into indicator.dirty (institution_id, topics, since)
  select distinct s.institution_id, topics, (indicator.today() - interval '12 months')::date from casework.stay s
   where s.client_id = any(clients) and (s.exit_on is null or s.exit_on > indicator.today() - 800) $$;
alter function indicator.ksl_mark(uuid[], text[]) owner to naungan_definer;
revoke all on function indicator.ksl_mark(uuid[], text[]) from public;

do $$
declare t record; f text;
begin
  for t in select * from (values ('client.category', 'x.client_id', 'true'), ('casework.functioning', 'x.client_id', 'true'),
      ('casework.case_file', 'x.client_id', 'x.difficulty is not null')) x (tbl, who, cond) loop
    f := 'ksl_mark_' || replace(t.tbl, '.', '_');
    execute format('create function indicator.%I() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as %L', f, format(
      'declare who uuid[]; begin if tg_op <> ''DELETE'' then who := array(select %1$s from fresh x where %2$s); end if;
       if tg_op = ''DELETE'' then who := array(select %1$s from former x where %2$s); end if;
       if who <> ''{}'' then perform indicator.ksl_mark(who); end if; return null; end', t.who, t.cond));
    execute format('alter function indicator.%I() owner to naungan_definer', f);
    execute format('create trigger ksl_new after insert on %s referencing new table as fresh for each statement execute function indicator.%I()', t.tbl, f);
    execute format('create trigger ksl_changed after update on %s referencing new table as fresh old table as former for each statement execute function indicator.%I()', t.tbl, f);
    execute format('create trigger ksl_gone after delete on %s referencing old table as former for each statement execute function indicator.%I()', t.tbl, f);
  end loop;
  foreach f in array array['client.category', 'care.schooling', 'casework.functioning', 'casework.case_file', 'casework.record'] loop
    execute format('grant select on %s to naungan_definer', f);
  end loop;
  foreach f in array array['ksl_refer(int, date)', 'ksl_expect(uuid[], date[])'] loop
    execute format('revoke all on function indicator.%s from public', f);
    execute format('alter function indicator.%s owner to naungan_definer', f);
  end loop;
  grant execute on function indicator.ksl_cases(uuid[], date[], text[], int), indicator.ksl_edition_of(date), indicator.ksl_reference_of(int, date) to naungan_app, naungan_definer;
  grant execute on function indicator.ksl_refer(int, date) to naungan_app;
end $$;

-- Of a person's file only the day of birth and the parents matter here; the first also says who is of school age.
create function indicator.ksl_mark_client_client() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid[] := array(select f.id from fresh f join former o on o.id = f.id
  where (f.birth_date, f.situation_orphan_status) is distinct from (o.birth_date, o.situation_orphan_status));
begin
  if who <> '{}' then perform indicator.ksl_mark(who, '{HASIL,PERAWATAN}'); end if;
  return null;
end $$;
alter function indicator.ksl_mark_client_client() owner to naungan_definer;
create trigger ksl_changed after update on client.client referencing new table as fresh old table as former for each statement execute function indicator.ksl_mark_client_client();
