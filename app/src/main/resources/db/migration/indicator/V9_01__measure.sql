-- Indicators: declared once, counted for each home and month from what the modules recorded, summed for every region.
create table indicator.declared (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  code text not null unique check (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
  topic text not null,
  position int not null,
  label text not null,
  label_en text not null,
  meaning text not null,
  meaning_en text not null,
  formula text not null,
  formula_en text not null,
  source text not null,
  unit text not null check (unit in ('PERSEN', 'RASIO', 'HARI', 'M2', 'ORANG')),
  direction text not null check (direction in ('NAIK', 'TURUN', 'NETRAL')),
  good numeric(10,2),
  fair numeric(10,2),
  norm_id text not null,
  sealed boolean not null default false,
  kept boolean not null default false,
  href text not null,
  edition int not null default 1,
  check ((direction = 'NETRAL') = (good is null) and (good is null) = (fair is null)),
  check (case direction when 'NAIK' then good >= fair when 'TURUN' then good <= fair else true end)
);
comment on column indicator.declared.topic is 'What is counted together when one of its sources changes';
comment on column indicator.declared.good is 'From here on a home does well; between fair and good it does fairly';
comment on column indicator.declared.sealed is 'Of few people it says who they are: the nation reads sums of regions, never a home';
comment on column indicator.declared.kept is 'Records say only how it is now: a month that ended keeps what was counted then';
comment on column indicator.declared.href is 'Where the records of a home stand, below /lks/{id}, or a path with {id}';
select access.guard('indicator.declared', '(select access.reach()) is not null', $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) = 'NATION' and (select access.role()) = 'ADMIN')$p$);
grant select on indicator.declared to naungan_definer;

create table indicator.value (
  institution_id uuid not null references institution.institution,
  code text not null references indicator.declared (code),
  month date not null check (extract(day from month) = 1),
  district text not null,
  sealed boolean not null,
  n numeric not null,
  d numeric,
  level text check (level in ('BAIK', 'CUKUP', 'KURANG')),
  counted_at timestamptz not null default now(),
  primary key (institution_id, code, month)
);
comment on table indicator.value is 'n of d; without a row the records say nothing, which is never nought';
create index value_district on indicator.value (code, month, district) include (n, d, level);
select access.guard('indicator.value', format($p$((select access.reach()) = 'NATION' and not sealed) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution())) or %s$p$,
  access.covers()), 'false', 'select');
grant insert, update, delete on indicator.value to naungan_definer;

create table indicator.area (
  region text not null,
  code text not null references indicator.declared (code),
  month date not null,
  homes int not null,
  n numeric not null,
  d numeric,
  good int not null,
  fair int not null,
  poor int not null,
  primary key (region, code, month)
);
comment on column indicator.area.region is 'A regency, a province, or empty for the nation';
create index area_month on indicator.area (code, month, region);
-- Everybody compares with what he or she is part of; who oversees several regions sees each of them.
select access.guard('indicator.area', $p$(select access.reach()) in ('SYSTEM', 'NATION') or ((select access.reach()) is not null and region = '') or region = left((select access.region()), 2)
  or ((select access.reach()) = 'PROVINCE' and left(region, 2) = (select access.region())) or region = (select access.region())$p$, 'false', 'select');
grant insert, update, delete on indicator.area to naungan_definer;

-- What has to be counted anew. Rows are only added and taken away: two writers never wait for each other here.
create table indicator.dirty (
  id bigint generated always as identity primary key,
  institution_id uuid not null,
  topics text[] not null,
  since date,
  marked_at timestamptz not null default clock_timestamp()
);
select access.guard('indicator.dirty', $p$(select access.reach()) = 'SYSTEM'$p$, 'false', 'select');
grant insert, update, delete on indicator.dirty to naungan_definer;

-- Makes a table a source of topics: every statement marks the homes it touched, and the first day it speaks of.
create function indicator.follow(t regclass, topics text[], home text default 'x.institution_id', since text default 'null::date') returns void language plpgsql as $$
declare
  name text := 'mark_' || replace(t::text, '.', '_');
  mark text := 'insert into indicator.dirty (institution_id, topics, since) select q.home, %L::text[], min(q.since) from (select %s as home, %s as since from %s x) q where q.home is not null group by 1;';
begin
  execute format('create function indicator.%I() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as %L', name,
    'begin if tg_op <> ''DELETE'' then ' || format(mark, topics, home, since, 'fresh') || ' end if; if tg_op <> ''INSERT'' then ' || format(mark, topics, home, since, 'former')
    || ' end if; return null; end');
  execute format('alter function indicator.%I() owner to naungan_definer', name);
  execute format('create trigger indicator_new after insert on %s referencing new table as fresh for each statement execute function indicator.%I()', t, name);
  execute format('create trigger indicator_changed after update on %s referencing new table as fresh old table as former for each statement execute function indicator.%I()', t, name);
  execute format('create trigger indicator_gone after delete on %s referencing old table as former for each statement execute function indicator.%I()', t, name);
end $$;

-- What is shown of n and d.
create function indicator.figure(n numeric, d numeric, unit text) returns numeric language sql immutable
  return case when unit = 'ORANG' then n when d > 0 then round(case unit when 'PERSEN' then 100 * n / d else n / d end, 2) end;

-- Good, fair or poor; a ratio to nobody is poor where less is better.
create function indicator.level(n numeric, d numeric, unit text, direction text, good numeric, fair numeric) returns text language sql immutable
  return case when direction = 'NETRAL' then null when d = 0 then case when n = 0 then null else 'KURANG' end
    when direction = 'NAIK' then case when indicator.figure(n, d, unit) >= good then 'BAIK' when indicator.figure(n, d, unit) >= fair then 'CUKUP' else 'KURANG' end
    else case when indicator.figure(n, d, unit) <= good then 'BAIK' when indicator.figure(n, d, unit) <= fair then 'CUKUP' else 'KURANG' end end;
grant execute on function indicator.figure(numeric, numeric, text), indicator.level(numeric, numeric, text, text, numeric, numeric) to naungan_app, naungan_definer;
