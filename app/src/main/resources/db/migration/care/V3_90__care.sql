create schema care;
grant usage on schema care to naungan_app, naungan_definer;
grant create on schema care to naungan_definer;

-- Entries of a person's care. All stand with the home that answered for the person when they were written, and with their writer;
-- they are corrected through an Act, never removed.
create table care.visit (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  day date not null,
  place text not null,
  complaint text not null,
  diagnosis text,
  treatment text,
  companion text,
  follow_up date,
  sealed text not null check (sealed in ('YA', 'TIDAK')),
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now()
);
create index visit_client on care.visit (client_id, day desc);
create table care.illness (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  name text not null,
  since date,
  until date,
  advice text,
  sealed text not null check (sealed in ('YA', 'TIDAK')),
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now()
);
create index illness_client on care.illness (client_id);
create table care.allergy (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  substance text not null,
  reaction text,
  severity text not null,
  until date,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now()
);
create index allergy_client on care.allergy (client_id);
create table care.medicine (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  name text not null,
  dose text not null,
  times text[] not null,
  since date not null,
  until date,
  prescriber text,
  note text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint until_after_since check (until >= since)
);
create index medicine_client on care.medicine (client_id, since desc);
create table care.dose (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  medicine_id uuid not null references care.medicine,
  day date not null,
  part_of_day text not null,
  outcome text not null check (outcome in ('DIBERIKAN', 'DITOLAK', 'TERLEWAT')),
  note text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_dose_a_time unique (medicine_id, day, part_of_day)
);
create index dose_client on care.dose (client_id, day desc);
create table care.immunisation (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  vaccine text not null,
  day date,
  place text,
  note text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint one_of_a_vaccine unique (client_id, vaccine)
);
create table care.measurement (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  day date not null,
  weight numeric(5,2),
  height numeric(4,1),
  posture text not null,
  head numeric(3,1),
  note text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint something_measured check (weight is not null or height is not null or head is not null)
);
create index measurement_client on care.measurement (client_id, day desc);
create table care.schooling (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  level text not null,
  school text not null,
  grade text,
  since date not null,
  until date,
  ended_how text,
  contact_name text,
  contact_phone text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint until_after_since check (until >= since),
  constraint ended_has_its_day check (ended_how is null or until is not null)
);
create index schooling_client on care.schooling (client_id, since desc);
create table care.school_term (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  school_year text not null,
  semester text not null,
  grade text,
  days_ill int,
  days_permitted int,
  days_unexcused int,
  average numeric(5,2),
  promoted text,
  subjects text,
  note text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint one_report_a_term unique (client_id, school_year, semester)
);
create table care.contact (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  day date not null,
  at_time time,
  kind text not null,
  relative_id uuid references client.relative,
  who text not null,
  relation text,
  course text,
  reaction text,
  words text,
  barred_why text,
  barred boolean not null default false,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint barred_says_why check (not barred or barred_why is not null)
);
create index contact_client on care.contact (client_id, day desc);
create table care.discipline (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  day date not null,
  kind text not null,
  measure text,
  event text not null,
  child_words text,
  done text not null,
  by_whom text not null,
  agreed text not null,
  concern boolean not null default false,
  closed_on date,
  closed_words text,
  closed_by_name text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  constraint closed_says_what check ((closed_on is null) = (closed_words is null))
);
create index discipline_client on care.discipline (client_id, day desc);
create index discipline_open on care.discipline (client_id) where concern and closed_on is null;

do $$
declare
  t text;
  seen constant text := 'exists (select 1 from client.client c where c.id = client_id)';
  open_ constant text := seen || $p$ and (sealed = 'TIDAK' or client.opened(client_id))$p$;
begin
  foreach t in array array['visit', 'illness', 'allergy', 'medicine', 'dose', 'immunisation', 'measurement', 'schooling', 'school_term',
      'contact', 'discipline'] loop
    perform audit.watch(('care.' || t)::regclass);
    perform access.guard(('care.' || t)::regclass, case when t in ('visit', 'illness') then open_ else seen end);
    -- Written only for a person of one's own reach, into the home that answers for the file; who writes something sealed need not
    -- have opened what others sealed.
    execute format($p$alter policy scope_insert on care.%I with check (exists (select 1 from client.client c
      where c.id = client_id and c.institution_id = %I.institution_id and c.district = %I.district))$p$, t, t, t);
  end loop;
end $$;
select client.seal('care.visit');
select client.seal('care.illness');

-- Illnesses and visits that are sealed: how many, never what.
create function care.sealed_count(client uuid) returns int language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select ((select count(*) from care.visit v where v.client_id = client and v.sealed = 'YA')
        + (select count(*) from care.illness i where i.client_id = client and i.sealed = 'YA'))::int
   where exists (select from client.client c where c.id = client and client.in_scope(c.id, c.district, c.institution_id)) $$;
revoke all on function care.sealed_count(uuid) from public;
grant execute on function care.sealed_count(uuid) to naungan_app;
alter function care.sealed_count(uuid) owner to naungan_definer;

-- What was recorded of a corporal or degrading punishment is no longer changed by the home, and closed by the social service only.
create function care.keep_concern() returns trigger language plpgsql as $$
begin
  if (select access.reach()) = 'SYSTEM' or (select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') then
    return new;
  end if;
  if old.concern then
    raise exception 'a prohibited punishment is changed by the social service only' using errcode = '42501';
  end if;
  if new.closed_on is distinct from old.closed_on then
    raise exception 'closed by the social service only' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keep_concern before update on care.discipline for each row execute function care.keep_concern();

-- When each person last had contact with the family, for lists of an area; stands with the home that answers for the person now.
create table care.contact_state (
  client_id uuid primary key references client.client,
  institution_id uuid not null,
  district text not null,
  resident_since date,
  logged_on date,
  noted_on date,
  last_contact_on date generated always as (greatest(logged_on, noted_on)) stored
);
create index contact_state_home on care.contact_state (institution_id, last_contact_on);
create index contact_state_district on care.contact_state (district, last_contact_on);
select access.guard('care.contact_state', client.follows(), 'false', 'select');
do $$
begin
  perform set_config('app.reach', 'MIGRATION', true);
  insert into care.contact_state (client_id, institution_id, district, resident_since)
  select id, institution_id, district, resident_since from client.client;
end $$;
grant insert, update on care.contact_state to naungan_definer;

create function care.contact_of_client() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into care.contact_state as s (client_id, institution_id, district, resident_since)
  values (new.id, new.institution_id, new.district, new.resident_since)
  on conflict (client_id) do update set institution_id = excluded.institution_id, district = excluded.district, resident_since = excluded.resident_since;
  return null;
end $$;
alter function care.contact_of_client() owner to naungan_definer;
create trigger contact_of_client after insert or update of institution_id, district, resident_since on client.client
  for each row execute function care.contact_of_client();

create function care.contact_written() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    update care.contact_state s set logged_on = (
      select max(c.day) from care.contact c where c.client_id = new.client_id and not c.barred) where s.client_id = new.client_id;
  elsif not new.barred then
    update care.contact_state s set logged_on = greatest(s.logged_on, new.day) where s.client_id = new.client_id;
  end if;
  return null;
end $$;
alter function care.contact_written() owner to naungan_definer;
create trigger contact_written after insert or update on care.contact for each row execute function care.contact_written();

-- Contact that was noted elsewhere, such as in a daily note; of persons within the caller's reach only.
create function care.contacted(client uuid, on_day date) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update care.contact_state s set noted_on = greatest(s.noted_on, on_day)
   where s.client_id = client and exists (select from client.client c where c.id = client and client.in_scope(c.id, c.district, c.institution_id)) $$;
revoke all on function care.contacted(uuid, date) from public;
grant execute on function care.contacted(uuid, date) to naungan_app;
alter function care.contacted(uuid, date) owner to naungan_definer;

-- Which word a standard deviation score bears. The first band of an index and age whose upper bound is not passed holds; a band
-- without bound holds for the rest. Data, because a regulation coins both words and bounds.
create table care.nutrition_band (
  id text primary key generated always as (index || ':' || from_month || ':' || code) stored,
  version int not null default 0,
  index text not null check (index in ('WEIGHT_FOR_AGE', 'HEIGHT_FOR_AGE', 'WEIGHT_FOR_HEIGHT', 'BMI_FOR_AGE')),
  from_month int not null,
  until_month int not null,
  upto numeric,
  included boolean not null,
  code text not null,
  tone text not null check (tone in ('good', 'warn', 'bad'))
);
insert into care.nutrition_band (index, from_month, until_month, upto, included, code, tone) values
('WEIGHT_FOR_AGE', 0, 60, -3, false, 'BB_SANGAT_KURANG', 'bad'),
('WEIGHT_FOR_AGE', 0, 60, -2, false, 'BB_KURANG', 'warn'),
('WEIGHT_FOR_AGE', 0, 60, 1, true, 'BB_NORMAL', 'good'),
('WEIGHT_FOR_AGE', 0, 60, null, true, 'BB_RISIKO_LEBIH', 'warn'),
('HEIGHT_FOR_AGE', 0, 60, -3, false, 'SANGAT_PENDEK', 'bad'),
('HEIGHT_FOR_AGE', 0, 60, -2, false, 'PENDEK', 'warn'),
('HEIGHT_FOR_AGE', 0, 60, 3, true, 'TB_NORMAL', 'good'),
('HEIGHT_FOR_AGE', 0, 60, null, true, 'TINGGI', 'good'),
('WEIGHT_FOR_HEIGHT', 0, 60, -3, false, 'GIZI_BURUK', 'bad'),
('WEIGHT_FOR_HEIGHT', 0, 60, -2, false, 'GIZI_KURANG', 'warn'),
('WEIGHT_FOR_HEIGHT', 0, 60, 1, true, 'GIZI_BAIK', 'good'),
('WEIGHT_FOR_HEIGHT', 0, 60, 2, true, 'BERISIKO_GIZI_LEBIH', 'warn'),
('WEIGHT_FOR_HEIGHT', 0, 60, 3, true, 'GIZI_LEBIH', 'warn'),
('WEIGHT_FOR_HEIGHT', 0, 60, null, true, 'OBESITAS', 'bad'),
('BMI_FOR_AGE', 0, 60, -3, false, 'GIZI_BURUK', 'bad'),
('BMI_FOR_AGE', 0, 60, -2, false, 'GIZI_KURANG', 'warn'),
('BMI_FOR_AGE', 0, 60, 1, true, 'GIZI_BAIK', 'good'),
('BMI_FOR_AGE', 0, 60, 2, true, 'BERISIKO_GIZI_LEBIH', 'warn'),
('BMI_FOR_AGE', 0, 60, 3, true, 'GIZI_LEBIH', 'warn'),
('BMI_FOR_AGE', 0, 60, null, true, 'OBESITAS', 'bad'),
('BMI_FOR_AGE', 60, 229, -3, false, 'GIZI_BURUK', 'bad'),
('BMI_FOR_AGE', 60, 229, -2, false, 'GIZI_KURANG', 'warn'),
('BMI_FOR_AGE', 60, 229, 1, true, 'GIZI_BAIK', 'good'),
('BMI_FOR_AGE', 60, 229, 2, true, 'GIZI_LEBIH', 'warn'),
('BMI_FOR_AGE', 60, 229, null, true, 'OBESITAS', 'bad');
-- Watched after the first load, like all lists.
select audit.watch('care.nutrition_band');
select access.guard('care.nutrition_band', 'true', $p$(select access.role()) = 'ADMIN' or (select access.reach()) = 'SYSTEM'$p$);

-- What other modules may read of this schema. The caller's own row visibility applies.
create view care.facts_contact with (security_invoker) as
  select client_id, institution_id, district, resident_since, last_contact_on from care.contact_state;
create view care.facts_concern with (security_invoker) as
  select id, client_id, institution_id, district, day, measure, closed_on from care.discipline where concern;
grant select on care.facts_contact, care.facts_concern to naungan_app;
