-- The ledger of minimum service standards (SPM): how many must be served, what each person is owed, who got it, how far a home, a
-- regency, a province has come, and what was reported.
create schema spm;
grant usage on schema spm to naungan_app, naungan_definer;
grant create on schema spm to naungan_definer;

-- Whose persons one sees; caregivers are not among them.
create function spm.sees() returns text language sql immutable
  return format($f$(coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'PENGELOLA', 'PEKSOS', 'DINSOS_KAB', 'DINSOS_PROV') and %s)$f$, access.covers());
create function spm.sees_figures() returns text language sql immutable
  return format($f$((select access.role()) in ('KEMENSOS', 'KPAI', 'AUDITOR') or %s)$f$, spm.sees());
-- An office's own region; a province writes for its regencies too.
create function spm.owns() returns text language sql immutable return $f$((select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'DINSOS_KAB' and region = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and left(region, 2) = (select access.region())))$f$;
create function spm.sees_region() returns text language sql immutable return format($f$(coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'KEMENSOS', 'KPAI', 'AUDITOR')
  or ((select access.role()) = 'DINSOS_KAB' and region = left((select access.region()), 2)) or %s)$f$, spm.owns());
create function spm.edits() returns text language sql immutable
  return $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) = 'NATION' and (select access.role()) = 'ADMIN')$p$;

-- Which recipients a kind of home takes in.
create table spm.serves (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  home_kind text not null unique,
  kind text not null
);
insert into spm.serves (home_kind, kind) values ('ANAK', 'ANAK'), ('LANJUT_USIA', 'LANSIA'), ('DISABILITAS', 'DISABILITAS'), ('TUNA_SOSIAL', 'GEPENG');
select audit.watch('spm.serves');
select access.guard('spm.serves', 'true', spm.edits());

-- What each person is owed. `source` names the records that show it by themselves; without one it is ticked by hand.
create table spm.item (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  kind text not null,
  setting text not null check (setting in ('DALAM', 'LUAR')),
  grp text not null check (grp in ('BARANG', 'SDM')),
  label text not null,
  label_en text not null,
  position int not null,
  owed text not null default 'SEMUA' check (owed in ('SEMUA', 'BILA_PERLU')),
  source text check (source in ('CATATAN', 'SURAT', 'KESEHATAN', 'OBAT', 'SEKOLAH', 'KONTAK', 'TIDUR', 'FORMULIR', 'KELUAR', 'BARANG', 'TENAGA')),
  details text[] not null default '{}',
  every_detail boolean not null default false,
  least int not null default 1 check (least between 1 and 1000),
  age_from int,
  age_to int,
  norm_id text not null,
  since date not null default date '2018-01-01',
  ended_on date,
  written_by_name text not null default 'Naungan',
  written_at timestamptz not null default now(),
  constraint ages_in_order check (age_to >= age_from),
  constraint staff_are_counted check ((grp = 'SDM') = (source is not distinct from 'TENAGA'))
);
comment on column spm.item.least is 'How many records at least; CATATAN: percent of the days; TENAGA: how many persons one worker serves';
comment on column spm.item.owed is 'BILA_PERLU: nobody is owed it until a record or the home says so';
create index item_kind on spm.item (kind, setting, position) where ended_on is null;
insert into spm.item (kind, setting, grp, position, label, label_en, owed, source, details, every_detail, least, age_from, age_to, norm_id)
select k, 'DALAM', 'BARANG', pos, l, e, o, s, coalesce(string_to_array(case when s = 'SURAT' and k <> 'ANAK' then case k when 'GEPENG' then 'NIK,KTP,AKTA' else 'NIK' end else d end, ','), '{}'),
       s is not distinct from 'SURAT', n, a, b, 'PERMENSOS9-2018'
  from (values
  (10, 'ANAK', 'Pengasuhan', 'Care', 'SEMUA', 'CATATAN', null, 50, null, null),
  (20, '*', 'Permakanan 3 kali sehari, gizi seimbang', 'Meals three times a day', 'SEMUA', null, null, 1, null, null),
  (30, '*', 'Sandang', 'Clothing', 'SEMUA', 'BARANG', 'sandang,pakaian,seragam', 1, null, null),
  (40, '*', 'Asrama atau wisma yang mudah diakses', 'Accessible housing', 'SEMUA', 'TIDUR', null, 1, null, null),
  (50, 'DISABILITAS LANSIA', 'Alat bantu', 'Assistive devices', 'BILA_PERLU', 'BARANG', 'kursi roda,tongkat,alat bantu', 1, null, null),
  (60, '*', 'Perbekalan kesehatan', 'Health supplies', 'SEMUA', 'OBAT', null, 1, null, null),
  (70, '*', 'Bimbingan fisik, mental spiritual, dan sosial', 'Physical, spiritual and social guidance', 'SEMUA', null, null, 1, null, null),
  (80, '*', 'Bimbingan keterampilan hidup sehari-hari', 'Skills of daily living', 'SEMUA', null, null, 1, null, null),
  (90, 'GEPENG', 'Bimbingan keterampilan dasar', 'Basic vocational skills', 'SEMUA', null, null, 1, null, null),
  (100, '*', 'Fasilitasi dokumen kependudukan', 'Help with identity papers', 'SEMUA', 'SURAT', 'NIK,AKTA,KIA', 1, null, null),
  (110, 'ANAK DISABILITAS', 'Akses pendidikan dasar', 'Basic education', 'SEMUA', 'SEKOLAH', null, 1, 7, 17),
  (120, '*', 'Akses kesehatan dasar', 'Basic health care', 'SEMUA', 'KESEHATAN', null, 1, null, null),
  (130, 'ANAK DISABILITAS LANSIA', 'Penelusuran keluarga', 'Tracing the family', 'SEMUA', 'KONTAK', null, 1, null, null),
  (140, 'ANAK DISABILITAS LANSIA', 'Reunifikasi keluarga', 'Reunification', 'BILA_PERLU', 'FORMULIR', 'KESIAPAN_KELUARGA,REINTEGRASI', 1, null, null),
  (150, 'ANAK', 'Akses pengasuhan keluarga pengganti', 'Substitute family care', 'BILA_PERLU', 'KELUAR', 'KERABAT,ORANG_TUA_ASUH,PERWALIAN,PENGANGKATAN', 1, null, null),
  (160, 'LANSIA', 'Pemulasaraan', 'Funeral care', 'BILA_PERLU', 'KELUAR', 'MENINGGAL', 1, null, null),
  (170, 'GEPENG', 'Pemulangan ke daerah asal', 'Return to the region of origin', 'BILA_PERLU', 'KELUAR', 'REUNIFIKASI,MANDIRI', 1, null, null)
  ) x (pos, kinds, l, e, o, s, d, n, a, b), unnest(array['ANAK', 'DISABILITAS', 'LANSIA', 'GEPENG']) k where kinds = '*' or k = any (string_to_array(kinds, ' '));
insert into spm.item (kind, setting, grp, position, label, label_en, owed, source, details, every_detail, least, norm_id)
select k, 'LUAR', 'BARANG', pos, l, e, o, s, coalesce(string_to_array(d, ','), '{}'), s is not distinct from 'SURAT', 1, 'PERMENSOS9-2018'
  from (values
  (20, 'Permakanan', 'Food', 'SEMUA', null, null),
  (30, 'Sandang', 'Clothing', 'SEMUA', null, null),
  (50, 'Alat bantu', 'Assistive devices', 'BILA_PERLU', null, null),
  (60, 'Perbekalan kesehatan', 'Health supplies', 'SEMUA', 'OBAT', null),
  (70, 'Bimbingan sosial kepada keluarga dan masyarakat', 'Guidance for family and community', 'SEMUA', null, null),
  (100, 'Fasilitasi dokumen kependudukan', 'Help with identity papers', 'SEMUA', 'SURAT', 'NIK'),
  (120, 'Akses pendidikan dan kesehatan dasar', 'Basic education and health care', 'SEMUA', 'KESEHATAN', null),
  (130, 'Penelusuran keluarga', 'Tracing the family', 'BILA_PERLU', 'KONTAK', null),
  (140, 'Reunifikasi keluarga', 'Reunification', 'BILA_PERLU', 'FORMULIR', 'REINTEGRASI'),
  (180, 'Kedaruratan dan rujukan', 'Emergency help and referral', 'BILA_PERLU', null, null)
  ) x (pos, l, e, o, s, d), unnest(array['ANAK', 'DISABILITAS', 'LANSIA', 'GEPENG']) k;
insert into spm.item (kind, setting, grp, position, label, label_en, source, details, least, norm_id)
select k, s, 'SDM', 900, 'Pekerja sosial atau tenaga profesional', 'Social workers or other professionals', 'TENAGA', '{PROFESIONAL}', 10, 'SPM-SDM'
  from unnest(array['ANAK', 'DISABILITAS', 'LANSIA', 'GEPENG']) k, unnest(array['DALAM', 'LUAR']) s;
select audit.watch('spm.item');
select access.guard('spm.item', 'true', spm.edits());

-- The formula in editions: one never changes, a new one counts from its day on, a report keeps the one it was counted by.
create table spm.formula (
  id uuid primary key default uuidv7(),
  edition int not null unique,
  weight_served numeric(4,3) not null check (weight_served between 0 and 1),
  weight_quality numeric(4,3) not null check (weight_quality between 0 and 1),
  served_least int not null check (served_least between 0 and 100),
  norm_id text not null,
  since date not null,
  why text not null,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint weights_make_a_whole check (weight_served + weight_quality = 1)
);
comment on column spm.formula.served_least is 'A person counts as served from so many percent of what he or she is owed on; 0: from one item on';
create table spm.category (
  id uuid primary key default uuidv7(),
  formula_id uuid not null references spm.formula,
  label text not null,
  label_en text not null,
  least numeric(5,2) not null check (least between 0 and 100),
  unique (formula_id, least)
);
with f as (insert into spm.formula (edition, weight_served, weight_quality, served_least, norm_id, since, why, written_by_name)
  values (1, 0.8, 0.2, 0, 'PERMENDAGRI59-2021', date '2022-01-01', 'Rumus awal', 'Naungan') returning id)
insert into spm.category (formula_id, label, label_en, least) select f.id, l, e, n from f, (values
  ('Tuntas Paripurna', 'Complete', 100), ('Tuntas Utama', 'Mainly complete', 90), ('Tuntas Madya', 'Fairly complete', 80),
  ('Tuntas Pratama', 'Partly complete', 70), ('Tuntas Muda', 'Beginning', 60), ('Belum Tuntas', 'Not complete', 0)) x (l, e, n);
select audit.watch('spm.formula');
select access.guard('spm.formula', 'true', spm.edits(), 'select, insert');
select audit.watch('spm.category');
select access.guard('spm.category', 'true', spm.edits(), 'select, insert');

-- How many must be served in a year.
create table spm.need (
  id uuid primary key,
  version int not null default 0,
  year int not null check (year between 2018 and 2100),
  region text not null check (region ~ '^\d\d(\.\d\d)?$'),
  setting text not null check (setting in ('DALAM', 'LUAR')),
  kind text not null,
  number int not null check (number between 0 and 10000000),
  basis text not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_need unique (year, region, setting, kind)
);
select audit.watch('spm.need');
select access.guard('spm.need', spm.sees_region(), spm.owns());

-- Whether a person counts towards SPM, as what, and who provides. Without a row, persons of government homes count and others do not.
create table spm.recipient (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null unique references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  kind text not null,
  setting text not null check (setting in ('DALAM', 'LUAR')),
  counted boolean not null,
  provider text not null check (provider in ('KABKOTA', 'PROVINSI', 'PUSAT', 'LKS')),
  basis text,
  written_by_name text not null,
  written_at timestamptz not null
);
create index recipient_home on spm.recipient (institution_id);
select audit.watch('spm.recipient');
select access.guard('spm.recipient', spm.sees(), format($p$(coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'DINSOS_KAB', 'DINSOS_PROV') and %s)$p$, access.covers()));

-- What the home says by hand of one person and item; it stands over what records show.
create table spm.tick (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  item_id uuid not null references spm.item,
  state text not null check (state in ('TERPENUHI', 'BELUM', 'TIDAK_PERLU', 'CATATAN')),
  source text,
  written_by_name text not null,
  written_at timestamptz not null,
  unique (client_id, year, quarter, item_id)
);
comment on column spm.tick.state is 'CATATAN: the hand was taken back, the records speak';
create index tick_home on spm.tick (institution_id, year, quarter);
select audit.watch('spm.tick');
select access.guard('spm.tick', spm.sees(), $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('PENGELOLA', 'PEKSOS') and (select access.reach()) = 'INSTITUTION'
  and institution_id = (select access.institution()))$p$);
