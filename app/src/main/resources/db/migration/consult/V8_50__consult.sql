-- Questions of homes to a government home or to their Dinsos, answers, and what offices publish of them as guidance.
create schema consult;
grant usage on schema consult to naungan_app, naungan_definer;
grant create on schema consult to naungan_definer;

-- Who takes part in a question: the home that asks, the home it asks, and the offices of the asking home.
create function consult.party() returns text language sql immutable return format($f$((select access.reach()) = 'SYSTEM'
  or ((select access.role()) in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV') and %s)
  or ((select access.role()) = 'PENGELOLA' and to_home = (select access.institution())))$f$, access.covers());

create table consult.question (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  to_home uuid references institution.institution,
  category text not null,
  title text not null,
  state text not null default 'MENUNGGU' check (state in ('MENUNGGU', 'DIJAWAB', 'SELESAI')),
  asked_by uuid,
  asked_by_name text not null,
  asked_at timestamptz not null,
  due_on date not null,
  told int not null default 0,
  answered_at timestamptz,
  closed_at timestamptz,
  guidance_id uuid,
  constraint asks_somebody_else check (to_home is distinct from institution_id),
  constraint closed_when_it_says check ((state = 'SELESAI') = (closed_at is not null))
);
comment on column consult.question.to_home is 'The government home that is asked, or null: the Dinsos of the regency';
comment on column consult.question.told is 'How many reminders were told since it waits';
create index question_home on consult.question (institution_id, asked_at desc);
create index question_to on consult.question (to_home, asked_at desc) where to_home is not null;
create index question_waits on consult.question (district, due_on) where state = 'MENUNGGU';
select audit.watch('consult.question');
select access.guard('consult.question', consult.party(), consult.party());

create table consult.message (
  id uuid primary key,
  question_id uuid not null references consult.question,
  institution_id uuid not null references institution.institution,
  district text not null,
  to_home uuid,
  side text not null check (side in ('TANYA', 'JAWAB')),
  words text not null,
  file_id uuid references document.file deferrable initially deferred,
  written_by_name text not null,
  written_at timestamptz not null
);
create index message_question on consult.message (question_id, written_at);
create index message_file on consult.message (file_id) where file_id is not null;
select audit.watch('consult.message');
-- The home that asks writes its side; the office, or the home that is asked, the other one.
select access.guard('consult.message', consult.party(), format($p$(select access.reach()) = 'SYSTEM'
  or (side = 'TANYA' and (select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))
  or (side = 'JAWAB' and (select access.role()) = 'PENGELOLA' and to_home = (select access.institution()))
  or (side = 'JAWAB' and (select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and %s)$p$, access.covers()), 'select, insert');
create policy consult_message on document.file for select to naungan_app
  using (client_id is null and exists (select 1 from consult.message m where m.file_id = file.id));

-- A question and its answer without names, for everybody signed in.
create table consult.guidance (
  id uuid primary key,
  version int not null default 0,
  region text check (region ~ '^\d\d(\.\d\d)?$'),
  category text not null,
  title text not null,
  question text not null,
  answer text not null,
  basis text,
  published_by_name text not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text,
  constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_why is null))
);
comment on column consult.guidance.region is 'Whose guidance it is: a regency, a province, or nobody in particular (the nation)';
create index guidance_order on consult.guidance (category, published_at desc) where withdrawn_at is null;
select audit.watch('consult.guidance');
select access.guard('consult.guidance', '(select access.reach()) is not null', $p$(select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'KEMENSOS' and region is null)
  or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and region = (select access.region()))$p$);

-- Government homes of the caller's province: whom a home may ask. Names of homes are public.
create function consult.government_homes() returns table (id uuid, name text, district text) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select i.id, i.profile_name, i.district from institution.institution i join institution.institution mine on mine.id = access.institution()
   where i.profile_legal_form = 'PEMERINTAH' and i.registration_status not in ('TUTUP', 'FIKTIF') and i.id <> mine.id
     and left(i.district, 2) = left(mine.district, 2)
   order by i.district <> mine.district, i.profile_name limit 200 $$;
revoke all on function consult.government_homes() from public;
grant execute on function consult.government_homes() to naungan_app;
alter function consult.government_homes() owner to naungan_definer;

-- A home that moves to another regency takes its questions along.
create function consult.follow_move() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update consult.question set district = new.district where institution_id = new.id and district <> new.district;
  update consult.message set district = new.district where institution_id = new.id and district <> new.district;
  return null;
end $$;
alter function consult.follow_move() owner to naungan_definer;
grant update on consult.question, consult.message to naungan_definer;
create trigger consult_follows after update of district on institution.institution for each row when (old.district <> new.district)
  execute function consult.follow_move();
