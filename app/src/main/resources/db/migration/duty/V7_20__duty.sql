-- Who is on duty when: the shifts of a home, the roster of a month, and how both stand beside the residents.
create schema duty;
grant usage on schema duty to naungan_app, naungan_definer;
grant create on schema duty to naungan_definer;

-- The clock on the wall of a regency (Keppres 41/1987).
create function duty.zone_of(district text) returns text language sql immutable return case
  when left(district, 2) in ('81', '82', '91', '92', '93', '94', '95', '96', '97') then 'Asia/Jayapura'
  when left(district, 2) in ('51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76') then 'Asia/Makassar'
  else 'Asia/Jakarta' end;
grant execute on function duty.zone_of(text) to naungan_app, naungan_definer;

create function duty.visible() returns text language sql immutable
  return format($f$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$f$, access.covers());

-- A shift of a home. One that ends at the hour it begins, or before, goes over midnight. Old ones are ended and stay for the turns they had.
create table duty.shift (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  shift_name text not null,
  shift_letter text not null check (shift_letter ~ '^[A-Z0-9]{1,2}$'),
  shift_part text not null check (shift_part in ('SIANG', 'MALAM')),
  shift_from time not null,
  shift_to time not null,
  shift_least int not null check (shift_least between 1 and 50),
  ended_on date,
  written_by_name text not null,
  written_at timestamptz not null
);
comment on column duty.shift.shift_least is 'Caregivers the home itself wants in it at least';
comment on column duty.shift.ended_on is 'The first day it is not worked any more';
create unique index one_letter on duty.shift (institution_id, shift_letter) where ended_on is null;
create index shift_home on duty.shift (institution_id, shift_from);
select audit.watch('duty.shift');
select access.guard('duty.shift', duty.visible(), staff.keeps());

-- The roster of a home's month: changed as a whole, hence its version; published once it is meant.
create table duty.roster (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  month date not null check (extract(day from month) = 1),
  published_at timestamptz,
  published_by_name text,
  constraint one_roster unique (institution_id, month)
);
select audit.watch('duty.roster');
select access.guard('duty.roster', duty.visible(), staff.keeps());

-- Somebody works one shift of one day.
create table duty.turn (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  person_id uuid not null references staff.person,
  shift_id uuid not null references duty.shift,
  day date not null,
  state text not null default 'RENCANA' check (state in ('RENCANA', 'DATANG', 'TIDAK_DATANG')),
  absent_reason text,
  absent_note text,
  replaces uuid references duty.turn,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_turn unique (person_id, day, shift_id),
  constraint absent_with_a_reason check ((state = 'TIDAK_DATANG') = (absent_reason is not null))
);
comment on column duty.turn.replaces is 'The turn of whoever did not come';
create index turn_home on duty.turn (institution_id, day);
create index turn_shift on duty.turn (shift_id, day);
create unique index one_replacement on duty.turn (replaces) where replaces is not null;
-- A month is written at once: new turns go into the history a statement at a time, as audit.record_change would write them row by row.
create function duty.record_added() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  act bigint := nullif(current_setting('app.act', true), '')::bigint;
begin
  if act is null then raise exception 'no write without an Act (duty.turn)' using errcode = '42501'; end if;
  insert into audit.change (act_id, tbl, row_id, op, diff, institution_id)
  select act, 'duty.turn', n.id::text, 'I',
         (select jsonb_object_agg(e.key, jsonb_build_array(null, e.value)) from jsonb_each(jsonb_strip_nulls(to_jsonb(n) - 'version')) e), n.institution_id
    from added n;
  return null;
end $$;
alter function duty.record_added() owner to naungan_definer;
create trigger history after update or delete on duty.turn for each row execute function audit.record_change();
create trigger history_added after insert on duty.turn referencing new table as added for each statement execute function duty.record_added();
select access.guard('duty.turn', duty.visible(), staff.keeps(), 'select, insert, update, delete');

-- Nobody is put on duty who may not serve on that day, whatever the application thinks of it. That somebody did not come may always be written.
create function duty.turn_allowed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.state = 'TIDAK_DATANG' and tg_op = 'UPDATE' then return new; end if;
  if not exists (select from duty.shift s where s.id = new.shift_id and s.institution_id = new.institution_id and (s.ended_on is null or s.ended_on > new.day)) then
    raise exception 'no such shift of this home on %', new.day using errcode = '23514', constraint = 'shift_of_the_home';
  end if;
  if not exists (select from staff.person p where p.id = new.person_id and p.institution_id = new.institution_id) then
    raise exception 'nobody of this home' using errcode = '23514', constraint = 'staff_of_the_home';
  end if;
  if not staff.may_serve(new.person_id, new.day) then
    raise exception 'may not serve on %', new.day using errcode = '23514', constraint = 'may_serve';
  end if;
  return new;
end $$;
alter function duty.turn_allowed() owner to naungan_definer;
create trigger allowed before insert or update of person_id, shift_id, day, state on duty.turn for each row execute function duty.turn_allowed();
