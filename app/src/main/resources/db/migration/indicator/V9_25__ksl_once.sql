-- What the nation reaches is counted once, also when two regencies are counted at a time; stays of some homes are found by their homes alone, where an index of all
-- days of the nation was read for each regency (85 s of a rebuild of 15,000 homes, twice). Signs of difficulty and their points are read in one go.
create or replace function indicator.ksl_cases(homes uuid[], months date[], codes text[], forced int default null)
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
      from m join casework.stay s on s.institution_id = any(homes) and s.entry_on <= m.day and (s.exit_on is null or s.exit_on > m.day) join client.client c on c.id = s.client_id
     where 'SEKOLAH' = any(codes) and extract(year from age(m.day, c.birth_date)) between 7 and 17
    union all (select distinct on (m.month, s.institution_id, s.client_id) 'KEBERFUNGSIAN', m.month, m.edition, s.institution_id, s.client_id, s.entry_on, least(m.day, s.exit_on), f.later > f.first
      from m join casework.stay s on s.institution_id = any(homes) and s.entry_on <= m.day and (s.exit_on is null or s.exit_on > m.day - 364)
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
  factors as materialized (select q.edition, q.position, q.code, q.points, q.at from indicator.ksl_factor q where q.points > 0),
  weighed as (select p.*, f.birth_date, s.signs, s.difficulty from persons p join facts f on f.id = p.client_id cross join lateral (
    select coalesce(array_agg(q.code order by q.position), '{}') as signs, coalesce(sum(q.points), 0)::int as difficulty from factors q where q.edition = p.edition and case q.code
      when 'DISABILITAS' then f.disabled @> p.day when 'ABH' then f.accused @> p.day when 'TANPA_ORANG_TUA' then f.orphan
      when 'KASUS_BERAT' then exists (select from unnest(f.hard) h where h.during @> p.day and h.difficulty >= q.at) when 'FUNGSI_RENDAH' then f.functioning <= q.at
      when 'REMAJA' then extract(year from age(p.day, f.birth_date)) between q.at and 17 when 'LAMA' then p.day - p.entry_on > q.at end) s)
  select w.institution_id, w.code, w.month, w.client_id, w.edition, w.reached, w.signs, w.difficulty,
         case when w.birth_date is null then 'TANPA_UMUR' when w.birth_date > w.day - interval '18 years' then 'ANAK' when w.birth_date > w.day - interval '60 years' then 'DEWASA' else 'LANSIA' end
         || '-' || case when w.difficulty >= e.hard_from then 'BERAT' when w.difficulty >= e.middle_from then 'SEDANG' else 'RINGAN' end
    from weighed w join indicator.ksl_edition e on e.number = w.edition $$;

create function indicator.ksl_referred(edition int, running date, is_running boolean) returns boolean language sql stable
  return exists (select from indicator.ksl_reference r where r.edition = ksl_referred.edition and r.code = '-' and (not is_running or r.month = running));
revoke all on function indicator.ksl_referred(int, date, boolean) from public;
grant execute on function indicator.ksl_referred(int, date, boolean) to naungan_definer;

create or replace function indicator.ksl_expect(homes uuid[], months date[]) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare e record; changed int; running date := date_trunc('month', indicator.today());
begin
  for e in select indicator.ksl_edition_of(x) as edition, bool_or(x = running) as now from unnest(months) x group by 1 loop
    -- Who waited for somebody counting the same finds it counted.
    if not indicator.ksl_referred(e.edition, running, e.now) then
      perform pg_advisory_xact_lock(hashtext('indicator.ksl_refer'));
      if not indicator.ksl_referred(e.edition, running, e.now) then perform indicator.ksl_refer(e.edition, running); end if;
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

-- Whether a home has figures of a month is asked once, not for each input.
create or replace function indicator.ksl_measure(homes uuid[], months date[], forced int default null)
  returns table (institution_id uuid, month date, edition int, district text, kind text, gained numeric[], score numeric, known numeric, category int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with e as materialized (select x as month, q.* from unnest(months) x join indicator.ksl_edition q on q.number = coalesce(forced, indicator.ksl_edition_of(x))),
  q as materialized (select e.month, e.number, e.least_cases, q.position, q.code, q.points, q.measure, q.low, q.goal, q.adjusted, d.unit
    from e join indicator.ksl_input q on q.edition = e.number join indicator.declared d on d.code = q.code),
  h as materialized (select i.id, i.district, i.profile_kind as kind, x.month from institution.institution i cross join unnest(months) x (month) where i.id = any(homes)
    and (i.registration_status not in ('TUTUP', 'FIKTIF') or x.month < date_trunc('month', indicator.today()))
    and exists (select from indicator.value v where v.institution_id = i.id and v.month = x.month)),
  p as (select h.id, h.month, h.district, h.kind, q.position, q.points,
      case when q.adjusted and coalesce(x.d, 0) < q.least_cases then null
        when q.measure = 'TINGKAT' then case v.level when 'BAIK' then 1 when 'CUKUP' then 0.5 when 'KURANG' then 0 end
        when v.d = 0 and v.n > 0 and q.goal < q.low then 0
        when f.value is not null then least(1, greatest(0, (f.value - q.low) / (q.goal - q.low))) end as share
    from h join q on q.month = h.month left join indicator.value v on v.institution_id = h.id and v.code = q.code and v.month = h.month
    left join indicator.ksl_expected x on x.institution_id = h.id and x.code = q.code and x.month = h.month
    cross join lateral (select coalesce(case when q.adjusted then x.adjusted end, indicator.figure(v.n, v.d, q.unit)) as value) f),
  s as (select p.id, p.month, p.district, p.kind, array_agg(round(p.points * p.share, 1) order by p.position) as gained,
      round(100 * sum(round(p.points * p.share, 1)) / sum(p.points) filter (where p.share is not null), 1) as score,
      coalesce(sum(p.points) filter (where p.share is not null), 0) as known, sum(p.points) as most from p group by 1, 2, 3, 4)
  select s.id, s.month, e.number, s.district, s.kind, s.gained, s.score, s.known,
         case when 100 * s.known >= e.least_known * s.most then (select max(c.position) from indicator.ksl_category c where c.edition = e.number and c.least <= s.score) end
    from s join e on e.month = s.month where s.known > 0 $$;
