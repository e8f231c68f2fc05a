-- The life cycle of a registration: what a home asks for, what the offices found, what they decided, and when it runs out.

create table institution.application (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  kind text not null check (kind in ('BARU', 'PERPANJANGAN')),
  level text not null check (level in ('KABKOTA', 'PROVINSI', 'PUSAT')),
  state text not null default 'DRAF' check (state in ('DRAF', 'DIAJUKAN', 'PERBAIKAN', 'DIPERIKSA', 'DIKUNJUNGI', 'DISETUJUI', 'DITOLAK', 'DITARIK')),
  note text,
  made_at timestamptz not null,
  sent_at timestamptz,
  closed_at timestamptz
);
comment on column institution.application.level is 'Who decides, by the area of work: one regency, several, several provinces';
create unique index one_open_application on institution.application (institution_id) where state not in ('DISETUJUI', 'DITOLAK', 'DITARIK');
create index application_waiting on institution.application (district, state, sent_at) where state in ('DIAJUKAN', 'DIPERIKSA', 'DIKUNJUNGI');
select audit.watch('institution.application');
-- What is decided stays as it is; and only a decision decides (institution.follow_decision).
select access.guard('institution.application', format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()),
  format($p$state not in ('DISETUJUI', 'DITOLAK') and (((select access.role()) = 'KEMENSOS' and level = 'PUSAT') or %s)$p$, access.covers()));

-- The papers of an application, each with what the office says of it.
create table institution.application_paper (
  id uuid primary key default uuidv7(),
  application_id uuid not null references institution.application,
  kind text not null,
  version int not null default 0,
  institution_id uuid not null,
  district text not null,
  file_id uuid references document.file,
  number text,
  valid_until date,
  verdict text check (verdict in ('SESUAI', 'PERBAIKAN')),
  remark text,
  checked_by_name text,
  checked_at timestamptz,
  constraint one_paper_of_a_kind unique (application_id, kind),
  constraint a_remark_says_what_is_missing check (verdict is distinct from 'PERBAIKAN' or remark is not null)
);
select audit.watch('institution.application_paper');
select access.guard('institution.application_paper', format($p$((select access.role()) = 'KEMENSOS') or %s$p$, access.covers()),
  format($p$exists (select from institution.application a where a.id = application_id and a.state not in ('DISETUJUI', 'DITOLAK', 'DITARIK'))
    and (((select access.role()) = 'KEMENSOS') or %s)$p$, access.covers()));

-- What the office saw at the home.
create table institution.application_visit (
  id uuid primary key,
  version int not null default 0,
  application_id uuid not null references institution.application,
  institution_id uuid not null,
  district text not null,
  visited_on date not null,
  team text not null,
  found text not null,
  advice text not null check (advice in ('LAYAK', 'BERSYARAT', 'TIDAK_LAYAK')),
  clients_seen int,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index application_visit_of on institution.application_visit (application_id, visited_on);
select audit.watch('institution.application_visit');
select access.guard('institution.application_visit', format($p$((select access.role()) = 'KEMENSOS') or %s$p$, access.covers()), null, 'select, insert');

-- What an office decided. The register follows; a decision is never changed, only followed by another.
create table institution.decision (
  id uuid primary key,
  institution_id uuid not null references institution.institution,
  district text not null,
  application_id uuid references institution.application,
  kind text not null check (kind in ('DAFTAR', 'TOLAK', 'BEKU', 'PULIH', 'CABUT', 'TUTUP')),
  level text not null check (level in ('KABKOTA', 'PROVINSI', 'PUSAT')),
  number text not null,
  decided_on date not null,
  valid_until date,
  reason text,
  clients_by date,
  issuer text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  constraint registered_until check ((kind = 'DAFTAR') = (valid_until is not null)),
  constraint said_why check (kind in ('DAFTAR', 'PULIH') or reason is not null),
  constraint asked_for check (kind not in ('DAFTAR', 'TOLAK') or application_id is not null),
  constraint clients_are_cared_for check ((kind in ('CABUT', 'TUTUP')) = (clients_by is not null))
);
comment on column institution.decision.clients_by is 'By when everybody who lives there has another place';
create unique index one_decision_an_application on institution.decision (application_id);
create index decision_of on institution.decision (institution_id, decided_at);
select audit.watch('institution.decision');
select access.guard('institution.decision', format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()), $p$(select access.reach()) = 'SYSTEM'
  or (level = 'KABKOTA' and (select access.role()) = 'DINSOS_KAB' and (select access.reach()) = 'DISTRICT' and district = (select access.region()))
  or (level = 'PROVINSI' and (select access.role()) = 'DINSOS_PROV' and (select access.reach()) = 'PROVINCE' and left(district, 2) = (select access.region()))
  or (level = 'PUSAT' and (select access.role()) = 'KEMENSOS')$p$, 'select, insert');

-- The register follows what was decided, within the same Act. Security definer: Kemensos decides about homes it may not edit.
create function institution.follow_decision() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare home institution.institution; ask institution.application;
begin
  select * into home from institution.institution i where i.id = new.institution_id for update;
  if home.district <> new.district then raise exception 'a decision stands where the home is' using errcode = '23514'; end if;
  if new.application_id is not null then
    select * into ask from institution.application a where a.id = new.application_id for update;
    if ask.institution_id <> new.institution_id or ask.level <> new.level or ask.state not in ('DIPERIKSA', 'DIKUNJUNGI') then
      raise exception 'this application is not ready to be decided' using errcode = '23514';
    end if;
    update institution.application set version = version + 1, closed_at = new.decided_at,
           state = case new.kind when 'DAFTAR' then 'DISETUJUI' else 'DITOLAK' end where id = ask.id;
  end if;
  if (new.kind = 'BEKU' and home.registration_status <> 'TERDAFTAR') or (new.kind = 'PULIH' and home.registration_status <> 'DIBEKUKAN')
      or (new.kind = 'CABUT' and home.registration_status not in ('TERDAFTAR', 'DIBEKUKAN', 'KEDALUWARSA'))
      or (new.kind = 'TUTUP' and home.registration_status = 'TUTUP') then
    raise exception 'the registration does not stand so that it could be decided' using errcode = '23514';
  end if;
  if new.kind = 'DAFTAR' then
    update institution.institution set version = version + 1, registration_status = 'TERDAFTAR', registration_number = new.number,
           registration_issuer = new.issuer, registration_since = new.decided_on, registration_until = new.valid_until where id = home.id;
  elsif new.kind <> 'TOLAK' then
    update institution.institution set version = version + 1,
           registration_status = case new.kind when 'BEKU' then 'DIBEKUKAN' when 'PULIH' then 'TERDAFTAR' when 'CABUT' then 'DICABUT' else 'TUTUP' end
     where id = home.id;
  elsif home.registration_status = 'PROSES' then
    update institution.institution set version = version + 1, registration_status = 'BELUM_TERDAFTAR' where id = home.id;
  end if;
  return null;
end $$;
alter function institution.follow_decision() owner to naungan_definer;
grant update on institution.institution, institution.application to naungan_definer;
create trigger followed after insert on institution.decision for each row execute function institution.follow_decision();

-- What runs out, and when: one row a home and matter, kept by whatever changes it. Nothing is searched for when a page is opened.
create table institution.due (
  key text primary key,
  institution_id uuid not null references institution.institution,
  district text not null,
  kind text not null,
  due_on date not null,
  told int
);
comment on column institution.due.told is 'Months of the last reminder that was told; 0 when it ran out';
create index due_soon on institution.due (district, due_on, institution_id);
create index due_on on institution.due (due_on);
select access.guard('institution.due', format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()),
  $p$(select access.reach()) = 'SYSTEM'$p$, 'select, update');
grant insert, update, delete on institution.due to naungan_definer;

create function institution.keep_due() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.registration_status in ('TERDAFTAR', 'KEDALUWARSA') and new.registration_until is not null then
    insert into institution.due as d (key, institution_id, district, kind, due_on)
    values ('pendaftaran:' || new.id, new.id, new.district, 'PENDAFTARAN', new.registration_until)
    on conflict (key) do update set due_on = excluded.due_on, district = excluded.district,
      told = case when d.due_on = excluded.due_on then d.told end;
  else
    delete from institution.due where key = 'pendaftaran:' || new.id;
  end if;
  return null;
end $$;
alter function institution.keep_due() owner to naungan_definer;
create trigger due_kept after insert or update of registration_status, registration_until, district on institution.institution
  for each row execute function institution.keep_due();

do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  insert into institution.due (key, institution_id, district, kind, due_on)
  select 'pendaftaran:' || i.id, i.id, i.district, 'PENDAFTARAN', i.registration_until from institution.institution i
   where i.registration_status in ('TERDAFTAR', 'KEDALUWARSA') and i.registration_until is not null;
end $$;

-- A home that moves to another regency takes along what this schema keeps of it. institution.move leaves this schema aside, because
-- the home's own row is written by the caller.
create function institution.follow_move() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t record;
begin
  for t in
    select c.oid::regclass as name from pg_class c
     where c.relkind = 'r' and c.relnamespace = 'institution'::regnamespace and c.oid <> 'institution.institution'::regclass
       and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('district', 'institution_id') and not a.attisdropped)
       and has_table_privilege(c.oid, 'update')
  loop
    execute format('update %s set district = $2 where institution_id = $1 and district <> $2', t.name) using new.id, new.district;
  end loop;
  return null;
end $$;
alter function institution.follow_move() owner to naungan_definer;
grant update on institution.application_paper, institution.application_visit, institution.decision to naungan_definer;
create trigger moved after update of district on institution.institution for each row when (old.district <> new.district)
  execute function institution.follow_move();
