-- The national standard of care by group, from the sheets of visits and self-assessments. Otherwise measured as before. A sheet counts from
-- the day it was finished, as long as its edition says; the sheet of an office stands over the home's own. What a question depends on is
-- not computed anew: one with a condition counts when it was answered.
create or replace function indicator.measure(topic text, homes uuid[], months date[]) returns table (institution_id uuid, code text, month date, n numeric, d numeric)
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
  when 'SNPA' then
    return query
    with m as (select x as month, least((x + interval '1 month - 1 day')::date, today) as day from unnest(months) x),
    s as (select s.institution_id, s.id, s.edition_id, s.office like 'LKS %' as own, s.closed_at, (s.closed_at at time zone 'Asia/Jakarta')::date as on_day, e.months as holds
            from instrument.sheet s join instrument.edition e on e.id = s.edition_id join instrument.instrument i on i.id = e.instrument_id and i.code in ('SNPA-132', 'MANDIRI-AKREDITASI')
           where s.institution_id = any(homes) and s.state = 'SELESAI' and s.secrecy = 'BIASA'),
    f as materialized (select distinct on (m.month, s.institution_id) m.month, s.institution_id, s.id as sheet_id, s.edition_id
            from m join s on s.on_day <= m.day and (s.holds is null or s.on_day > m.day - make_interval(months => s.holds))
           order by m.month, s.institution_id, s.own, s.closed_at desc, s.id),
    q as (select f.sheet_id, translate(left(i.code, 1), 'V', 'M') as letter, i.weight, i.critical, i.cap, a.value is not null as answered, c.most, least(greatest(coalesce(c.score, 0), 0), c.most) as score
            from (select distinct f.sheet_id, f.edition_id from f) f join instrument.item i on i.edition_id = f.edition_id and i.code ~ '^[RAPLSEGFMV][0-9]{2}$' and i.type = 'SELECT_ONE'
            left join instrument.answer a on a.sheet_id = f.sheet_id and a.item_id = i.id and a.repeat = ''
            cross join lateral (select max(c.score) as most, max(c.score) filter (where c.code = a.value) as score from instrument.choice c where c.edition_id = i.edition_id and c.list = i.list) c
           where c.most > 0 and a.na_why is null and (i.relevant is null or a.value is not null)),
    r as materialized (select q.sheet_id, q.letter, sum(q.weight * q.most) as most, sum(q.weight * q.score) as earned, min(q.cap) filter (where q.critical and q.answered and q.score = 0) as cap,
            coalesce(bool_and(q.score > 0) filter (where q.critical), true) as passed from q group by grouping sets ((q.sheet_id, q.letter), (q.sheet_id)))
    select f.institution_id, case when r.letter is null then 'SNPA' else 'SNPA_' || r.letter end, f.month, least(r.earned, coalesce(r.cap * r.most / 100, r.earned)), r.most
      from f join r on r.sheet_id = f.sheet_id
    union all select f.institution_id, 'SNPA_GERBANG', f.month, r.passed::int, 1 from f join r on r.sheet_id = f.sheet_id and r.letter is null;
  when 'KELUARGA' then
    return query
    with r as materialized (select c.institution_id, c.situation_orphan_status in ('ORANG_TUA_LENGKAP', 'YATIM', 'PIATU') as parents, coalesce(f.poverty_only, false) as poor,
        exists (select from care.contact k where k.client_id = c.id and not k.barred and k.day > today - 90 and k.day <= today) as met,
        coalesce((select s.content->'permanency'->>0 in ('REUNIFIKASI', 'KERABAT', 'KELUARGA') from casework.record p join casework.section s on s.record_id = p.id and s.name = 'tujuan'
          where p.client_id = c.id and p.step = 'RENCANA' and p.status = 'DITANDATANGANI' order by p.on_date desc, p.id desc limit 1), false) as goal
      from client.client c left join casework.case_file f on f.client_id = c.id and f.closed_on is null
      where c.institution_id = any(homes) and c.resident_since is not null and c.birth_date > (today - interval '18 years'))
    select r.institution_id, 'CALON_PULANG', running, count(*) filter (where r.parents or r.met or r.poor or r.goal)::numeric, count(*)::numeric from r group by 1
    union all select r.institution_id, 'CALON_DEKAT', running, count(*) filter (where r.parents and r.met), count(*) from r group by 1
    union all select r.institution_id, 'MISKIN_SAJA', running, count(*) filter (where r.poor), count(*) from r group by 1;
  end case;
end $$;

grant usage on schema instrument to naungan_definer;
grant select on instrument.sheet, instrument.edition, instrument.instrument, instrument.item, instrument.choice, instrument.answer to naungan_definer;
select indicator.follow('instrument.sheet', '{SNPA}', 'case when x.state = ''SELESAI'' then x.institution_id end', '(x.closed_at at time zone ''Asia/Jakarta'')::date');
-- Other topics than before follow a table: what marked it is taken away and made anew.
create function indicator.follow_anew(t regclass, topics text[], home text default 'x.institution_id', since text default 'null::date') returns void language plpgsql as $$
declare name text;
begin
  foreach name in array array['indicator_new', 'indicator_changed', 'indicator_gone'] loop execute format('drop trigger %I on %s', name, t); end loop;
  execute format('drop function indicator.%I()', 'mark_' || replace(t::text, '.', '_'));
  perform indicator.follow(t, topics, home, since);
end $$;
select indicator.follow_anew('institution.institution', '{HUNIAN,ALUR,SURAT,RENCANA,PERAWATAN,CATATAN,INSIDEN,PETUGAS,RUANG,IZIN,PANTAU,SPM,BANTUAN,SNPA,KELUARGA}', 'x.id');
-- Who goes to school is asked of an age, and an age follows the birth date.
select indicator.follow_anew('client.client', '{SURAT,RENCANA,PETUGAS,RUANG,PERAWATAN,KELUARGA}');
select indicator.follow_anew('casework.case_file', '{RENCANA,KELUARGA}');
select indicator.follow_anew('casework.record', '{ALUR,KELUARGA}', 'case when x.step in (''PEMBINAAN_LANJUT'', ''RENCANA'') then x.institution_id end', 'x.on_date');
select indicator.follow_anew('care.contact', '{PERAWATAN,KELUARGA}', 'x.institution_id', 'x.day');
grant select on casework.section to naungan_definer;

-- A home that moves or ends does so in every month that is counted from dated records: a rebuild says the same.
create function indicator.mark_whole() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.dirty (institution_id, topics, since)
  select new.id, array(select distinct q.topic from indicator.declared q order by 1), (indicator.today() - interval '12 months')::date;
  return null;
end $$;
alter function indicator.mark_whole() owner to naungan_definer;
create trigger indicator_whole after update on institution.institution for each row
  when ((old.district, old.registration_status in ('TUTUP', 'FIKTIF')) is distinct from (new.district, new.registration_status in ('TUTUP', 'FIKTIF'))) execute function indicator.mark_whole();
create function indicator.mark_birth() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.dirty (institution_id, topics, since) values (new.institution_id, '{PERAWATAN}', (indicator.today() - interval '12 months')::date);
  return null;
end $$;
alter function indicator.mark_birth() owner to naungan_definer;
create trigger indicator_birth after update of birth_date on client.client for each row when (old.birth_date is distinct from new.birth_date) execute function indicator.mark_birth();

alter table indicator.declared disable trigger history;
insert into indicator.declared (position, code, topic, label, label_en, meaning, meaning_en, formula, formula_en, source, unit, direction, good, fair, norm_id, sealed, kept, href) values
  (36, 'SNPA', 'SNPA', 'SNPA: seluruh daftar periksa', 'National standard of care: all', 'Berapa bagian dari nilai daftar periksa SNPA yang dicapai, menurut kunjungan kantor yang terakhir; bila tidak ada, menurut penilaian mandiri. Lembar berlaku selama masa yang disebut edisinya.', 'How much of the points of the checklist were reached, by the last visit of an office, otherwise by the self-assessment. A sheet counts as long as its edition says.', 'Nilai dibagi nilai tertinggi butir yang berlaku × 100, paling tinggi sebesar batas butir kritis yang bernilai nol', 'Points divided by the most that items which apply can earn × 100, at most the cap of critical items that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (37, 'SNPA_GERBANG', 'SNPA', 'SNPA: semua butir kritis terpenuhi', 'National standard: every critical item', 'Bagian LKS yang tidak satu pun butir kritisnya bernilai nol atau kosong pada lembar SNPA yang berlaku.', 'Share of homes of which no critical item earned nothing or was left empty in the sheet that counts.', 'LKS tanpa butir kritis bernilai nol dibagi LKS yang punya lembar × 100', 'Homes without a critical item that earned nothing divided by homes with a sheet × 100', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 100, 100, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (38, 'SNPA_R', 'SNPA', 'SNPA R: Respon yang tepat', 'National standard R: The right response', 'Nilai kelompok R (Respon yang tepat) pada lembar SNPA yang berlaku.', 'Points of group R (The right response) in the sheet that counts.', 'Nilai butir R dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items R divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (39, 'SNPA_A', 'SNPA', 'SNPA A: Pendekatan awal dan rujukan', 'National standard A: First contact and referral', 'Nilai kelompok A (Pendekatan awal dan rujukan) pada lembar SNPA yang berlaku.', 'Points of group A (First contact and referral) in the sheet that counts.', 'Nilai butir A dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items A divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (40, 'SNPA_P', 'SNPA', 'SNPA P: Asesmen lanjutan dan rencana', 'National standard P: Further assessment and plan', 'Nilai kelompok P (Asesmen lanjutan dan rencana) pada lembar SNPA yang berlaku.', 'Points of group P (Further assessment and plan) in the sheet that counts.', 'Nilai butir P dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items P divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (41, 'SNPA_L', 'SNPA', 'SNPA L: Pelayanan berbasis LKSA', 'National standard L: Services of the home', 'Nilai kelompok L (Pelayanan berbasis LKSA) pada lembar SNPA yang berlaku.', 'Points of group L (Services of the home) in the sheet that counts.', 'Nilai butir L dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items L divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (42, 'SNPA_S', 'SNPA', 'SNPA S: Pelaksana pengasuhan', 'National standard S: Who cares: staff', 'Nilai kelompok S (Pelaksana pengasuhan) pada lembar SNPA yang berlaku.', 'Points of group S (Who cares: staff) in the sheet that counts.', 'Nilai butir S dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items S divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (43, 'SNPA_E', 'SNPA', 'SNPA E: Evaluasi dan pengakhiran', 'National standard E: Evaluation and ending', 'Nilai kelompok E (Evaluasi dan pengakhiran) pada lembar SNPA yang berlaku.', 'Points of group E (Evaluation and ending) in the sheet that counts.', 'Nilai butir E dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items E divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (44, 'SNPA_G', 'SNPA', 'SNPA G: Kelembagaan', 'National standard G: The institution', 'Nilai kelompok G (Kelembagaan) pada lembar SNPA yang berlaku.', 'Points of group G (The institution) in the sheet that counts.', 'Nilai butir G dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items G divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (45, 'SNPA_F', 'SNPA', 'SNPA F: Fasilitas', 'National standard F: Facilities', 'Nilai kelompok F (Fasilitas) pada lembar SNPA yang berlaku.', 'Points of group F (Facilities) in the sheet that counts.', 'Nilai butir F dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items F divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (46, 'SNPA_M', 'SNPA', 'SNPA M: Administrasi, data, dan pemantauan', 'National standard M: Administration, data, monitoring', 'Nilai kelompok M (Administrasi, data, dan pemantauan) pada lembar SNPA yang berlaku.', 'Points of group M (Administration, data, monitoring) in the sheet that counts.', 'Nilai butir M dibagi nilai tertingginya × 100, paling tinggi sebesar batas butir kritis kelompok ini yang bernilai nol', 'Points of items M divided by the most they can earn × 100, at most the cap of critical items of this group that earned nothing', 'instrument.sheet, instrument.answer', 'PERSEN', 'NAIK', 80, 60, 'INSTRUMEN-SNPA', false, false, '/pemantauan'),
  (47, 'CALON_PULANG', 'KELUARGA', 'Anak calon asesmen kembali ke keluarga', 'Children to be assessed for going home', 'Bagian anak yang orang tuanya masih hidup, dihubungi keluarganya dalam 90 hari, ditempatkan karena kemiskinan saja, atau rencananya kembali ke keluarga. Mereka perlu diases, bukan diputuskan pulang.', 'Share of children with a living parent, contact with their family in 90 days, placed for poverty only, or whose plan is to go back. They are to be assessed; nothing is decided.', 'Anak dengan paling sedikit satu tanda itu dibagi anak × 100', 'Children with at least one of these signs divided by children × 100', 'client.client, care.contact, casework.case_file, casework.record', 'PERSEN', 'NETRAL', null, null, 'USULAN', true, true, '/klien?lks={id}'),
  (48, 'CALON_DEKAT', 'KELUARGA', 'Anak dengan orang tua hidup yang menghubungi', 'Children whose living parents keep contact', 'Bagian anak yang orang tuanya masih hidup dan dihubungi keluarga dalam 90 hari.', 'Share of children with a living parent and contact with their family in 90 days.', 'Anak dengan orang tua hidup dan kontak 90 hari dibagi anak × 100', 'Children with a living parent and contact in 90 days divided by children × 100', 'client.client, care.contact, casework.case_file, casework.record', 'PERSEN', 'NETRAL', null, null, 'USULAN', true, true, '/klien?lks={id}'),
  (49, 'MISKIN_SAJA', 'KELUARGA', 'Anak ditempatkan karena kemiskinan saja', 'Children placed for poverty only', 'Bagian anak yang satu-satunya alasan penempatannya kemiskinan atau akses sekolah.', 'Share of children placed for no other reason than poverty or access to school.', 'Anak dengan alasan itu saja dibagi anak × 100', 'Children with that reason only divided by children × 100', 'client.client, care.contact, casework.case_file, casework.record', 'PERSEN', 'NETRAL', null, null, 'USULAN', true, true, '/klien?lks={id}');
alter table indicator.declared enable trigger history;
insert into indicator.dirty (institution_id, topics, since) select s.institution_id, '{SNPA}', min((s.closed_at at time zone 'Asia/Jakarta')::date) from instrument.sheet s where s.state = 'SELESAI' group by 1;
insert into indicator.dirty (institution_id, topics) select distinct c.institution_id, '{KELUARGA}'::text[] from client.client c where c.resident_since is not null;
