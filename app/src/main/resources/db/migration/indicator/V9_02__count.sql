-- What each topic counts, for some homes and months at once: the same statements count one home after a note and the nation in a rebuild.
-- A month is counted as it stood on its last day, the running one as it stands today; a home has months from its first resident on.
create function indicator.today() returns date language sql stable return (now() at time zone 'Asia/Jakarta')::date;

create function indicator.measure(topic text, homes uuid[], months date[]) returns table (institution_id uuid, code text, month date, n numeric, d numeric)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  today date := indicator.today();
  running date := date_trunc('month', indicator.today());
begin
  case measure.topic
  when 'HUNIAN' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x),
    s as (select m.month, s.institution_id, count(*) as residents, sum(m.day - s.entry_on) as days from m join casework.stay s on s.institution_id = any(homes) and s.during @> m.day group by 1, 2),
    h as (select m.month, i.id, coalesce(s.residents, 0) as residents, s.days, case when m.month = running then i.capacity_places else coalesce(o.places, i.capacity_places) end as places
            from m cross join institution.institution i left join s on s.institution_id = i.id and s.month = m.month
            left join indicator.occupancy_month o on o.institution_id = i.id and o.month = m.month
           where i.id = any(homes) and i.registration_status not in ('TUTUP', 'FIKTIF') and (m.month = running or exists (select from casework.stay f where f.institution_id = i.id and f.entry_on <= m.day)))
    select h.id, 'PENGHUNI', h.month, h.residents::numeric, null::numeric from h
    union all select h.id, 'HUNIAN', h.month, h.residents, h.places from h where h.places > 0
    union all select h.id, 'LEBIH_DAYA', h.month, (h.residents > h.places)::int, 1 from h where h.places > 0
    union all select h.id, 'LAMA', h.month, h.days, h.residents from h where h.residents > 0;
  when 'ALUR' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x),
    e as (select m.month, m.day, s.institution_id, s.client_id, s.exit_kind, s.exit_on, s.entry_on from m join casework.stay s on s.institution_id = any(homes)
            and (s.entry_on between m.month and m.day or (s.exit_on > m.day - 365 and s.exit_on <= m.day)))
    select e.institution_id, 'MASUK', e.month, count(*)::numeric, null::numeric from e where e.entry_on between e.month and e.day group by 1, 3
    union all select e.institution_id, 'KELUAR', e.month, count(*), null from e where e.exit_on between e.month and e.day group by 1, 3
    union all select e.institution_id, 'REUNIFIKASI', e.month, count(*) filter (where e.exit_kind in ('REUNIFIKASI', 'KERABAT')), count(*) from e
      where e.exit_on > e.day - 365 and e.exit_on <= e.day and e.exit_kind <> 'MENINGGAL' group by 1, 3
    union all select e.institution_id, 'PEMBINAAN', e.month, count(*) filter (where exists (select from casework.record r where r.client_id = e.client_id and r.step = 'PEMBINAAN_LANJUT'
        and r.status = 'DITANDATANGANI' and r.on_date > e.exit_on and r.on_date <= e.day)), count(*) from e
      where e.exit_on > e.day - 365 and e.exit_on <= e.day - 30 and e.exit_kind in ('REUNIFIKASI', 'KERABAT', 'MANDIRI', 'ORANG_TUA_ASUH') group by 1, 3;
  when 'SURAT' then
    return query
    with r as (select c.institution_id, c.id, c.identity_nik_status, c.birth_date > (today - interval '18 years') as child, c.birth_date between (today - interval '18 years') and (today - interval '7 years') as pupil,
        array(select p.paper_kind from client.paper p where p.client_id = c.id and p.paper_status = 'ADA') as has,
        num_nonnulls(nullif(c.identity_sex, ''), c.birth_date, nullif(c.birth_mother_name, ''), nullif(c.origin_region, ''), nullif(c.situation_orphan_status, 'TIDAK_DIKETAHUI'), nullif(c.identity_religion, ''), c.photo_id) as told,
        c.situation_orphan_status as parents
      from client.client c where c.institution_id = any(homes) and c.resident_since is not null)
    select r.institution_id, 'NIK', running, count(*) filter (where r.identity_nik_status = 'ADA')::numeric, count(*)::numeric from r group by 1
    union all select r.institution_id, 'JKN', running, count(*) filter (where 'JKN' = any(r.has)), count(*) from r group by 1
    union all select r.institution_id, 'AKTA', running, count(*) filter (where 'AKTA' = any(r.has)), count(*) from r where r.child group by 1
    union all select r.institution_id, 'KIA', running, count(*) filter (where 'KIA' = any(r.has)), count(*) from r where r.child group by 1
    union all select r.institution_id, 'NISN', running, count(*) filter (where 'NISN' = any(r.has)), count(*) from r where r.pupil group by 1
    union all select r.institution_id, 'LENGKAP', running, sum(r.told), 7 * count(*) from r group by 1
    union all select r.institution_id, 'ORANG_TUA_LENGKAP', running, count(*) filter (where r.parents = 'ORANG_TUA_LENGKAP'), count(*) from r
      where r.child and r.parents is not null and r.parents <> 'TIDAK_DIKETAHUI' group by 1;
  when 'RENCANA' then
    return query
    with r as (select c.institution_id, f.assessed_on, f.plan_on, f.review_due from client.client c left join casework.case_file f on f.client_id = c.id and f.closed_on is null
      where c.institution_id = any(homes) and c.resident_since is not null)
    select r.institution_id, 'RENCANA', running, count(*) filter (where r.plan_on is not null and r.review_due >= today)::numeric, count(*)::numeric from r group by 1
    union all select r.institution_id, 'ASESMEN', running, count(r.assessed_on), count(*) from r group by 1
    union all select r.institution_id, 'TINJAUAN_LEWAT', running, count(*) filter (where r.review_due < today), count(*) from r where r.plan_on is not null group by 1;
  when 'PERAWATAN' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x),
    s as (select m.month, m.day, s.institution_id, s.client_id, extract(year from age(m.day, c.birth_date)) as years from m join casework.stay s on s.institution_id = any(homes) and s.during @> m.day
            join client.client c on c.id = s.client_id)
    select s.institution_id, 'KONTAK', s.month, count(*) filter (where exists (select from care.contact k where k.client_id = s.client_id and not k.barred and k.day > s.day - 90 and k.day <= s.day))::numeric,
        count(*)::numeric from s group by 1, 3
    union all select s.institution_id, 'PERIKSA', s.month, count(*) filter (where exists (select from care.visit v where v.client_id = s.client_id and v.day > s.day - 183 and v.day <= s.day)
        or exists (select from care.measurement v where v.client_id = s.client_id and v.day > s.day - 183 and v.day <= s.day)), count(*) from s group by 1, 3
    union all select s.institution_id, 'SEKOLAH', s.month, count(*) filter (where exists (select from care.schooling g where g.client_id = s.client_id and g.since <= s.day and (g.until is null or g.until >= s.day))),
        count(*) from s where s.years between 7 and 17 group by 1, 3;
  when 'CATATAN' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x),
    s as (select m.month, s.institution_id, sum(least(coalesce(upper(s.during), m.day + 1), m.day + 1) - greatest(s.entry_on, m.day - 29)) as days from m
            join casework.stay s on s.institution_id = any(homes) and s.during && daterange(m.day - 29, m.day + 1) group by 1, 2)
    select s.institution_id, 'CATATAN', s.month, least(s.days, coalesce((select sum(v.noted) from note.coverage v, m where m.month = s.month and v.institution_id = s.institution_id and v.day > m.day - 30 and v.day <= m.day), 0))::numeric,
      s.days::numeric from s where s.days > 0;
  when 'INSIDEN' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x),
    r as (select m.month, m.day, s.institution_id, count(*) as residents from m join casework.stay s on s.institution_id = any(homes) and s.during @> m.day group by 1, 2, 3),
    i as (select m.month, i.institution_id, i.id from m join incident.incident i on i.institution_id = any(homes)
            and (i.happened_at at time zone 'Asia/Jakarta')::date between m.day - 364 and m.day)
    select r.institution_id, 'INSIDEN', r.month, (select count(*) from i where i.institution_id = r.institution_id and i.month = r.month)::numeric, r.residents::numeric from r
    union all select i.institution_id, 'TANGGAP', i.month, count(*) filter (where c.met_at <= c.due_at), count(*) from i join m on m.month = i.month join incident.clock c on c.incident_id = i.id
      and c.due_at < m.day + 1 group by 1, 3;
  when 'PETUGAS' then
    return query
    with s as (select p.institution_id, p.id, p.post_group from staff.person p where p.institution_id = any(homes) and (p.ended_on is null or p.ended_on >= today)),
    r as (select t.institution_id, count(*) as residents from client.client t where t.institution_id = any(homes) and t.resident_since is not null group by 1)
    select r.institution_id, 'PENGASUH', running, r.residents::numeric, (select count(*) from s where s.institution_id = r.institution_id and s.post_group = 'PENGASUH')::numeric from r
    union all select r.institution_id, 'PROFESIONAL', running, r.residents, (select count(*) from s where s.institution_id = r.institution_id and s.post_group = 'PROFESIONAL') from r
    union all select s.institution_id, 'LAIK', running, count(*) filter (where exists (select from staff.clearance q where q.id = s.id and q.lacking = '{}' and not q.held and q.until >= today)), count(*) from s group by 1
    union all select t.institution_id, 'PELATIHAN', running, count(*) filter (where t.until >= today), count(*) from training.need t
      where t.institution_id = any(homes) and (t.ended_on is null or t.ended_on >= today) group by 1;
  when 'RUANG' then
    return query
    select b.institution_id, 'LUAS_TIDUR', running, sum(b.area), (select count(*) from client.client c where c.institution_id = b.institution_id and c.resident_since is not null)::numeric
      from institution.room b where b.institution_id = any(homes) and b.purpose = 'TIDUR' and (b.out_of_use_on is null or b.out_of_use_on > today) group by 1
      having count(*) = count(b.area) and exists (select from client.client c where c.institution_id = b.institution_id and c.resident_since is not null);
  when 'IZIN' then
    return query
    select i.id, 'IZIN', running, (i.registration_status = 'TERDAFTAR' and (i.registration_until is null or i.registration_until >= today))::int::numeric, 1::numeric
      from institution.institution i where i.id = any(homes) and i.registration_status not in ('TUTUP', 'FIKTIF')
    union all select i.id, 'AKREDITASI', running, exists (select from institution.accredited a where a.institution_id = i.id and a.grade in ('A', 'B', 'C') and (a.until is null or a.until >= today))::int, 1
      from institution.institution i where i.id = any(homes) and i.registration_status not in ('TUTUP', 'FIKTIF');
  when 'PANTAU' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x)
    select i.id, 'KUNJUNGAN', m.month, exists (select from monitoring.visit v where v.institution_id = i.id and (v.begun_at at time zone 'Asia/Jakarta')::date > m.day - 365
        and (v.begun_at at time zone 'Asia/Jakarta')::date <= m.day)::int::numeric, 1::numeric
      from m cross join institution.institution i where i.id = any(homes) and i.registration_status not in ('TUTUP', 'FIKTIF') and (m.month = running or exists (select from casework.stay f where f.institution_id = i.id and f.entry_on <= m.day))
    union all select f.institution_id, 'TEMUAN_LEWAT', running, count(*) filter (where f.due_on < today), count(*) from monitoring.finding f
      where f.institution_id = any(homes) and f.sent_at is not null and f.closed_at is null and f.addressee = 'LKS' group by 1;
  when 'SPM' then
    return query
    with m as (select x as month, extract(year from x)::int as year, extract(quarter from x)::int as quarter from unnest(months) x)
    select p.institution_id, 'SPM', m.month, sum(cardinality(p.met))::numeric, sum(cardinality(p.met) + cardinality(p.lacking))::numeric
      from m join spm.person p on p.institution_id = any(homes) and p.year = m.year and p.quarter = m.quarter group by 1, 3 having sum(cardinality(p.met) + cardinality(p.lacking)) > 0;
  when 'BANTUAN' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x),
    s as (select m.month, m.day, s.institution_id, s.client_id from m join casework.stay s on s.institution_id = any(homes) and s.during @> m.day)
    select s.institution_id, 'BANTUAN', s.month, count(*) filter (where exists (select from aid.line l join aid.payment p on p.proposal_id = l.proposal_id and p.institution_id = l.institution_id
        where l.client_id = s.client_id and l.status = 'LAYAK' and l.amount > 0 and p.paid_on > s.day - 365 and p.paid_on <= s.day))::numeric, count(*)::numeric from s group by 1, 3;
  end case;
end $$;

-- Regencies from their homes, provinces from their regencies, the nation from its provinces.
create function indicator.sum_up(districts text[], codes text[], months date[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from indicator.area a where a.region = any(districts) and a.code = any(codes) and a.month = any(months)
    and not exists (select from indicator.value v where v.code = a.code and v.month = a.month and v.district = a.region);
  insert into indicator.area as a (region, code, month, homes, n, d, good, fair, poor)
  select v.district, v.code, v.month, count(*), sum(v.n), sum(v.d), count(*) filter (where v.level = 'BAIK'), count(*) filter (where v.level = 'CUKUP'), count(*) filter (where v.level = 'KURANG')
    from indicator.value v where v.code = any(codes) and v.month = any(months) and v.district = any(districts) group by 1, 2, 3 order by 1, 2, 3
  on conflict (region, code, month) do update set homes = excluded.homes, n = excluded.n, d = excluded.d, good = excluded.good, fair = excluded.fair, poor = excluded.poor
   where (a.homes, a.n, a.d, a.good, a.fair, a.poor) is distinct from (excluded.homes, excluded.n, excluded.d, excluded.good, excluded.fair, excluded.poor);
end $$;
create function indicator.sum_above(regions text[], codes text[], months date[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from indicator.area a where a.region = any(regions) and a.code = any(codes) and a.month = any(months)
    and not exists (select from indicator.area b where b.code = a.code and b.month = a.month and b.region > case when a.region = '' then '' else a.region || '.' end
      and b.region < case when a.region = '' then ':' else a.region || '/' end);
  insert into indicator.area as a (region, code, month, homes, n, d, good, fair, poor)
  select r, b.code, b.month, sum(b.homes), sum(b.n), sum(b.d), sum(b.good), sum(b.fair), sum(b.poor)
    from unnest(regions) r join indicator.area b on b.code = any(codes) and b.month = any(months)
     and case when r = '' then length(b.region) = 2 else b.region > r || '.' and b.region < r || '/' end group by 1, 2, 3 order by 1, 2, 3
  on conflict (region, code, month) do update set homes = excluded.homes, n = excluded.n, d = excluded.d, good = excluded.good, fair = excluded.fair, poor = excluded.poor
   where (a.homes, a.n, a.d, a.good, a.fair, a.poor) is distinct from (excluded.homes, excluded.n, excluded.d, excluded.good, excluded.fair, excluded.poor);
end $$;

-- Counts a topic for homes and months and keeps what differs, in regencies and, when asked, `above` them; says how many figures changed.
create function indicator.count(topic text, homes uuid[], months date[], above boolean) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare districts text[]; codes text[]; changed_months date[]; changed int;
begin
  with now as materialized (
    select f.institution_id, f.code, f.month, i.district, q.sealed, f.n, f.d, indicator.level(f.n, f.d, q.unit, q.direction, q.good, q.fair) as level
      from indicator.measure(count.topic, homes, months) f join indicator.declared q on q.code = f.code join institution.institution i on i.id = f.institution_id),
  gone as (
    delete from indicator.value v using indicator.declared q where q.code = v.code and q.topic = count.topic and v.institution_id = any(homes)
       and (case when q.kept then v.month = date_trunc('month', indicator.today())::date else v.month = any(months) end)
       and not exists (select from now where now.institution_id = v.institution_id and now.code = v.code and now.month = v.month)
    returning v.district as district, v.district as former, v.code, v.month),
  put as (
    insert into indicator.value as v (institution_id, code, month, district, sealed, n, d, level)
    select institution_id, code, month, district, sealed, n, d, level from now order by 1, 2, 3
    on conflict (institution_id, code, month) do update set district = excluded.district, sealed = excluded.sealed, n = excluded.n, d = excluded.d, level = excluded.level, counted_at = now()
     where (v.district, v.sealed, v.n, v.d, v.level) is distinct from (excluded.district, excluded.sealed, excluded.n, excluded.d, excluded.level)
    returning new.district, coalesce(old.district, new.district) as former, new.code, new.month),
  all_of as (select * from gone union all select * from put)
  select array_agg(distinct x), array_agg(distinct code), array_agg(distinct month), count(distinct (code, month, district))
    into districts, codes, changed_months, changed from all_of, unnest(array[district, former]) x;
  if districts is not null then
    perform indicator.sum_up(districts, codes, changed_months);
    if above then
      perform indicator.sum_above(array(select distinct left(x, 2) from unnest(districts) x order by 1), codes, changed_months);
      perform indicator.sum_above(array[''], codes, changed_months);
    end if;
  end if;
  return coalesce(changed, 0);
end $$;

create function indicator.months(since date) returns date[] language sql stable
  return array(select g::date from generate_series(date_trunc('month', greatest(coalesce(since, indicator.today()), indicator.today() - interval '12 months')), indicator.today(), interval '1 month') g);

-- Takes some of what has to be counted, oldest first; one counts at a time. Says how many marks it took.
create function indicator.step(most int) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare taken int := 0; part record; touched uuid[];
begin
  perform pg_advisory_xact_lock(hashtext('indicator.step'));
  for part in
    with gone as (delete from indicator.dirty where id in (select id from indicator.dirty order by id limit most for update skip locked) returning institution_id, topics, since),
    marks as (select g.institution_id, t.topic, min(date_trunc('month', coalesce(g.since, indicator.today())))::date as since from gone g, unnest(g.topics) t (topic) group by 1, 2)
    select m.topic, m.since, array_agg(m.institution_id order by m.institution_id) as homes, (select count(*) from gone) as taken from marks m group by 1, 2 order by 1, 2
  loop
    taken := part.taken;
    perform indicator.count(part.topic, part.homes, indicator.months(part.since), true);
    touched := touched || part.homes;
  end loop;
  perform pg_notify('naungan', 'figure:' || i.district || ':' || i.id) from institution.institution i where i.id = any(touched);
  return taken;
end $$;

-- Counts homes anew in all topics: how far `back`, in months. Used every night, by the rebuild and by its proof; regions above regencies
-- are summed at the end, so that two can count at once.
create function indicator.recount(homes uuid[], back int) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t text; changed int := 0;
begin
  for t in select distinct q.topic from indicator.declared q order by 1 loop
    changed := changed + indicator.count(t, homes, indicator.months((indicator.today() - make_interval(months => back))::date), false);
  end loop;
  return changed;
end $$;
create function indicator.recount_above(back int) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare codes text[] := array(select q.code from indicator.declared q); months date[] := indicator.months((indicator.today() - make_interval(months => back))::date);
begin
  perform indicator.sum_above(array(select distinct left(a.region, 2) from indicator.area a where a.region <> '' order by 1), codes, months);
  perform indicator.sum_above(array[''], codes, months);
end $$;

-- A home that moves takes its figures along; what has ended in the register counts no longer.
do $$
declare f text;
begin
  foreach f in array array['indicator.measure(text, uuid[], date[])', 'indicator.sum_up(text[], text[], date[])', 'indicator.sum_above(text[], text[], date[])', 'indicator.count(text, uuid[], date[], boolean)',
    'indicator.step(int)', 'indicator.recount(uuid[], int)', 'indicator.recount_above(int)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to naungan_definer', f);
  end loop;
  grant execute on function indicator.today(), indicator.months(date) to naungan_app, naungan_definer;
  grant execute on function indicator.step(int), indicator.recount(uuid[], int), indicator.recount_above(int) to naungan_app;
  foreach f in array array['casework.stay', 'casework.case_file', 'casework.record', 'client.client', 'client.paper', 'care.contact', 'care.visit', 'care.measurement', 'care.schooling', 'note.coverage',
    'incident.incident', 'incident.clock', 'staff.person', 'staff.clearance', 'training.need', 'institution.room', 'institution.institution', 'institution.accredited', 'monitoring.visit', 'monitoring.finding',
    'spm.person', 'aid.line', 'aid.payment', 'reference.term'] loop
    execute format('grant select on %s to naungan_definer', f);
  end loop;
end $$;

select indicator.follow('casework.stay', '{HUNIAN,ALUR,PERAWATAN,CATATAN,INSIDEN,PANTAU,BANTUAN}', 'x.institution_id', 'x.entry_on');
select indicator.follow('client.client', '{SURAT,RENCANA,PETUGAS,RUANG}');
select indicator.follow('client.paper', '{SURAT}', '(select c.institution_id from client.client c where c.id = x.client_id)');
select indicator.follow('casework.case_file', '{RENCANA}');
select indicator.follow('casework.record', '{ALUR}', 'case when x.step = ''PEMBINAAN_LANJUT'' then x.institution_id end', 'x.on_date');
select indicator.follow('care.contact', '{PERAWATAN}', 'x.institution_id', 'x.day');
select indicator.follow('care.visit', '{PERAWATAN}', 'x.institution_id', 'x.day');
select indicator.follow('care.measurement', '{PERAWATAN}', 'x.institution_id', 'x.day');
select indicator.follow('care.schooling', '{PERAWATAN}', 'x.institution_id', 'x.since');
select indicator.follow('note.coverage', '{CATATAN}', 'x.institution_id', 'x.day');
select indicator.follow('incident.incident', '{INSIDEN}', 'x.institution_id', '(x.happened_at at time zone ''Asia/Jakarta'')::date');
select indicator.follow('incident.clock', '{INSIDEN}', '(select i.institution_id from incident.incident i where i.id = x.incident_id)', '(x.started_at at time zone ''Asia/Jakarta'')::date');
select indicator.follow('staff.person', '{PETUGAS}');
select indicator.follow('staff.clearance', '{PETUGAS}');
select indicator.follow('staff.competence', '{PETUGAS}', '(select p.institution_id from staff.person p where p.id = x.person_id)');
select indicator.follow('institution.room', '{RUANG}');
select indicator.follow('institution.institution', '{HUNIAN,ALUR,SURAT,RENCANA,PERAWATAN,CATATAN,INSIDEN,PETUGAS,RUANG,IZIN,PANTAU,SPM,BANTUAN}', 'x.id');
select indicator.follow('institution.accredited', '{IZIN}');
select indicator.follow('monitoring.visit', '{PANTAU}', 'x.institution_id', '(x.begun_at at time zone ''Asia/Jakarta'')::date');
select indicator.follow('monitoring.finding', '{PANTAU}');
select indicator.follow('spm.person', '{SPM}', 'x.institution_id', 'make_date(x.year, 3 * x.quarter - 2, 1)');
select indicator.follow('aid.payment', '{BANTUAN}', 'x.institution_id', 'x.paid_on');
