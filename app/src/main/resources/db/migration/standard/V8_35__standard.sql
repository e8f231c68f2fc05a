-- Standards at three levels (minimal, indicative, maximal) by kind of home and aspect, what homes have beside them, and the gaps.
create schema standard;
grant usage on schema standard to naungan_app, naungan_definer;
grant create on schema standard to naungan_definer;

create function standard.sees() returns text language sql immutable
  return format($f$((select access.role()) in ('KEMENSOS', 'KPAI') or (coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'PENGELOLA', 'PEKSOS', 'DINSOS_KAB', 'DINSOS_PROV') and %s))$f$, access.covers());

-- One indicator in one edition. A changed indicator is a new row; the old one stays with the day it ended.
create table standard.indicator (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  home_kind text not null,
  aspect text not null check (aspect in ('AKTIVITAS', 'SDM', 'SARPRAS', 'ADMINISTRASI')),
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  label text not null,
  label_en text not null,
  unit text not null check (unit in ('PERSEN', 'ANGKA', 'M2', 'KLIEN', 'YA_TIDAK')),
  higher boolean not null,
  minimal numeric(10,2) not null,
  indicative numeric(10,2) not null,
  maximal numeric(10,2) not null,
  fact text,
  norm_id text not null,
  edition int not null default 1,
  since date not null default date '2026-01-01',
  ended_on date,
  written_by_name text not null default 'Naungan',
  written_at timestamptz not null default now(),
  constraint levels_in_order check (case when higher then minimal <= indicative and indicative <= maximal else minimal >= indicative and indicative >= maximal end)
);
comment on column standard.indicator.home_kind is 'A kind of home, or * for all that have none of their own with this code';
comment on column standard.indicator.fact is 'What the records answer (standard.facts); null: the home enters it';
create unique index one_in_force on standard.indicator (home_kind, code) where ended_on is null;
insert into standard.indicator (home_kind, aspect, code, label, label_en, unit, higher, minimal, indicative, maximal, fact, norm_id)
select k, a, c, l, e, u, h, x, y, z, case when f then c end, 'STANDAR-USULAN' from (values
  ('*', 'SDM', 'PENGASUH', 'Klien untuk tiap pengasuh', 'Clients per caregiver', 'KLIEN', false, 10, 7, 5, true),
  ('LANJUT_USIA', 'SDM', 'PENGASUH', 'Klien untuk tiap pengasuh', 'Clients per caregiver', 'KLIEN', false, 8, 5, 3, true),
  ('DISABILITAS', 'SDM', 'PENGASUH', 'Klien untuk tiap pengasuh', 'Clients per caregiver', 'KLIEN', false, 7, 5, 3, true),
  ('*', 'SDM', 'PROFESIONAL', 'Klien untuk tiap tenaga profesional', 'Clients per professional', 'KLIEN', false, 10, 8, 5, true),
  ('*', 'SDM', 'LAIK', 'Petugas yang berkasnya lengkap dan boleh bertugas', 'Staff cleared for duty', 'PERSEN', true, 100, 100, 100, true),
  ('*', 'SDM', 'PELATIHAN', 'Kompetensi wajib yang masih berlaku', 'Required competences that hold', 'PERSEN', true, 60, 80, 100, true),
  ('*', 'SARPRAS', 'LUAS_TIDUR', 'Luas kamar tidur untuk tiap klien', 'Bedroom area per client', 'M2', true, 4.5, 6, 8, true),
  ('*', 'SARPRAS', 'HUNIAN', 'Penghuni dibanding tempat', 'Residents of places', 'PERSEN', false, 100, 90, 80, true),
  ('*', 'SARPRAS', 'RUANG', 'Jenis ruang yang dipakai', 'Kinds of rooms in use', 'ANGKA', true, 5, 8, 12, true),
  ('*', 'SARPRAS', 'APAR', 'Alat pemadam api', 'Fire extinguishers', 'ANGKA', true, 1, 2, 4, true),
  ('*', 'SARPRAS', 'KOMPUTER', 'Komputer untuk administrasi dan belajar', 'Computers', 'ANGKA', true, 1, 3, 10, false),
  ('*', 'ADMINISTRASI', 'IZIN', 'Pendaftaran masih berlaku', 'Registration in force', 'YA_TIDAK', true, 1, 1, 1, true),
  ('*', 'ADMINISTRASI', 'AKREDITASI', 'Nilai akreditasi (A 3, B 2, C 1)', 'Accreditation grade (A 3, B 2, C 1)', 'ANGKA', true, 1, 2, 3, true),
  ('*', 'ADMINISTRASI', 'NIK', 'Klien yang punya NIK', 'Clients with NIK', 'PERSEN', true, 90, 95, 100, true),
  ('ANAK', 'ADMINISTRASI', 'AKTA', 'Anak yang punya akta kelahiran', 'Children with a birth certificate', 'PERSEN', true, 90, 95, 100, true),
  ('*', 'ADMINISTRASI', 'JKN', 'Klien yang punya JKN', 'Clients with health insurance', 'PERSEN', true, 80, 90, 100, true),
  ('*', 'ADMINISTRASI', 'KEBIJAKAN', 'Kebijakan tertulis yang berlaku', 'Written policies in force', 'ANGKA', true, 2, 4, 6, true),
  ('*', 'ADMINISTRASI', 'ANGGARAN', 'Anggaran setahun untuk tiap klien (juta rupiah)', 'Yearly budget per client (million rupiah)', 'ANGKA', true, 6, 12, 18, false),
  ('*', 'AKTIVITAS', 'RENCANA', 'Klien yang rencananya masih berlaku', 'Clients with a valid plan', 'PERSEN', true, 80, 95, 100, true),
  ('*', 'AKTIVITAS', 'CATATAN', 'Hari yang tercatat dalam 30 hari', 'Days noted in 30 days', 'PERSEN', true, 70, 90, 100, true),
  ('*', 'AKTIVITAS', 'KONTAK', 'Klien yang dihubungi keluarga dalam 90 hari', 'Clients with family contact in 90 days', 'PERSEN', true, 70, 85, 100, true),
  ('*', 'AKTIVITAS', 'PERIKSA', 'Klien yang diperiksa kesehatannya dalam 6 bulan', 'Clients with a health check in 6 months', 'PERSEN', true, 80, 95, 100, true),
  ('ANAK', 'AKTIVITAS', 'SEKOLAH', 'Anak 7–17 tahun yang bersekolah', 'Children of 7 to 17 at school', 'PERSEN', true, 95, 98, 100, true),
  ('*', 'AKTIVITAS', 'RAPAT', 'Rapat pembahasan kasus dalam 90 hari', 'Case conferences in 90 days', 'ANGKA', true, 3, 6, 12, true),
  ('*', 'AKTIVITAS', 'BIMBINGAN', 'Kegiatan bimbingan kelompok tiap minggu', 'Group activities a week', 'ANGKA', true, 1, 3, 5, false)
  ) v (k, a, c, l, e, u, h, x, y, z, f);
select audit.watch('standard.indicator');
select access.guard('standard.indicator', 'true', $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) = 'NATION' and (select access.role()) = 'ADMIN')$p$);

-- What a home enters because no record shows it; the newest counts.
create table standard.entered (
  id uuid primary key,
  institution_id uuid not null references institution.institution,
  district text not null,
  code text not null,
  value numeric(10,2) not null,
  note text,
  entered_on date not null,
  written_by_name text not null,
  written_at timestamptz not null
);
create index entered_home on standard.entered (institution_id, code, written_at desc);
select audit.watch('standard.entered');
select access.guard('standard.entered', standard.sees(), $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))$p$,
  'select, insert');

-- What the records of a home answer. `n` of `of_n` is what the value was counted from; a ratio to nobody has no value.
create function standard.of_home(home uuid, today date) returns table (fact text, value numeric, n numeric, of_n numeric)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with i as (select * from institution.institution x where x.id = home),
  r as materialized (select c.id, c.birth_date, c.identity_nik_status from client.client c where c.institution_id = home and c.resident_since is not null),
  s as materialized (select p.id, p.post_group from staff.person p where p.institution_id = home and (p.ended_on is null or p.ended_on >= today)),
  c as (select (select count(*) from r)::numeric as residents),
  shares as (
    select 'NIK' as fact, count(*) filter (where r.identity_nik_status = 'ADA')::numeric as n, count(*)::numeric as of_n from r
    union all select 'AKTA', count(*) filter (where exists (select from client.paper p where p.client_id = r.id and p.paper_kind = 'AKTA' and p.paper_status = 'ADA')), count(*) from r
    union all select 'JKN', count(*) filter (where exists (select from client.paper p where p.client_id = r.id and p.paper_kind = 'JKN' and p.paper_status = 'ADA')), count(*) from r
    union all select 'RENCANA', count(*) filter (where exists (select from casework.case_file f where f.client_id = r.id and f.closed_on is null and f.plan_on is not null
      and f.review_due >= today)), count(*) from r
    union all select 'KONTAK', count(*) filter (where exists (select from care.contact_state k where k.client_id = r.id and k.last_contact_on >= today - 90)), count(*) from r
    union all select 'PERIKSA', count(*) filter (where exists (select from care.visit v where v.client_id = r.id and v.day > today - 183)
      or exists (select from care.measurement m where m.client_id = r.id and m.day > today - 183)), count(*) from r
    union all select 'SEKOLAH', count(*) filter (where exists (select from care.schooling g where g.client_id = r.id and g.since <= today and (g.until is null or g.until >= today))), count(*)
      from r where extract(year from age(today, r.birth_date)) between 7 and 17
    union all select 'LAIK', count(*) filter (where exists (select from staff.clearance q where q.id = s.id and q.lacking = '{}' and not q.held and q.until >= today)), count(*) from s
    union all select 'PELATIHAN', count(*) filter (where t.until >= today), count(*) from training.need t where t.institution_id = of_home.home and (t.ended_on is null or t.ended_on >= today)
    union all select 'CATATAN', least(coalesce((select sum(o.noted) from note.coverage o where o.institution_id = home and o.day > today - 30 and o.day <= today), 0), 30 * c.residents), 30 * c.residents from c
    union all select 'HUNIAN', c.residents, coalesce((select i.capacity_places from i), 0) from c)
  select x.fact, round(100 * x.n / x.of_n, 2), x.n, x.of_n from shares x where x.of_n > 0
  union all select 'PENGASUH', round(c.residents / nullif(k.n, 0), 2), c.residents, k.n from c, (select count(*)::numeric as n from s where s.post_group = 'PENGASUH') k where c.residents > 0
  union all select 'PROFESIONAL', round(c.residents / nullif(k.n, 0), 2), c.residents, k.n from c, (select count(*)::numeric as n from s where s.post_group = 'PROFESIONAL') k where c.residents > 0
  union all select 'LUAS_TIDUR', round(m.area / c.residents, 2), m.area, c.residents from c, (select sum(b.area) as area from institution.room b
    where b.institution_id = home and b.purpose = 'TIDUR' and (b.out_of_use_on is null or b.out_of_use_on > today)) m where c.residents > 0 and m.area is not null
  union all select 'RUANG', count(distinct b.purpose), count(*), null from institution.room b where b.institution_id = home and (b.out_of_use_on is null or b.out_of_use_on > today) having count(*) > 0
  union all select 'APAR', sum(b.extinguishers), sum(b.extinguishers), null from institution.building b where b.institution_id = home and (b.out_of_use_on is null or b.out_of_use_on > today)
    having count(b.extinguishers) > 0
  union all select 'IZIN', case when i.registration_status = 'TERDAFTAR' and (i.registration_until is null or i.registration_until >= today) then 1 else 0 end, null, null from i
  union all select 'AKREDITASI', coalesce((select case when a.until is null or a.until >= today then case a.grade when 'A' then 3 when 'B' then 2 when 'C' then 1 else 0 end else 0 end
    from institution.accredited a where a.institution_id = home), 0), null, null
  union all select 'KEBIJAKAN', count(*), count(*), null from policy.paper p where p.institution_id = home and p.replaced_at is null and p.valid_from <= today
  union all select 'RAPAT', count(*), count(*), null from casework.conference f where f.institution_id = home and f.status = 'DITANDATANGANI' and f.on_date between today - 90 and today;
end $$;

create function standard.may_see(home uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select case access.reach() when 'SYSTEM' then true when 'NATION' then access.role() in ('KEMENSOS', 'KPAI')
      when 'INSTITUTION' then i.id = access.institution() and access.role() in ('PENGELOLA', 'PEKSOS')
      when 'DISTRICT' then i.district = access.region() and access.role() in ('DINSOS_KAB', 'PEKSOS')
      when 'PROVINCE' then left(i.district, 2) = access.region() and access.role() = 'DINSOS_PROV' else false end
    from institution.institution i where i.id = home), false) $$;
create function standard.facts(home uuid, today date) returns table (fact text, value numeric, n numeric, of_n numeric) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not standard.may_see(home) then return; end if;
  return query select x.* from standard.of_home(home, today) x;
end $$;

-- The same, kept for lists of an area; what a home entered stands here as # and its code.
create table standard.value (
  institution_id uuid not null references institution.institution,
  fact text not null,
  district text not null,
  value numeric,
  n numeric,
  of_n numeric,
  computed_at timestamptz not null default now(),
  primary key (institution_id, fact)
);
create index value_area on standard.value (district, fact) include (value, of_n);
select access.guard('standard.value', standard.sees(), 'false', 'select');
grant insert, update, delete on standard.value to naungan_definer;
create function standard.refresh(home uuid, today date) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not standard.may_see(home) then return; end if;
  delete from standard.value v where v.institution_id = home;
  insert into standard.value (institution_id, fact, district, value, n, of_n)
  select home, f.fact, i.district, f.value, f.n, f.of_n from institution.institution i, (
    select * from standard.of_home(home, today)
    union all (select distinct on (e.code) '#' || e.code, e.value, null, null from standard.entered e where e.institution_id = home order by e.code, e.written_at desc)) f where i.id = home;
end $$;
do $$
declare f text;
begin
  foreach f in array array['standard.of_home(uuid, date)', 'standard.may_see(uuid)', 'standard.facts(uuid, date)', 'standard.refresh(uuid, date)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to naungan_definer', f);
  end loop;
  grant execute on function standard.may_see(uuid), standard.facts(uuid, date), standard.refresh(uuid, date) to naungan_app;
end $$;

-- Where a value stands: KURANG, MINIMAL, INDIKATIF, MAKSIMAL, or TIDAK_DIKETAHUI. A ratio to nobody is below every level.
create function standard.level(value numeric, of_n numeric, higher boolean, minimal numeric, indicative numeric, maximal numeric) returns text language sql immutable
  return case when value is null then case when of_n = 0 then 'KURANG' else 'TIDAK_DIKETAHUI' end
    when higher then case when value >= maximal then 'MAKSIMAL' when value >= indicative then 'INDIKATIF' when value >= minimal then 'MINIMAL' else 'KURANG' end
    else case when value <= maximal then 'MAKSIMAL' when value <= indicative then 'INDIKATIF' when value <= minimal then 'MINIMAL' else 'KURANG' end end;
grant execute on function standard.level(numeric, numeric, boolean, numeric, numeric, numeric) to naungan_app, naungan_definer;

-- The indicators of a kind of home: its own, and those of all it has none of its own for.
create view standard.indicator_of with (security_invoker) as
  select k.kind, n.* from (select distinct c.code as kind from reference.code c where c.table_id = 'JENIS_LKS') k
    join standard.indicator n on n.ended_on is null and (n.home_kind = k.kind or (n.home_kind = '*' and not exists (
      select from standard.indicator o where o.home_kind = k.kind and o.code = n.code and o.ended_on is null)));
create view standard.standing with (security_invoker) as
  select i.id as institution_id, i.district, i.profile_name as home, i.profile_kind as kind, n.id as indicator_id, n.aspect, n.code, n.label, n.label_en, n.unit, n.higher, n.minimal, n.indicative,
         n.maximal, n.fact, n.norm_id, v.value, v.n, v.of_n,
         standard.level(v.value, v.of_n, n.higher, n.minimal, n.indicative, n.maximal) as level
    from institution.institution i join standard.indicator_of n on n.kind = i.profile_kind
    left join standard.value v on v.institution_id = i.id and v.fact = coalesce(n.fact, '#' || n.code)
   where i.registration_status not in ('TUTUP', 'FIKTIF');
grant select on standard.indicator_of, standard.standing to naungan_app;

create function standard.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update standard.value x set district = new.district where x.institution_id = new.id;
  update standard.entered x set district = new.district where x.institution_id = new.id;
  return null;
end $$;
grant update on standard.entered to naungan_definer;
alter function standard.follow_home() owner to naungan_definer;
create trigger standard_follows after update of district on institution.institution for each row when (old.district is distinct from new.district) execute function standard.follow_home();

-- The counts a profile is made of: no person in them.
create function standard.profile(home uuid, today date) returns table (section text, code text, n int, m int) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not standard.may_see(home) then return; end if;
  return query
  with r as materialized (select c.*, extract(year from age(today, c.birth_date))::int as years from client.client c where c.institution_id = home and c.resident_since is not null)
  select 'UMUR', case when r.years is null then '9' when r.years < 6 then '1' when r.years < 13 then '2' when r.years < 18 then '3' when r.years < 60 then '4' else '5' end,
         count(*) filter (where r.identity_sex = 'L')::int, count(*) filter (where r.identity_sex = 'P')::int from r group by 2
  -- Of so few people a status says who they are: the nation's roles do not read it home by home.
  union all select 'STATUS', coalesce(r.situation_orphan_status, 'TIDAK_DIKETAHUI'), count(*) filter (where r.identity_sex = 'L')::int, count(*) filter (where r.identity_sex = 'P')::int
    from r where access.reach() <> 'NATION' group by 2
  union all select 'GERAK', 'MASUK', count(*)::int, null from casework.stay s where s.institution_id = home and s.entry_on > today - 365 and s.entry_on <= today
  union all select 'GERAK', 'KELUAR', count(*)::int, null from casework.stay s where s.institution_id = home and s.exit_on > today - 365 and s.exit_on <= today
  union all select 'PETUGAS', p.work_post, count(*)::int, count(*) filter (where exists (select from staff.clearance q where q.id = p.id and q.lacking = '{}' and not q.held and q.until >= today))::int
    from staff.person p where p.institution_id = home and (p.ended_on is null or p.ended_on >= today) group by p.work_post
  union all select 'RUANG', b.purpose, count(*)::int, round(sum(b.area))::int from institution.room b where b.institution_id = home and (b.out_of_use_on is null or b.out_of_use_on > today) group by b.purpose
  union all select 'SARANA', f.kind, f.count, f.needed from institution.facility f where f.institution_id = home and (f.count > 0 or f.needed > 0)
  union all select 'KENDARAAN', v.kind, count(*)::int, null from institution.vehicle v where v.institution_id = home and (v.out_of_use_on is null or v.out_of_use_on > today) group by v.kind
  union all select 'RELAWAN', '', count(*)::int, null from partner.volunteer v where v.institution_id = home and (v.until is null or v.until >= today) having count(*) > 0
  union all select 'MITRA', a.partner || ': ' || a.scope, 1, null from partner.agreement a where a.institution_id = home and a.ended_on is null and (a.until is null or a.until >= today)
  union all select 'AKREDITASI', a.grade, coalesce(extract(year from a.until)::int, 0), null from institution.accredited a where a.institution_id = home;
end $$;
revoke all on function standard.profile(uuid, date) from public;
alter function standard.profile(uuid, date) owner to naungan_definer;
grant execute on function standard.profile(uuid, date) to naungan_app;
