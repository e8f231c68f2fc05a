--: heavy files chosen
create schema if not exists bench;
drop table if exists bench.heavy, bench.cased, bench.plan, bench.part;
-- One home each, the regencies in turn: people whom a caregiver of some looks after.
create unlogged table bench.heavy as
select client_id from (
  select client_id, row_number() over (partition by district order by md5(client_id::text)) as nth
    from (select distinct on (c.institution_id) c.id as client_id, c.district from client.client c
            join client.assignment s on s.client_id = c.id order by c.institution_id, c.id) one_a_home) x
 order by nth, md5(client_id::text) limit 300;
update client.client set resident_since = current_date - 1830 where id in (select client_id from bench.heavy);
update casework.stay set entry_on = current_date - 1830 where client_id in (select client_id from bench.heavy);

--: cases
create unlogged table bench.cased as
select c.id as client_id, c.institution_id, c.district, c.resident_since as since, uuidv7() as case_id, abs(hashtext(c.id::text)) as luck,
       h.client_id is not null as heavy, h.client_id is not null or abs(hashtext(c.id::text)) % 10 = 0 as formed, w.id as worker, w.full_name as worker_name
  from client.client c left join bench.heavy h on h.client_id = c.id
  join access.account w on w.institution_id = c.institution_id and w.role = 'PEKSOS'
 where c.resident_since is not null;
insert into casework.case_file (id, client_id, institution_id, district, opened_on, stage, worker_id, worker_name, assessed_on, plan_on, review_due, poverty_only)
select case_id, client_id, institution_id, district, since, case when formed then 'PELAKSANAAN' else 'PENDEKATAN_AWAL' end,
       case when formed then worker end, case when formed then worker_name end, case when formed then since + 10 end,
       case when formed then since + 40 end, case when formed then current_date - 20 + luck / 10 % 180 end, luck % 330 = 0
  from bench.cased;

--: tasks of the cases
insert into client.task (id, key, client_id, institution_id, district, kind, due_on, role, href, norm, status, done_on)
select uuidv7(), 'langkah:' || c.case_id || ':' || s.step, c.client_id, c.institution_id, c.district, 'langkah.' || s.step,
       case when c.formed or done then c.since + s.days else current_date - 20 + (random() * 60)::int end, 'PEKSOS',
       '/klien/' || c.client_id || '/formulir', 'USULAN', case when c.formed or done then 'SELESAI' else 'TERBUKA' end,
       case when c.formed or done then c.since + s.days - 1 end
  from (select *, random() < 0.6 as done from bench.cased) c
 cross join (values ('ASESMEN_AWAL', 7), ('ASESMEN_LANJUTAN', 30), ('RENCANA', 45)) s (step, days);

--: forms
-- What a file holds: four forms, and of a heavy one forty; the last is a monthly report that is being written.
create unlogged table bench.plan (heavy boolean, step text, back int);
insert into bench.plan
select h, s.step, case when h then s.back else 0 end from (values (true), (false)) x (h),
       (values ('ASESMEN_AWAL', 1825), ('KEPUTUSAN', 1820), ('ASESMEN_LANJUTAN', 1800), ('RENCANA', 1790)) s (step, back)
union all select true, 'SURAT_PERNYATAAN', 1815
union all select true, 'BERITA_ACARA_PENERIMAAN', 1814
union all select true, 'ASESMEN_LANJUTAN', 600 * n from generate_series(1, 2) n
union all select true, 'RENCANA', 365 * n from generate_series(1, 4) n
union all select true, 'TINJAUAN', 180 * n from generate_series(1, 10) n
union all select true, 'KUNJUNGAN_RUMAH', 250 * n from generate_series(1, 7) n
union all select true, 'LAPORAN_BULANAN', 30 * n from generate_series(1, 11) n
union all select h, 'DRAF', 5 from (values (true), (false)) x (h);
create unlogged table bench.part (step text, name text, sealed boolean, content jsonb);
insert into bench.part
select split_part(place, ' ', 1), split_part(place, ' ', 2), split_part(place, ' ', 3) = 'x',
       (select jsonb_object_agg(split_part(f, '=', 1), case when split_part(f, '=', 2) = '*'
          then jsonb_build_array((select words from bench.sentence where n = (abs(hashtext(place || f)) % 4096)))
          else to_jsonb(string_to_array(split_part(f, '=', 2), '+')) end) from unnest(string_to_array(fields, ';')) f)
  from (values
('ASESMEN_AWAL keadaan', 'dailyCare=CUKUP;dangers=TIDAK_ADA;urgentNeeds=TEMPAT_AMAN;urgentWords=*'),
('ASESMEN_AWAL kemampuan-keluarga', 'willing=TIDAK;psychological=CUKUP;social=CUKUP;economic=BURUK;bond=BAIK;words=*'),
('ASESMEN_AWAL rumah', 'occupants=6;houseState=CUKUP;decile=2;words=*'),
('ASESMEN_AWAL kekerasan x', 'words=*'),
('ASESMEN_AWAL dukungan', 'kinReady=TIDAK;community=*'),
('ASESMEN_AWAL pendapat', 'heard=SENDIRI;words=*;worries=*'),
('ASESMEN_AWAL sumber', 'people=*;unsure=*'),
('KEPUTUSAN keluarga', 'verdict=YA_DENGAN_DUKUNGAN;reasons=AKSES_SEKOLAH;words=*;tried=BANTUAN_EKONOMI+KONSELING;familyKnown=YA'),
('KEPUTUSAN alternatif', 'support.suits=TIDAK_BISA;support.why=*;kin.suits=TIDAK_BISA;kin.why=*;residence.suits=BISA'),
('KEPUTUSAN alternatif-anak', 'words=*'),
('KEPUTUSAN putusan', 'choice=LKS;term=MENENGAH;why=*;discussedWith=KLIEN+ORANG_TUA+PEKSOS;clientAgrees=YA;familyAgrees=YA;dinsosKnows=YA'),
('KEPUTUSAN kategori x', 'words=*'),
('SURAT_PERNYATAAN pembuat', 'by=ORANG_TUA;name=Ibu;reason=*'),
('SURAT_PERNYATAAN pernyataan', 'explained=YA;services=YA;staysResponsible=YA;keepsContact=YA;contactPlan=Setiap bulan;reunify=YA;months=24'),
('SURAT_PERNYATAAN data', 'words=*'),
('BERITA_ACARA_PENERIMAAN penerimaan', 'on=01-12-2021;at=09:00;placement=BIASA;bringer=Ibu;place=Panti'),
('BERITA_ACARA_PENERIMAAN kondisi', 'body=CUKUP;wounds=TIDAK;sick=TIDAK;mood=TENANG'),
('BERITA_ACARA_PENERIMAAN bawaan', 'words=*'),
('BERITA_ACARA_PENERIMAAN surat', 'words=*'),
('ASESMEN_LANJUTAN kesehatan', 'illnesses=ASMA;nutrition=BAIK;senses=BAIK;sleep=CUKUP;eating=BAIK;selfCare=BISA;examinedBy=Puskesmas;words=*'),
('ASESMEN_LANJUTAN psikologis x', 'words=*'),
('ASESMEN_LANJUTAN sosial', 'peers=BAIK;adults=BAIK;behaviour=CUKUP;outside=YA;hobbies=Sepak bola;words=*'),
('ASESMEN_LANJUTAN pendidikan', 'reading=BISA;counting=DIBANTU;strong=Bahasa;hard=Matematika;hopes=Guru;words=*'),
('ASESMEN_LANJUTAN spiritual', 'practice=RAJIN;free=YA;guide=YA;words=*'),
('ASESMEN_LANJUTAN kekuatan', 'talents=*;people=Bibi;dreams=Menjadi guru'),
('ASESMEN_LANJUTAN keberfungsian', 'physical.score=2;physical.words=*;selfRealisation.score=2;selfRealisation.words=*;socialisation.score=3;socialisation.words=*;integration.score=2;integration.words=*;productivity.score=2;productivity.words=*'),
('RENCANA tujuan', 'term=MENENGAH;permanency=REUNIFIKASI;startsOn=01-06-2026;reviewOn=01-12-2026;summary=*'),
('RENCANA sasaran', 'goals[0].area=KESEHATAN;goals[0].until=01-12-2026;goals[0].need=*;goals[0].goal=*;goals[0].activity=*;goals[0].doer=PENGASUH;goals[0].indicator=*;goals[1].area=PENDIDIKAN;goals[1].until=01-12-2026;goals[1].need=*;goals[1].goal=*;goals[1].activity=*;goals[1].doer=PEKSOS;goals[1].indicator=*;goals[2].area=KELUARGA;goals[2].until=01-12-2026;goals[2].need=*;goals[2].goal=*;goals[2].activity=*;goals[2].doer=KELUARGA;goals[2].indicator=*'),
('RENCANA partisipasi', 'client=IKUT_BICARA;clientWants=*;family=HADIR;familyWants=*;people=KLIEN+ORANG_TUA+PEKSOS;explained=YA'),
('TINJAUAN capaian', 'goals[0].area=KESEHATAN;goals[0].standing=SEBAGIAN;goals[0].goal=*;goals[1].area=PENDIDIKAN;goals[1].standing=TERCAPAI;goals[1].goal=*;changed=*'),
('TINJAUAN keluarga', 'verdict=YA_DENGAN_DUKUNGAN;reasons=AKSES_SEKOLAH;words=*;strengthened=BANTUAN_SEKOLAH;needed=YA'),
('TINJAUAN keberfungsian', 'physical.score=3;physical.words=*;selfRealisation.score=3;selfRealisation.words=*;socialisation.score=4;socialisation.words=*;integration.score=3;integration.words=*;productivity.score=3;productivity.words=*'),
('TINJAUAN kontak', 'often=BULANAN;quality=BAIK;obstacles=BIAYA;next=*'),
('TINJAUAN pendapat', 'heard=SENDIRI;feelsSafe=YA;wants=*;family=*'),
('TINJAUAN putusan', 'outcome=LANJUT;why=*;people=KLIEN+PEKSOS;told=YA;reviewOn=01-12-2026'),
('KUNJUNGAN_RUMAH kunjungan', 'on=01-06-2026;at=10:00;words=*'),
('KUNJUNGAN_RUMAH keadaan-rumah', 'house=CUKUP;water=CUKUP;bed=YA;economy=BURUK;work=Buruh tani;changes=*'),
('KUNJUNGAN_RUMAH hubungan', 'relations=BAIK;dangers=TIDAK_ADA;words=*'),
('KUNJUNGAN_RUMAH kesimpulan', 'findings=*;followUps[0].what=*;followUps[0].doer=PEKSOS;followUps[0].until=01-12-2026'),
('LAPORAN_BULANAN bulan', 'month=10-2026;health=*;education=*;psychosocial=*;spiritual=*;family=*;identity=*'),
('LAPORAN_BULANAN kemajuan', 'progress=*;problems=*;next=*'),
('LAPORAN_BULANAN komentar', 'offered=YA;comment=*')) p (place, fields);
insert into casework.record (id, case_id, client_id, institution_id, district, step, status, on_date, holder, holder_name, started_at, signed_at)
select uuidv7(make_interval(days => on_date - current_date)), case_id, client_id, institution_id, district, step, status, on_date, worker, worker_name,
       on_date + time '08:00', case when status = 'DITANDATANGANI' then on_date + time '15:00' end
  from (select c.*, case p.step when 'DRAF' then 'LAPORAN_BULANAN' else p.step end as step,
               case when p.step <> 'DRAF' then 'DITANDATANGANI' when c.luck / 10 % 10 = 0 and not c.heavy then 'MENUNGGU' else 'DRAF' end as status,
               case when p.step = 'DRAF' then current_date - c.luck / 100 % 20 when c.heavy then current_date - p.back
                    else c.since + case p.step when 'ASESMEN_AWAL' then 3 when 'KEPUTUSAN' then 4 when 'RENCANA' then 28 else 20 end end as on_date
          from bench.cased c join bench.plan p on p.heavy = c.heavy where c.formed) x;

--: sections
insert into casework.section (id, record_id, client_id, name, sealed, complete, content, written_by, written_by_name, written_at)
select uuidv7(), r.id, r.client_id, p.name, p.sealed, true, p.content, r.holder, r.holder_name, r.started_at
  from casework.record r join bench.part p on p.step = r.step where r.status <> 'DRAF' or p.name = 'bulan';

--: signatures
insert into casework.signature (id, record_id, client_id, signer, name, account_id, how, digest, signed_at)
select uuidv7(), r.id, r.client_id, s.signer, case s.signer when 'PEKSOS' then r.holder_name else a.full_name end,
       case s.signer when 'PEKSOS' then r.holder else a.id end, 'ELEKTRONIK', d.digest, coalesce(r.signed_at, r.started_at)
  from casework.record r
  join (select record_id, encode(sha256(convert_to(string_agg(name || ' ' || content::text, e'\n' order by name), 'UTF8')), 'hex') as digest
          from casework.section group by 1) d on d.record_id = r.id
  join access.account a on a.institution_id = r.institution_id and a.role = 'PENGELOLA'
 cross join (values ('PEKSOS'), ('PENGELOLA')) s (signer)
 where r.status = 'DITANDATANGANI' and (s.signer = 'PEKSOS' or r.step not in ('ASESMEN_AWAL', 'ASESMEN_LANJUTAN', 'KUNJUNGAN_RUMAH'))
    or r.status = 'MENUNGGU' and s.signer = 'PEKSOS';

--: figures of the forms
insert into casework.functioning (id, record_id, client_id, institution_id, district, on_date, occasion, aspect, score)
select uuidv7(), r.id, r.client_id, r.institution_id, r.district, r.on_date, case r.step when 'TINJAUAN' then 'TINJAUAN' else 'AWAL' end, a.aspect,
       1 + (random() * 4)::int
  from casework.record r cross join unnest(array['FISIK', 'REALISASI_DIRI', 'SOSIALISASI', 'INTEGRASI_SOSIAL', 'PRODUKTIVITAS']) a (aspect)
 where r.step in ('ASESMEN_LANJUTAN', 'TINJAUAN');
insert into casework.last_resort (id, record_id, client_id, institution_id, district, on_date, reasons, poverty_only, words)
select uuidv7(), id, client_id, institution_id, district, on_date, array['AKSES_SEKOLAH'], false, 'Sekolah jauh dari rumah'
  from casework.record where step in ('KEPUTUSAN', 'TINJAUAN');

--: tasks of the plans
insert into client.task (id, key, client_id, institution_id, district, kind, words, due_on, holder, role, href, norm, status, done_on)
select uuidv7(), 'rencana:' || r.id || ':' || x.n, r.client_id, r.institution_id, r.district, 'rencana', s.words, due, r.holder, 'PEKSOS',
       '/klien/' || r.client_id || '/formulir/' || r.id, 'SNPA', case when x.n % 3 = 0 then 'SELESAI' else 'TERBUKA' end, case when x.n % 3 = 0 then due end
  from (select distinct on (client_id) * from casework.record where step = 'RENCANA' order by client_id, on_date desc) r
  join bench.cased c on c.client_id = r.client_id
 cross join lateral (select n, current_date - 15 + (c.luck + n * 7) % 60 as due from generate_series(1, case when c.heavy then 17 else 3 end) n) x
  join bench.sentence s on s.n = (c.luck + x.n) % 4096;

--: care
create temp view entry as
select uuidv7() as id, c.client_id, c.institution_id, c.district, x.n, current_date - (x.n * 110 + c.luck % 25) as day, c.worker as by,
       c.worker_name as by_name, s.words, c.heavy
  from bench.cased c cross join lateral generate_series(1, case when c.heavy then 15 else 2 end) x (n)
  join bench.sentence s on s.n = (c.luck + x.n) % 4096 where c.formed;
insert into care.visit (id, client_id, institution_id, district, day, place, complaint, diagnosis, treatment, sealed, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, day, 'Puskesmas', words, 'ISPA', 'Obat batuk', case when n % 7 = 0 then 'YA' else 'TIDAK' end, by, by_name, day from entry;
insert into care.contact (id, client_id, institution_id, district, day, kind, who, relation, course, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, day + 3, 'TELEPON', 'Ibu', 'IBU', words, by, by_name, day from entry;
insert into care.measurement (id, client_id, institution_id, district, day, weight, height, posture, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, day + 5, 45 - n, 150 - 3 * n, 'BERDIRI', by, by_name, day from entry where n <= 10;
insert into care.discipline (id, client_id, institution_id, district, day, kind, event, done, by_whom, agreed, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, day + 7, 'PENGHARGAAN', words, 'Dipuji di depan teman', by_name, 'YA', by, by_name, day from entry where n <= 4 and heavy;
insert into care.medicine (id, client_id, institution_id, district, name, dose, times, since, until, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, 'Salbutamol', '2 mg', array['PAGI'], day, case when n > 1 then day + 10 end, by, by_name, day from entry where n <= 3 and heavy;
insert into care.schooling (id, client_id, institution_id, district, level, school, grade, since, until, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, 'SD', 'SD Negeri ' || n, n::text, day, case when n > 1 then day + 60 end, by, by_name, day from entry where n <= 2;
insert into care.school_term (id, client_id, institution_id, district, school_year, semester, average, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, (2025 - n) || '/' || (2026 - n), 'GANJIL', 78.5, by, by_name, day from entry where n <= 4 and heavy;
insert into care.immunisation (id, client_id, institution_id, district, vaccine, day, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, (array['BCG', 'OPV1', 'OPV2', 'DPT1', 'DPT2', 'MR1'])[n], day, by, by_name, day from entry where n <= 6 and heavy;
insert into care.allergy (id, client_id, institution_id, district, substance, reaction, severity, written_by, written_by_name, written_at)
select id, client_id, institution_id, district, 'Udang', 'Gatal', 'RINGAN', by, by_name, day from entry where n = 1 and heavy;
drop view entry;

--: last contact
insert into care.contact_state (client_id, institution_id, district, resident_since, logged_on, noted_on)
select c.id, c.institution_id, c.district, c.resident_since, l.day, n.day from client.client c
  left join (select client_id, max(day) as day from care.contact where not barred group by 1) l on l.client_id = c.id
  left join (select client_id, max(day) as day from note.daily_note where family_contact in ('TELEPON', 'DIKUNJUNGI', 'PULANG') group by 1) n on n.client_id = c.id
on conflict (client_id) do nothing;
drop table bench.heavy, bench.cased, bench.plan, bench.part, bench.resident, bench.sentence;
