create schema note;
grant usage on schema note to naungan_app, naungan_definer;
grant create on schema note to naungan_definer;

-- One note a client and day. Its id is made where it is written, so that the same note sent again is the same row; a second
-- writer of the same day corrects the first one's note and must have seen it (version). Notes go with the client's file.
create table note.daily_note (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  day date not null,
  presence text not null,
  health text,
  mood text,
  school text,
  behaviour text,
  family_contact text,
  sentence text,
  photo_id uuid references document.file,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null,
  received_at timestamptz not null default now(),
  constraint one_note_a_day unique (client_id, day)
);
create index daily_note_home on note.daily_note (institution_id, day);
select audit.watch('note.daily_note');
select client.guard('note.daily_note');
-- Written only for a client of one's own reach, into the home that answers for the file.
alter policy scope_insert on note.daily_note with check (exists (select 1 from client.client c
  where c.id = client_id and c.institution_id = daily_note.institution_id and c.district = daily_note.district));

-- How many notes each home wrote for each day, and when it last wrote at all: figures, no person in them; the nation sees them.
create table note.coverage (
  institution_id uuid not null,
  day date not null,
  district text not null,
  noted int not null,
  primary key (institution_id, day)
);
create index coverage_day on note.coverage (day, district);
create table note.pulse (
  institution_id uuid primary key,
  district text not null,
  last_day date not null,
  last_at timestamptz not null
);
create index pulse_district on note.pulse (district);
-- Notes by regency and month. Sixteen rows each, so that the homes of a regency do not wait for one another.
create table note.monthly (
  district text not null,
  month date not null,
  shard int not null,
  noted bigint not null,
  primary key (district, month, shard)
);
do $$
declare t text;
begin
  foreach t in array array['note.coverage', 'note.pulse'] loop
    perform access.guard(t::regclass, format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()), 'false', 'select');
  end loop;
end $$;
select access.guard('note.monthly', $p$(select access.reach()) in ('NATION', 'SYSTEM')
  or ((select access.reach()) = 'DISTRICT' and district = (select access.region()))
  or ((select access.reach()) = 'PROVINCE' and left(district, 2) = (select access.region()))$p$, 'false', 'select');

-- Counts what a statement added. Security definer: a caregiver who sees three children raises the figure of the whole home.
create function note.count_added() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into note.coverage as c (institution_id, day, district, noted)
  select n.institution_id, n.day, n.district, count(*) from added n group by n.institution_id, n.day, n.district order by 1, 2
  on conflict (institution_id, day) do update set noted = c.noted + excluded.noted, district = excluded.district;
  insert into note.pulse as p (institution_id, district, last_day, last_at)
  select n.institution_id, n.district, max(n.day), now() from added n group by n.institution_id, n.district order by 1
  on conflict (institution_id) do update set district = excluded.district, last_day = greatest(p.last_day, excluded.last_day), last_at = excluded.last_at;
  insert into note.monthly as m (district, month, shard, noted)
  select n.district, date_trunc('month', n.day)::date, abs(hashtext(n.institution_id::text)) % 16, count(*) from added n group by 1, 2, 3 order by 1, 2, 3
  on conflict (district, month, shard) do update set noted = m.noted + excluded.noted;
  return null;
end $$;
grant insert, update on note.coverage, note.pulse, note.monthly to naungan_definer;
alter function note.count_added() owner to naungan_definer;
create trigger counted after insert on note.daily_note referencing new table as added for each statement execute function note.count_added();

-- The most frequent write of all: new notes go into the history a statement at a time. What stands there is what
-- audit.record_change writes row by row, which goes on watching corrections.
create function note.record_added() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  act bigint := nullif(current_setting('app.act', true), '')::bigint;
begin
  if act is null then
    raise exception 'no write without an Act (note.daily_note)' using errcode = '42501';
  end if;
  insert into audit.change (act_id, tbl, row_id, op, diff, client_id, institution_id)
  select act, 'note.daily_note', n.id::text, 'I',
         (select jsonb_object_agg(e.key, jsonb_build_array(null, e.value)) from jsonb_each(jsonb_strip_nulls(to_jsonb(n) - 'version')) e),
         n.client_id, n.institution_id
    from added n;
  return null;
end $$;
alter function note.record_added() owner to naungan_definer;
drop trigger history on note.daily_note;
create trigger history after update or delete on note.daily_note for each row execute function audit.record_change();
create trigger history_added after insert on note.daily_note referencing new table as added for each statement execute function note.record_added();

-- Reading and writing a batch. Security definer, because the policies of all tables that take part make a statement of hundreds of
-- parts, and planning it would cost more than writing; hence the scope is applied here, to the client each note is about.
-- Their plans are made once a session: with arrays, the planner would otherwise plan every single call anew.
create function note.known(clients uuid[], days date[]) returns table (
    client uuid, institution_id uuid, district text, resident_since date, since date, until date, day date, id uuid, version int,
    presence text, health text, mood text, school text, behaviour text, family_contact text, sentence text, photo_id uuid,
    written_by uuid, written_by_name text, written_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  select c.id, c.institution_id, c.district, c.resident_since, s.since, s.until, a.day, n.id, n.version, n.presence, n.health, n.mood,
         n.school, n.behaviour, n.family_contact, n.sentence, n.photo_id, n.written_by, n.written_by_name, n.written_at
    from unnest(clients, days) a(client, day)
    join client.client c on c.id = a.client and client.in_scope(c.id, c.district, c.institution_id)
    left join note.daily_note n on n.client_id = a.client and n.day = a.day
    left join lateral (
      select f.since, f.until from casework.facts_stay f
       where (c.resident_since is null or a.day < c.resident_since)
         and f.client_id = c.id and f.institution_id = c.institution_id and f.since <= a.day
       order by f.since desc limit 1) s on true;
end $$;

-- Inserts into the home that answers for the file; answers the ids of those that were the first of their client and day.
create function note.write(ids uuid[], clients uuid[], days date[], presences text[], healths text[], moods text[], schools text[],
    behaviours text[], contacts text[], sentences text[], photos uuid[], writers uuid[], names text[], times timestamptz[])
  returns setof uuid language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
  insert into note.daily_note as n (id, client_id, institution_id, district, day, presence, health, mood, school, behaviour,
    family_contact, sentence, photo_id, written_by, written_by_name, written_at)
  select u.id, c.id, c.institution_id, c.district, u.day, u.presence, u.health, u.mood, u.school, u.behaviour, u.contact, u.sentence,
         u.photo, u.writer, u.name, u.at
    from unnest(ids, clients, days, presences, healths, moods, schools, behaviours, contacts, sentences, photos, writers, names, times)
           u(id, client, day, presence, health, mood, school, behaviour, contact, sentence, photo, writer, name, at)
    join client.client c on c.id = u.client and client.in_scope(c.id, c.district, c.institution_id)
  on conflict do nothing returning n.id;
end $$;

-- Corrects; answers the ids of those nobody changed since they were read.
create function note.correct(ids uuid[], versions int[], presences text[], healths text[], moods text[], schools text[],
    behaviours text[], contacts text[], sentences text[], photos uuid[], writers uuid[], names text[], times timestamptz[])
  returns setof uuid language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
  update note.daily_note n
     set version = n.version + 1, presence = u.presence, health = u.health, mood = u.mood, school = u.school, behaviour = u.behaviour,
         family_contact = u.contact, sentence = u.sentence, photo_id = u.photo, written_by = u.writer, written_by_name = u.name,
         written_at = u.at, received_at = now()
    from unnest(ids, versions, presences, healths, moods, schools, behaviours, contacts, sentences, photos, writers, names, times)
           u(id, version, presence, health, mood, school, behaviour, contact, sentence, photo, writer, name, at)
   where n.id = u.id and n.version = u.version and exists (
     select from client.client c where c.id = n.client_id and client.in_scope(c.id, c.district, c.institution_id))
  returning n.id;
end $$;
grant insert, update on note.daily_note to naungan_definer;
grant select on casework.facts_stay to naungan_definer;
revoke all on function note.known(uuid[], date[]) from public;
revoke all on function note.write(uuid[], uuid[], date[], text[], text[], text[], text[], text[], text[], text[], uuid[], uuid[], text[], timestamptz[]) from public;
revoke all on function note.correct(uuid[], int[], text[], text[], text[], text[], text[], text[], text[], uuid[], uuid[], text[], timestamptz[]) from public;
grant execute on function note.known(uuid[], date[]) to naungan_app;
grant execute on function note.write(uuid[], uuid[], date[], text[], text[], text[], text[], text[], text[], text[], uuid[], uuid[], text[], timestamptz[]) to naungan_app;
grant execute on function note.correct(uuid[], int[], text[], text[], text[], text[], text[], text[], text[], uuid[], uuid[], text[], timestamptz[]) to naungan_app;
alter function note.known(uuid[], date[]) owner to naungan_definer;
alter function note.write(uuid[], uuid[], date[], text[], text[], text[], text[], text[], text[], text[], uuid[], uuid[], text[], timestamptz[]) owner to naungan_definer;
alter function note.correct(uuid[], int[], text[], text[], text[], text[], text[], text[], text[], uuid[], uuid[], text[], timestamptz[]) owner to naungan_definer;

-- What one shift tells the next; seen by everyone of the home, also by those who look after some of its clients only.
create table note.handover (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  day date not null,
  shift text not null,
  words text not null,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null,
  received_at timestamptz not null default now()
);
create index handover_home on note.handover (institution_id, day desc, written_at desc);
create table note.handover_read (
  id uuid primary key default uuidv7(),
  handover_id uuid not null references note.handover,
  institution_id uuid not null,
  district text not null,
  account_id uuid not null,
  account_name text not null,
  read_at timestamptz not null default now(),
  unique (handover_id, account_id)
);
select audit.watch('note.handover');
select audit.watch('note.handover_read');
select access.guard('note.handover', format($p$%s or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$, access.covers()));
select access.guard('note.handover_read', 'exists (select 1 from note.handover h where h.id = handover_id)', null, 'select, insert');

-- What other modules may read of this schema. The caller's own row visibility applies.
create view note.facts_coverage with (security_invoker) as select institution_id, district, day, noted from note.coverage;
create view note.facts_pulse with (security_invoker) as select institution_id, district, last_day, last_at from note.pulse;
create view note.facts_monthly with (security_invoker) as select district, month, sum(noted) as noted from note.monthly group by district, month;
grant select on note.facts_coverage, note.facts_pulse, note.facts_monthly to naungan_app;
