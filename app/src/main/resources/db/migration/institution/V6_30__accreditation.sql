-- Accreditation: what a home says of itself, what offices and assessors found, what the plenary decided, and what runs out.

-- One round: the self-assessment first, which becomes an application once it is sent.
create table institution.accreditation (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  level text not null default 'KABKOTA' check (level in ('KABKOTA', 'PROVINSI')),
  state text not null default 'DRAF' check (state in ('DRAF', 'DIAJUKAN', 'DIREKOMENDASI', 'PERBAIKAN', 'DITELAAH', 'DIJADWALKAN', 'DIVISITASI',
    'DITETAPKAN', 'DITARIK')),
  begun_at timestamptz not null,
  begun_by_name text not null,
  sent_at timestamptz,
  returned_note text,
  recommended_at timestamptz,
  recommended_on date,
  recommended_number text,
  recommended_note text,
  recommended_by_name text,
  visit_on date,
  moved_at timestamptz not null,
  closed_at timestamptz,
  constraint recommended_in_whole check ((recommended_at is null) = (recommended_number is null) and (recommended_at is null) = (recommended_on is null))
);
comment on column institution.accreditation.level is 'Whose social service recommends: the one that registered the home';
create unique index one_open_accreditation on institution.accreditation (institution_id) where state not in ('DITETAPKAN', 'DITARIK');
create index accreditation_of on institution.accreditation (institution_id, begun_at);
create index accreditation_waiting on institution.accreditation (state, moved_at) where state in ('DIAJUKAN', 'DIREKOMENDASI', 'DITELAAH', 'DIJADWALKAN',
  'DIVISITASI');

-- One component of a round: the evidence of the home, and what the desk review says of it.
create table institution.accreditation_part (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  accreditation_id uuid not null references institution.accreditation,
  institution_id uuid not null,
  district text not null,
  component text not null,
  file_id uuid references document.file,
  found_version int not null default 0,
  verdict text check (verdict in ('SESUAI', 'PERBAIKAN')),
  remark text,
  checked_by_name text,
  checked_at timestamptz,
  constraint one_part_a_component unique (accreditation_id, component),
  constraint a_remark_says_what_is_missing check (verdict is distinct from 'PERBAIKAN' or remark is not null)
);
create index accreditation_part_file on institution.accreditation_part (file_id) where file_id is not null;

-- One answer to one item, with the question as it was asked: of the home, and of the assessors beside it.
create table institution.accreditation_answer (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  accreditation_id uuid not null references institution.accreditation,
  institution_id uuid not null,
  district text not null,
  given_by text not null check (given_by in ('MANDIRI', 'ASESOR')),
  component text not null,
  item text not null,
  question text not null,
  answer text not null check (answer in ('SUDAH', 'SEBAGIAN', 'BELUM', 'TIDAK_BERLAKU')),
  remark text,
  constraint one_answer_an_item unique (accreditation_id, given_by, item)
);

create table institution.accreditation_assessor (
  id uuid primary key default uuidv7(),
  accreditation_id uuid not null references institution.accreditation,
  institution_id uuid not null,
  district text not null,
  name text not null,
  certificate_number text not null
);
create index accreditation_assessor_of on institution.accreditation_assessor (accreditation_id);

-- What the assessors ask of the home, what it did, and what the office says to that.
create table institution.accreditation_advice (
  id uuid primary key,
  version int not null default 0,
  accreditation_id uuid not null references institution.accreditation,
  institution_id uuid not null,
  district text not null,
  component text not null,
  advice text not null,
  due_on date not null,
  state text not null default 'TERBUKA' check (state in ('TERBUKA', 'DIJAWAB', 'DIKEMBALIKAN', 'DITERIMA')),
  made_by_name text not null,
  made_at timestamptz not null,
  reply text,
  file_id uuid references document.file,
  replied_by_name text,
  replied_at timestamptz,
  judged_note text,
  judged_by_name text,
  judged_at timestamptz,
  constraint answered_in_words check (state = 'TERBUKA' or reply is not null),
  constraint sent_back_with_a_reason check (state <> 'DIKEMBALIKAN' or judged_note is not null)
);
create index accreditation_advice_of on institution.accreditation_advice (institution_id, due_on);
create index accreditation_advice_open on institution.accreditation_advice (state, due_on) where state <> 'DITERIMA';
create index accreditation_advice_file on institution.accreditation_advice (file_id) where file_id is not null;

-- What the plenary decided, or what stands on a certificate of the time before this system. Written once.
create table institution.accreditation_decision (
  id uuid primary key,
  institution_id uuid not null references institution.institution,
  district text not null,
  accreditation_id uuid references institution.accreditation,
  grade text not null check (grade in ('A', 'B', 'C', 'TIDAK')),
  score numeric(7, 2),
  number text not null,
  issuer text not null,
  decided_on date not null,
  valid_until date,
  minutes text,
  file_id uuid references document.file,
  decided_by uuid,
  decided_by_name text not null,
  decided_at timestamptz not null,
  constraint a_grade_runs_out check ((grade = 'TIDAK') = (valid_until is null)),
  constraint decided_before_it_ends check (valid_until > decided_on),
  constraint the_plenary_keeps_minutes check (accreditation_id is null or minutes is not null)
);
comment on column institution.accreditation_decision.score is 'As the plenary states it; never computed here';
create unique index one_decision_an_accreditation on institution.accreditation_decision (accreditation_id);
create index accreditation_decision_of on institution.accreditation_decision (institution_id, decided_on);

-- How each home stands now: one narrow row a home, kept by the triggers below, so that figures need no search.
create table institution.accredited (
  institution_id uuid primary key references institution.institution,
  district text not null,
  kind text not null,
  grade text not null check (grade in ('A', 'B', 'C', 'TIDAK', 'BELUM')),
  number text,
  decided_on date,
  until date,
  decision_id uuid
);
create index accredited_figures on institution.accredited (district, kind, grade, until, institution_id);

-- Other certificates of the register: safe houses, social workers. A certificate that was renewed keeps its row and its history.
create table institution.certificate (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  kind text not null,
  person_name text,
  person_level text,
  number text not null,
  issuer text not null,
  issued_on date not null,
  valid_until date not null,
  file_id uuid references document.file,
  ended_on date,
  ended_reason text,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_social_worker_has_a_name check (kind <> 'PEKSOS' or person_name is not null),
  constraint issued_before_it_ends check (valid_until > issued_on),
  constraint ended_with_a_reason check ((ended_on is null) = (ended_reason is null))
);
create index certificate_of on institution.certificate (institution_id, kind);
create index certificate_in_order on institution.certificate (kind, valid_until, id) where ended_on is null;
create index certificate_file on institution.certificate (file_id) where file_id is not null;

select audit.watch('institution.accreditation');
select audit.watch('institution.accreditation_part');
select audit.watch('institution.accreditation_answer');
select audit.watch('institution.accreditation_assessor');
select audit.watch('institution.accreditation_advice');
select audit.watch('institution.accreditation_decision');
select audit.watch('institution.certificate');

-- A row of a round stands where its round stands, and the round is in one of these states.
create function institution.in_accreditation(t text, states text) returns text language sql immutable
  return format($f$exists (select from institution.accreditation a where a.id = %1$I.accreditation_id and a.institution_id = %1$I.institution_id
    and a.district = %1$I.district and a.state = any (%2$L::text[]))$f$, t, states);

do $$
declare
  home text := format($f$(coalesce((select access.role()), 'SYSTEM') in ('PENGELOLA', 'SYSTEM') and %s)$f$, access.covers());
  nation text := $f$((select access.role()) = 'KEMENSOS' or (select access.reach()) = 'SYSTEM')$f$;
  -- The social service that registered the home.
  office text := $f$((select access.reach()) = 'SYSTEM'
    or (level = 'KABKOTA' and (select access.role()) = 'DINSOS_KAB' and district = (select access.region()))
    or (level = 'PROVINSI' and (select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region())))$f$;
  offices text := format($f$((select access.role()) = 'KEMENSOS' or (coalesce((select access.role()), 'SYSTEM') in ('DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM') and %s))$f$,
    access.covers());
  -- The dossier is for those who assess, recommend and decide; a home's draft is its own, because nobody sees the round of it.
  dossier text := format($f$((select access.role()) = 'KEMENSOS' or (coalesce((select access.role()), 'SYSTEM') in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM')
    and %s)) and exists (select from institution.accreditation a where a.id = accreditation_id)$f$, access.covers());
begin
  perform access.guard('institution.accreditation', format($f$case when sent_at is null then %s else (select access.reach()) = 'NATION' or %s end$f$, home, access.covers()),
    home || $f$ and state = 'DRAF' and sent_at is null$f$);
  -- Who has it moves it on; only the plenary ends it (institution.follow_plenary).
  execute format($f$alter policy scope_update on institution.accreditation
    using ((%1$s and state in ('DRAF', 'PERBAIKAN', 'DIAJUKAN', 'DIREKOMENDASI', 'DITELAAH', 'DIJADWALKAN'))
      or (%2$s and state = 'DIAJUKAN') or (%3$s and state in ('DIREKOMENDASI', 'DITELAAH', 'DIJADWALKAN', 'DIVISITASI')))
    with check ((%1$s and state in ('DRAF', 'DIAJUKAN', 'DIREKOMENDASI', 'DITARIK'))
      or (%2$s and state in ('DIREKOMENDASI', 'PERBAIKAN')) or (%3$s and state in ('PERBAIKAN', 'DITELAAH', 'DIJADWALKAN', 'DIVISITASI')))$f$, home, office, nation);

  perform access.guard('institution.accreditation_part', dossier,
    format('(%s and %s) or (%s and %s)', home, institution.in_accreditation('accreditation_part', '{DRAF,PERBAIKAN}'),
      nation, institution.in_accreditation('accreditation_part', '{DIREKOMENDASI,DIJADWALKAN}')));

  perform access.guard('institution.accreditation_answer', dossier || format($f$ and (given_by = 'MANDIRI' or %s or %s)$f$, nation,
      institution.in_accreditation('accreditation_answer', '{DIVISITASI,DITETAPKAN}')),
    format($f$(given_by = 'MANDIRI' and %s and %s) or (given_by = 'ASESOR' and %s and %s)$f$,
      home, institution.in_accreditation('accreditation_answer', '{DRAF,PERBAIKAN}'),
      nation, institution.in_accreditation('accreditation_answer', '{DIJADWALKAN}')), 'select, insert, update, delete');

  perform access.guard('institution.accreditation_assessor', dossier,
    format('%s and %s', nation, institution.in_accreditation('accreditation_assessor', '{DITELAAH,DIJADWALKAN}')), 'select, insert, delete');

  perform access.guard('institution.accreditation_advice', dossier || format(' and (%s or %s)', nation,
      institution.in_accreditation('accreditation_advice', '{DIVISITASI,DITETAPKAN}')),
    format($f$%s and state = 'TERBUKA' and %s$f$, nation, institution.in_accreditation('accreditation_advice', '{DIJADWALKAN,DIVISITASI}')));
  execute format($f$alter policy scope_update on institution.accreditation_advice
    using ((%1$s and state in ('TERBUKA', 'DIKEMBALIKAN')) or (%2$s and state = 'DIJAWAB'))
    with check ((%1$s and state = 'DIJAWAB') or (%2$s and state in ('DITERIMA', 'DIKEMBALIKAN')))$f$, home, offices);

  perform access.guard('institution.accreditation_decision', format($f$(select access.reach()) = 'NATION' or %s$f$, access.covers()), nation, 'select, insert');
  perform access.guard('institution.accredited', format($f$(select access.reach()) = 'NATION' or %s$f$, access.covers()), 'false', 'select');
  perform access.guard('institution.certificate', format($f$(select access.reach()) = 'NATION' or %s$f$, access.covers()),
    format($f$%s and exists (select from institution.institution i where i.id = certificate.institution_id and i.district = certificate.district)$f$, offices));
end $$;

-- What the social service recommends, the home does not write for it; and the way in is not skipped.
create function institution.keep_accreditation() returns trigger language plpgsql as $$
begin
  if (select access.role()) = 'PENGELOLA' and ((new.recommended_at, new.recommended_number, new.level) is distinct from (old.recommended_at, old.recommended_number, old.level)
      and old.sent_at is not null or (new.state = 'DIREKOMENDASI' and new.recommended_at is null) or (old.sent_at is null and new.recommended_at is not null)) then
    raise exception 'the recommendation is written by the social service' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger kept before update on institution.accreditation for each row execute function institution.keep_accreditation();

-- How a home stands now follows its latest decision; what runs out follows that.
create function institution.keep_accredited(home uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i institution.institution; d institution.accreditation_decision;
begin
  select * into i from institution.institution x where x.id = home;
  if i.registration_status in ('TUTUP', 'FIKTIF') then
    delete from institution.accredited a where a.institution_id = home;
    delete from institution.due x where x.key = 'akreditasi:' || home;
    return;
  end if;
  select * into d from institution.accreditation_decision x where x.institution_id = home order by x.decided_on desc, x.decided_at desc, x.id desc limit 1;
  insert into institution.accredited as a (institution_id, district, kind, grade, number, decided_on, until, decision_id)
  values (home, i.district, i.profile_kind, coalesce(d.grade, 'BELUM'), d.number, d.decided_on, d.valid_until, d.id)
  on conflict (institution_id) do update set district = excluded.district, kind = excluded.kind, grade = excluded.grade, number = excluded.number,
    decided_on = excluded.decided_on, until = excluded.until, decision_id = excluded.decision_id;
  if d.valid_until is null then
    delete from institution.due x where x.key = 'akreditasi:' || home;
  else
    insert into institution.due as x (key, institution_id, district, kind, due_on)
    values ('akreditasi:' || home, home, i.district, 'AKREDITASI', d.valid_until)
    on conflict (key) do update set due_on = excluded.due_on, district = excluded.district, told = case when x.due_on = excluded.due_on then x.told end;
  end if;
end $$;
revoke all on function institution.keep_accredited(uuid) from public;
alter function institution.keep_accredited(uuid) owner to naungan_definer;

create function institution.accredit_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform institution.keep_accredited(new.id);
  return null;
end $$;
alter function institution.accredit_home() owner to naungan_definer;
create trigger accredited_kept after insert or update of district, profile_kind, registration_status on institution.institution
  for each row execute function institution.accredit_home();

-- A decision closes its round within the same Act, and nothing decides twice.
create function institution.follow_plenary() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare home institution.institution; round institution.accreditation;
begin
  select * into home from institution.institution i where i.id = new.institution_id;
  if home.district <> new.district then raise exception 'a decision stands where the home is' using errcode = '23514'; end if;
  if new.accreditation_id is not null then
    select * into round from institution.accreditation a where a.id = new.accreditation_id for update;
    if round.institution_id <> new.institution_id or round.state <> 'DIVISITASI' then
      raise exception 'this round is not ready for the plenary' using errcode = '23514';
    end if;
    update institution.accreditation set version = version + 1, state = 'DITETAPKAN', moved_at = new.decided_at, closed_at = new.decided_at where id = round.id;
  end if;
  perform institution.keep_accredited(new.institution_id);
  return null;
end $$;
alter function institution.follow_plenary() owner to naungan_definer;
create trigger followed after insert on institution.accreditation_decision for each row execute function institution.follow_plenary();

create function institution.keep_certificate_due() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.ended_on is not null then
    delete from institution.due x where x.key = 'sertifikat:' || new.id;
  else
    insert into institution.due as x (key, institution_id, district, kind, due_on)
    values ('sertifikat:' || new.id, new.institution_id, new.district, new.kind, new.valid_until)
    on conflict (key) do update set due_on = excluded.due_on, district = excluded.district, kind = excluded.kind,
      told = case when x.due_on = excluded.due_on then x.told end;
  end if;
  return null;
end $$;
alter function institution.keep_certificate_due() owner to naungan_definer;
create trigger due_kept after insert or update on institution.certificate for each row execute function institution.keep_certificate_due();

-- Rows move with their home; the round is closed, and how a home stands is kept, by functions of the definer.
grant update on institution.accreditation, institution.accreditation_part, institution.accreditation_answer, institution.accreditation_assessor,
  institution.accreditation_advice, institution.accreditation_decision, institution.certificate to naungan_definer;
grant insert, update, delete on institution.accredited to naungan_definer;

-- Kemensos issues certificates of accreditation and decides about homes that work in several provinces; all offices of the nation may
-- read those letters: they name no person of the home.
-- A letter's file is written right before the letter; only then it has none.
create function institution.nation_letter(file uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  return coalesce((select l.kind in ('SERTIFIKAT_AKREDITASI', 'TANDA_DAFTAR', 'KEPUTUSAN_LKS') from document.letter l where l.id = file), access.role() = 'KEMENSOS');
revoke all on function institution.nation_letter(uuid) from public;
grant execute on function institution.nation_letter(uuid) to naungan_app;
alter function institution.nation_letter(uuid) owner to naungan_definer;

create policy nation_letter on document.letter for select to naungan_app
  using ((select access.reach()) = 'NATION' and kind in ('SERTIFIKAT_AKREDITASI', 'TANDA_DAFTAR', 'KEPUTUSAN_LKS') and client_id is null);
create policy nation_letter_issued on document.letter for insert to naungan_app
  with check ((select access.role()) = 'KEMENSOS' and kind in ('SERTIFIKAT_AKREDITASI', 'TANDA_DAFTAR', 'KEPUTUSAN_LKS') and client_id is null);
create policy nation_letter on document.file for select to naungan_app
  using ((select access.reach()) = 'NATION' and client_id is null and purpose = 'surat' and institution.nation_letter(id));
-- Evidence is seen with its component, replies with their recommendation, scans of social workers' certificates with those; the paper
-- of a safe house tells where it is and stays with whoever answers for it.
create policy accreditation_file on document.file for select to naungan_app
  using ((select access.role()) = 'KEMENSOS' and client_id is null and case purpose
    when 'akreditasi-pusat' then true
    when 'akreditasi-bukti' then exists (select from institution.accreditation_part p where p.file_id = file.id)
    when 'akreditasi-jawaban' then exists (select from institution.accreditation_advice d where d.file_id = file.id)
    when 'sertifikat' then exists (select from institution.certificate c where c.file_id = file.id and c.kind = 'PEKSOS')
    else false end);
create policy accreditation_file_kept on document.file for insert to naungan_app
  with check ((select access.role()) = 'KEMENSOS' and client_id is null and purpose in ('akreditasi-pusat', 'surat')
    and exists (select from institution.institution i where i.id = file.institution_id and i.district = file.district));

-- The trail of a dossier is for those who may read the dossier.
create policy accreditation_dossier on audit.change as restrictive for select to naungan_app
  using (case tbl
    when 'institution.accreditation' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
      or exists (select from institution.accreditation a where a.id = row_id::uuid)
    when 'institution.accreditation_part' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
      or exists (select from institution.accreditation_part p where p.id = row_id::uuid)
    when 'institution.accreditation_answer' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
      or exists (select from institution.accreditation_answer w where w.id = row_id::uuid)
    when 'institution.accreditation_assessor' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
      or exists (select from institution.accreditation_assessor s where s.id = row_id::uuid)
    when 'institution.accreditation_advice' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
      or exists (select from institution.accreditation_advice d where d.id = row_id::uuid)
    else true end);

do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  insert into institution.accredited (institution_id, district, kind, grade)
  select i.id, i.district, i.profile_kind, 'BELUM' from institution.institution i where i.registration_status not in ('TUTUP', 'FIKTIF');
end $$;
