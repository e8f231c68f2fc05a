-- Questionnaires as data: an instrument, its editions, what each asks. A published edition never changes; answers stand in V8_11.
create schema instrument;
grant usage on schema instrument to naungan_app, naungan_definer;
grant create on schema instrument to naungan_definer;

-- One questionnaire over all its editions. `region` is the province that owns it; without one it is the nation's.
create table instrument.instrument (
  id uuid primary key,
  version int not null default 0,
  code text not null check (code ~ '^[A-Z][A-Z0-9_-]{1,39}$'),
  region text check (region ~ '^\d\d$'),
  title text not null,
  title_en text not null,
  purpose text not null check (purpose in ('MANDIRI', 'KUNJUNGAN', 'PENGAWASAN', 'WAWANCARA', 'SURVEI', 'SPM')),
  kinds text[] not null default '{}',
  secrecy text not null default 'BIASA' check (secrecy in ('BIASA', 'TERTINGGI')),
  written_by_name text not null,
  written_at timestamptz not null,
  constraint interviews_are_sealed check (purpose <> 'WAWANCARA' or secrecy = 'TERTINGGI')
);
comment on column instrument.instrument.kinds is 'Kinds of home it is meant for; empty: all';
create unique index one_code_a_region on instrument.instrument (code, coalesce(region, ''));

create table instrument.edition (
  id uuid primary key,
  version int not null default 0,
  instrument_id uuid not null references instrument.instrument,
  region text,
  number int not null check (number between 1 and 999),
  state text not null default 'DRAF' check (state in ('DRAF', 'TERBIT', 'DICABUT')),
  norm_id text not null references reference.norm,
  note text,
  months int check (months between 1 and 120),
  written_by_name text not null,
  written_at timestamptz not null,
  published_at timestamptz,
  published_by_name text,
  published_why text,
  retired_at timestamptz,
  retired_by_name text,
  retired_why text,
  constraint one_number unique (instrument_id, number),
  constraint published_in_whole check ((state = 'DRAF') = (published_at is null) and num_nonnulls(published_at, published_by_name, published_why) in (0, 3)),
  constraint retired_in_whole check ((state = 'DICABUT') = (retired_at is not null) and num_nonnulls(retired_at, retired_by_name, retired_why) in (0, 3))
);
comment on column instrument.edition.months is 'How long a filled sheet counts; null: until the next one';
create unique index one_draft on instrument.edition (instrument_id) where state = 'DRAF';

-- A question, a group or a row that repeats, in the order they are asked.
create table instrument.item (
  id uuid primary key,
  version int not null default 0,
  edition_id uuid not null references instrument.edition,
  parent_id uuid references instrument.item,
  place int not null,
  type text not null check (type in ('TEXT', 'INTEGER', 'DECIMAL', 'DATE', 'TIME', 'DATETIME', 'SELECT_ONE', 'SELECT_MULTIPLE', 'NOTE', 'IMAGE', 'GEOPOINT',
    'ACKNOWLEDGE', 'GROUP', 'REPEAT', 'CALCULATE')),
  code text not null check (code ~ '^[A-Za-z_][A-Za-z0-9_.-]{0,59}$'),
  list text,
  label text not null,
  label_en text,
  hint text,
  hint_en text,
  required boolean not null default false,
  relevant text,
  constraint_rule text,
  constraint_message text,
  constraint_message_en text,
  calculation text,
  appearance text,
  weight numeric(8, 3) not null default 1 check (weight > 0),
  points numeric(8, 3) check (points > 0),
  critical boolean not null default false,
  cap numeric(5, 2) check (cap between 0 and 100),
  may_na boolean not null default false,
  verification text,
  evidence text,
  norm text,
  constraint one_code unique (edition_id, code),
  constraint a_choice_has_a_list check ((type in ('SELECT_ONE', 'SELECT_MULTIPLE')) = (list is not null)),
  constraint critical_with_a_cap check (critical = (cap is not null))
);
comment on column instrument.item.points is 'The most it can earn where no choice says so: a number counts up to it, an acknowledgement earns it';
comment on column instrument.item.cap is 'Percent the whole result cannot pass when this critical item earns nothing';
create index item_order on instrument.item (edition_id, place);
create index item_parent on instrument.item (parent_id) where parent_id is not null;

create table instrument.choice (
  id uuid primary key,
  version int not null default 0,
  edition_id uuid not null references instrument.edition,
  list text not null check (list ~ '^[A-Za-z_][A-Za-z0-9_.-]{0,59}$'),
  place int not null,
  code text not null check (code ~ '^[A-Za-z0-9_.-]{1,60}$'),
  label text not null,
  label_en text,
  score numeric(8, 3),
  constraint one_choice unique (edition_id, list, code)
);
create index choice_order on instrument.choice (edition_id, place);

-- A published edition and what it asks stand as they were published; only its withdrawal is added.
create function instrument.stand_still() returns trigger language plpgsql as $$
declare of_edition uuid; e_state text;
begin
  if tg_table_name = 'edition' then
    if tg_op = 'DELETE' then
      if old.state <> 'DRAF' then raise exception 'a published edition does not change' using errcode = '23514', constraint = 'published_stands'; end if;
      return old;
    end if;
    if old.state = 'DRAF' and new.state in ('DRAF', 'TERBIT') then return new; end if;
    if old.state = 'TERBIT' and new.state = 'DICABUT' and (to_jsonb(old) - '{version,state,retired_at,retired_by_name,retired_why}'::text[])
        = (to_jsonb(new) - '{version,state,retired_at,retired_by_name,retired_why}'::text[]) then return new; end if;
    raise exception 'a published edition does not change' using errcode = '23514', constraint = 'published_stands';
  end if;
  of_edition := case when tg_op = 'DELETE' then old.edition_id else new.edition_id end;
  select e.state into e_state from instrument.edition e where e.id = of_edition;
  if e_state is distinct from 'DRAF' or (tg_op = 'UPDATE' and old.edition_id <> new.edition_id) then
    raise exception 'a published edition does not change' using errcode = '23514', constraint = 'published_stands';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stand_still before update or delete on instrument.edition for each row execute function instrument.stand_still();
create trigger stand_still before insert or update or delete on instrument.item for each row execute function instrument.stand_still();
create trigger stand_still before insert or update or delete on instrument.choice for each row execute function instrument.stand_still();

select audit.watch('instrument.instrument');
select audit.watch('instrument.edition');
select audit.watch('instrument.item');
select audit.watch('instrument.choice');

-- Who keeps an instrument: the nation its own, a province its own.
create function instrument.keeps(region text default 'region') returns text language sql immutable
  return format($f$(select access.reach()) = 'SYSTEM' or (%1$s is null and (select access.reach()) = 'NATION' and (select access.role()) in ('ADMIN', 'KEMENSOS'))
    or ((select access.reach()) = 'PROVINCE' and (select access.role()) = 'DINSOS_PROV' and %1$s = (select access.region()))$f$, region);
-- Of the nation and of the own province; a draft is seen by who keeps it.
create function instrument.reads() returns text language sql immutable
  return $f$(select access.reach()) is not null and (region is null or (select access.reach()) in ('SYSTEM', 'NATION', 'CLIENTS', 'INSTITUTION')
    or region = left((select access.region()), 2))$f$;
select access.guard('instrument.instrument', instrument.reads(), instrument.keeps());
select access.guard('instrument.edition', format($p$(%s) and (state <> 'DRAF' or %s)$p$, instrument.reads(), instrument.keeps()), instrument.keeps(),
  'select, insert, update, delete');
select access.guard('instrument.item', 'exists (select from instrument.edition e where e.id = edition_id)',
  format('exists (select from instrument.edition e where e.id = edition_id and (%s))', instrument.keeps('e.region')), 'select, insert, update, delete');
select access.guard('instrument.choice', 'exists (select from instrument.edition e where e.id = edition_id)',
  format('exists (select from instrument.edition e where e.id = edition_id and (%s))', instrument.keeps('e.region')), 'select, insert, update, delete');
