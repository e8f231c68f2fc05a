-- Kemajuan Sosial Lembaga (KSL): how far a home has come, by a formula in editions. Nothing official was published (handbook 10.4):
-- components, points, limits and categories are a proposal, as rows an administrator replaces by a new edition.
create table indicator.ksl_edition (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  number int not null unique,
  since date check (extract(day from since) = 1),
  norm_id text not null,
  least_known int not null check (least_known between 0 and 100),
  least_cases int not null check (least_cases >= 5),
  least_reference int not null check (least_reference >= 1),
  pull int not null check (pull >= 0),
  middle_from int not null check (middle_from >= 1),
  hard_from int not null check (hard_from > middle_from),
  why text not null,
  written_by_name text not null,
  written_at timestamptz not null default now()
);
create unique index one_draft on indicator.ksl_edition ((true)) where since is null;
comment on column indicator.ksl_edition.since is 'The first month it scores; null while it is a draft';
comment on column indicator.ksl_edition.least_known is 'A home gets a category when so many percent of all points are known';
comment on column indicator.ksl_edition.least_cases is 'An outcome of fewer persons says nothing and does not count; fewer than five would also tell who they are';
comment on column indicator.ksl_edition.least_reference is 'Outcomes are compared when the nation knows at least so many cases';
comment on column indicator.ksl_edition.pull is 'The rate of a group of n persons is drawn to the whole as if so many more had the rate of all';
comment on column indicator.ksl_edition.middle_from is 'Points of difficulty from which a case is of middle difficulty';

create table indicator.ksl_component (
  id uuid primary key default uuidv7(),
  edition int not null references indicator.ksl_edition (number) on delete cascade,
  position int not null,
  code text not null,
  label text not null,
  label_en text not null,
  unique (edition, code),
  unique (edition, position)
);

create table indicator.ksl_input (
  id uuid primary key default uuidv7(),
  edition int not null,
  component text not null,
  position int not null,
  code text not null references indicator.declared (code),
  points numeric(5,1) not null check (points > 0 and points <= 100),
  measure text not null default 'NILAI' check (measure in ('NILAI', 'TINGKAT')),
  low numeric(10,2) not null,
  goal numeric(10,2) not null,
  adjusted boolean not null default false,
  ask text not null,
  ask_en text not null,
  unique (edition, code),
  unique (edition, position),
  foreign key (edition, component) references indicator.ksl_component (edition, code) on delete cascade,
  check (low <> goal)
);
comment on column indicator.ksl_input.measure is 'NILAI: points grow evenly from low to goal; TINGKAT: all when the level is good, half when fair, none when poor';
comment on column indicator.ksl_input.adjusted is 'Compared with what is expected of a home with such clients';
comment on column indicator.ksl_input.ask is 'What to record so that it counts';

create table indicator.ksl_category (
  id uuid primary key default uuidv7(),
  edition int not null references indicator.ksl_edition (number) on delete cascade,
  position int not null,
  label text not null,
  label_en text not null,
  least numeric(5,1) not null check (least between 0 and 100),
  unique (edition, position),
  unique (edition, least)
);

create table indicator.ksl_factor (
  id uuid primary key default uuidv7(),
  edition int not null references indicator.ksl_edition (number) on delete cascade,
  position int not null,
  code text not null check (code in ('DISABILITAS', 'FUNGSI_RENDAH', 'KASUS_BERAT', 'ABH', 'TANPA_ORANG_TUA', 'REMAJA', 'LAMA')),
  label text not null,
  label_en text not null,
  points int not null check (points between 0 and 10),
  at numeric(8,2),
  unique (edition, code)
);
comment on table indicator.ksl_factor is 'What makes the outcome of a person harder to reach, in points';

insert into indicator.ksl_edition (number, since, norm_id, least_known, least_cases, least_reference, pull, middle_from, hard_from, why, written_by_name)
values (1, date '2020-01-01', 'KSL-USULAN', 60, 5, 30, 20, 2, 4, 'Rumus awal menurut usulan sistem', 'Naungan');
insert into indicator.ksl_component (edition, position, code, label, label_en) values
  (1, 1, 'PROGRAM', 'Program dan aktivitas', 'Programme and activities'), (1, 2, 'SDM', 'Sumber daya manusia', 'Staff'),
  (1, 3, 'ADMINISTRASI', 'Administrasi dan data', 'Administration and data'), (1, 4, 'SARPRAS', 'Sarana dan prasarana', 'Premises'),
  (1, 5, 'HASIL', 'Hasil klien', 'Outcomes of clients');
insert into indicator.ksl_category (edition, position, label, label_en, least) values
  (1, 1, 'Rintisan', 'Starting', 0), (1, 2, 'Tumbuh', 'Growing', 40), (1, 3, 'Berkembang', 'Advancing', 60), (1, 4, 'Maju', 'Advanced', 80);
insert into indicator.ksl_factor (edition, position, code, label, label_en, points, at) values
  (1, 1, 'DISABILITAS', 'Penyandang disabilitas', 'Has a disability', 2, null),
  (1, 2, 'FUNGSI_RENDAH', 'Keberfungsian awal paling tinggi', 'Functioning at the beginning at most', 2, 2),
  (1, 3, 'KASUS_BERAT', 'Angka kesulitan kasus mulai', 'Difficulty of the case from', 2, 14),
  (1, 4, 'ABH', 'Anak berhadapan dengan hukum', 'Child in contact with the law', 1, null),
  (1, 5, 'TANPA_ORANG_TUA', 'Kedua orang tua meninggal', 'Both parents have died', 1, null),
  (1, 6, 'REMAJA', 'Umur sebelum 18 tahun, mulai (tahun)', 'Under 18 and from the age of (years)', 1, 15),
  (1, 7, 'LAMA', 'Tinggal lebih lama dari (hari)', 'Has stayed longer than (days)', 1, 730);

-- Progress of functioning is counted like every other indicator, by the statement of V9_05.
do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  alter table indicator.declared disable trigger history;
  insert into indicator.declared (position, code, topic, label, label_en, meaning, meaning_en, formula, formula_en, source, unit, direction, good, fair, norm_id, sealed, kept, href) values
    (50, 'KEBERFUNGSIAN', 'HASIL', 'Keberfungsian naik', 'Functioning improved', 'Dari yang diasuh dalam 12 bulan dan keberfungsiannya dinilai ulang, berapa bagian yang rata-ratanya naik dari penilaian awal.',
     'Of those cared for in 12 months whose functioning was scored again, how many have a higher mean than at the beginning.', 'Klien yang rata-rata skornya naik dibagi klien yang dinilai ulang × 100', 'Clients whose mean score rose divided by clients scored again × 100',
     'casework.functioning', 'PERSEN', 'NAIK', 60, 40, 'KSL-USULAN', false, false, '/klien?lks={id}');
  alter table indicator.declared enable trigger history;
end $$;

insert into indicator.ksl_input (edition, component, position, code, points, low, goal, adjusted, ask, ask_en) values
  (1, 'PROGRAM', 1, 'RENCANA', 7, 0, 95, false, 'Buat rencana pengasuhan tiap klien dan isi tanggal tinjauannya.', 'Make a care plan for every client, with the day of its review.'),
  (1, 'PROGRAM', 2, 'KONTAK', 5, 0, 85, false, 'Catat kunjungan dan telepon keluarga di berkas klien.', 'Record visits and calls of the family in the client''s file.'),
  (1, 'PROGRAM', 3, 'CATATAN', 5, 0, 90, false, 'Tulis catatan harian tiap klien.', 'Write a daily note for every client.'),
  (1, 'PROGRAM', 4, 'ASESMEN', 4, 0, 95, false, 'Selesaikan asesmen tiap klien.', 'Complete the assessment of every client.'),
  (1, 'PROGRAM', 5, 'PERIKSA', 4, 0, 95, false, 'Catat pemeriksaan kesehatan atau penimbangan tiap setengah tahun.', 'Record a health check or weighing every half year.'),
  (1, 'SDM', 6, 'PENGASUH', 6, 20, 7, false, 'Catat pengasuh di daftar petugas.', 'Record caregivers in the list of staff.'),
  (1, 'SDM', 7, 'LAIK', 5, 0, 100, false, 'Lengkapi berkas petugas: SKCK, surat sehat, pakta.', 'Complete the papers of the staff.'),
  (1, 'SDM', 8, 'PELATIHAN', 5, 0, 80, false, 'Catat sertifikat pelatihan petugas.', 'Record the certificates of the staff.'),
  (1, 'SDM', 9, 'PROFESIONAL', 4, 30, 8, false, 'Catat pekerja sosial dan tenaga profesional lain di daftar petugas.', 'Record social workers and other professionals in the list of staff.'),
  (1, 'ADMINISTRASI', 10, 'IZIN', 4, 0, 100, false, 'Ajukan tanda daftar LKS.', 'Apply for the registration of the home.'),
  (1, 'ADMINISTRASI', 11, 'AKREDITASI', 3, 0, 100, false, 'Ajukan akreditasi.', 'Apply for accreditation.'),
  (1, 'ADMINISTRASI', 12, 'LENGKAP', 3, 0, 95, false, 'Lengkapi tujuh isian pokok di berkas klien.', 'Complete the seven basic facts in the files.'),
  (1, 'ADMINISTRASI', 13, 'NIK', 3, 0, 95, false, 'Isi NIK klien.', 'Enter the NIK of clients.'),
  (1, 'ADMINISTRASI', 14, 'AKTA', 2, 0, 95, false, 'Catat akta kelahiran anak.', 'Record the birth certificates of children.'),
  (1, 'SARPRAS', 15, 'LUAS_TIDUR', 8, 2, 4.5, false, 'Ukur semua kamar tidur dan catat luasnya.', 'Measure all bedrooms and record their area.'),
  (1, 'SARPRAS', 16, 'HUNIAN', 7, 150, 100, false, 'Isi daya tampung di profil LKS.', 'Enter the number of places in the profile of the home.'),
  (1, 'HASIL', 17, 'REUNIFIKASI', 7, 0, 60, true, 'Catat setiap yang keluar dan ke mana, di riwayat tinggal.', 'Record everybody who leaves and where to.'),
  (1, 'HASIL', 18, 'KEBERFUNGSIAN', 7, 0, 60, true, 'Nilai keberfungsian di asesmen, lalu nilai lagi di tiap tinjauan.', 'Score functioning in the assessment and again at every review.'),
  (1, 'HASIL', 19, 'SEKOLAH', 6, 70, 98, true, 'Catat sekolah tiap anak usia 7 sampai 17 tahun.', 'Record the school of every child of 7 to 17.'),
  (1, 'HASIL', 20, 'PEMBINAAN', 5, 0, 90, true, 'Catat pembinaan lanjut bagi yang sudah keluar, lalu tanda tangani.', 'Record and sign the aftercare of those who left.');

-- An edition that scores is the ground of scores people have seen: it and its parts never change.
create function indicator.ksl_stands() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare touched jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  if tg_table_name = 'ksl_edition' then
    if tg_op <> 'INSERT' and old.since is not null then
      raise exception 'an edition in force never changes' using errcode = '23514', constraint = 'edition_stands';
    end if;
    if tg_op <> 'DELETE' and new.since is not null then
      if new.since < date_trunc('month', indicator.today()) or exists (select from indicator.ksl_edition e where e.since > new.since) then
        raise exception 'an edition begins with this month or a later one' using errcode = '23514', constraint = 'edition_begins_later';
      end if;
      if (select sum(q.points) from indicator.ksl_input q where q.edition = new.number) is distinct from 100
          or (select min(c.least) from indicator.ksl_category c where c.edition = new.number) is distinct from 0 then
        raise exception 'points make a hundred and categories begin at nought' using errcode = '23514', constraint = 'edition_is_whole';
      end if;
    end if;
  elsif exists (select from indicator.ksl_edition e where e.since is not null and e.number in ((touched ->> 'edition')::int, case when tg_op = 'UPDATE' then old.edition end)) then
    raise exception 'an edition in force never changes' using errcode = '23514', constraint = 'edition_stands';
  elsif tg_table_name = 'ksl_input' and tg_op <> 'DELETE' and (select d.sealed from indicator.declared d where d.code = touched ->> 'code') then
    raise exception 'a sealed indicator would be read from the points' using errcode = '23514', constraint = 'no_sealed_input';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
alter function indicator.ksl_stands() owner to naungan_definer;

do $$
declare t text; edits text := $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) = 'NATION' and (select access.role()) = 'ADMIN')$p$;
begin
  foreach t in array array['ksl_edition', 'ksl_component', 'ksl_input', 'ksl_category', 'ksl_factor'] loop
    perform audit.watch(('indicator.' || t)::regclass);
    perform access.guard(('indicator.' || t)::regclass, '(select access.reach()) is not null', edits, 'select, insert, update, delete');
    execute format('create trigger stands before insert or update or delete on indicator.%I for each row execute function indicator.ksl_stands()', t);
  end loop;
end $$;

-- An edition that begins now scores every home anew; one of a later month begins with the count of its first day.
create function indicator.ksl_began() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.dirty (institution_id, topics) select i.id, '{HASIL}' from institution.institution i;
  return null;
end $$;
alter function indicator.ksl_began() owner to naungan_definer;
create trigger began after update on indicator.ksl_edition for each row when (old.since is null and new.since is not null) execute function indicator.ksl_began();
