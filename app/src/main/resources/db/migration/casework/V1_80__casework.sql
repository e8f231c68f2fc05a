create schema casework;
grant usage on schema casework to naungan_app, naungan_definer;
grant create on schema casework to naungan_definer;

-- The register of stays (buku induk). `during` is half-open: the day of leaving belongs to the next home. A person cannot
-- stay in two homes at once: the database refuses. The name is kept as it was written in the register, so that a home
-- keeps its own register after the file has moved on.
create table casework.stay (
  id uuid primary key,
  version int not null,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  client_name text not null,
  client_sex text not null,
  entry_on date not null,
  entry_number text,
  entry_path text not null,
  entry_referrer text,
  entry_reason text not null,
  entry_note text,
  entry_late_reason text,
  entry_late_evidence text,
  exit_on date,
  exit_kind text,
  exit_reason text,
  exit_destination text,
  exit_receiver text,
  exit_late_reason text,
  exit_late_evidence text,
  during daterange not null generated always as (daterange(entry_on, exit_on)) stored,
  recorded_at timestamptz not null default now(),
  constraint leaves_after_entry check (exit_on > entry_on),
  constraint one_home_at_a_time unique (client_id, during without overlaps),
  constraint leaving_has_its_kind check ((exit_on is null) = (exit_kind is null))
);
create index stay_institution on casework.stay (institution_id, entry_on desc, id desc);
create index stay_district on casework.stay (district, entry_on desc, id desc);
select audit.watch('casework.stay');
select access.guard('casework.stay', format('(%s) or exists (select 1 from client.client c where c.id = client_id)', access.covers()), access.covers());
-- A stay begins only for somebody whose file the writer sees; the line of a person who moved on stays correctable.
alter policy scope_insert on casework.stay with check (exists (select 1 from client.client c
  where c.id = client_id and c.institution_id = stay.institution_id and c.district = stay.district));
do $$
declare mine text := format($p$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution())
  and exists (select 1 from client.client c where c.id = client_id))$p$, access.covers());
begin
  execute format('alter policy scope_update on casework.stay using (%s) with check (%s)', mine, mine);
end $$;

-- A transfer is offered by one home and taken by the other; taking it moves the file.
create table casework.transfer (
  id uuid primary key,
  version int not null,
  client_id uuid not null references client.client,
  client_name text not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  to_institution_id uuid not null references institution.institution,
  to_district text not null,
  on_date date not null,
  reason text not null,
  status text not null default 'DITAWARKAN' check (status in ('DITAWARKAN', 'DITERIMA', 'DITOLAK', 'DIBATALKAN')),
  answer text,
  offered_at timestamptz not null default now(),
  answered_at timestamptz,
  constraint to_another_home check (institution_id <> to_institution_id)
);
create unique index one_open_transfer on casework.transfer (client_id) where status = 'DITAWARKAN';
create index transfer_to on casework.transfer (to_institution_id, status);
create index transfer_from on casework.transfer (institution_id, status);
select audit.watch('casework.transfer');
select access.guard('casework.transfer', format('(%s) or (%s) or exists (select 1 from client.client c where c.id = client_id)',
  access.covers(), access.covers('to_institution_id', 'to_district')), format('(%s) or (%s)', access.covers(), access.covers('to_institution_id', 'to_district')),
  'select, insert');
-- Offered by the home that has the file, and nobody turns an offer into another one; taking it is casework.take_over alone.
alter policy scope_insert on casework.transfer with check (status = 'DITAWARKAN' and exists (select 1 from client.client c
  where c.id = client_id and c.institution_id = transfer.institution_id and c.district = transfer.district)
  and exists (select 1 from institution.name_of(to_institution_id) h where h.district = to_district));
grant update (version, status, answer, answered_at) on casework.transfer to naungan_app;
alter policy scope_update on casework.transfer with check (status in ('DITOLAK', 'DIBATALKAN'));

-- Takes a transfer over: the stay in the old home ends, the one in the new home begins on the same day (the ranges are
-- half-open), the file moves, the old home's caregivers lose it. Security definer, because the taker does not see the file
-- before it is his; hence the scope is checked here. Answers TAKEN, or what stands in the way.
create function casework.take_over(offer uuid, new_stay uuid, on_day date, number text, late_reason text, late_evidence text)
  returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t casework.transfer;
  c client.client;
  s casework.stay;
  covered boolean;
begin
  select x.* into t from casework.transfer x where x.id = offer for update;
  if found then
    execute format('select %s from (select $1 as institution_id, $2 as district) x', access.covers())
      into covered using t.to_institution_id, t.to_district;
  end if;
  if covered is not true then
    return 'NOT_VISIBLE';
  end if;
  if t.status = 'DITERIMA' and exists (select from casework.stay x where x.id = new_stay and x.client_id = t.client_id) then
    return 'TAKEN';
  end if;
  select x.* into c from client.client x where x.id = t.client_id for update;
  if t.status <> 'DITAWARKAN' or c.institution_id <> t.institution_id then
    return 'NOT_OPEN';
  end if;
  select x.* into s from casework.stay x where x.client_id = t.client_id and x.exit_on is null for update;
  if s.entry_on >= on_day then
    return 'BEFORE_ENTRY';
  end if;
  if exists (select from casework.stay x where x.client_id = t.client_id and x.id is distinct from s.id and x.exit_on > on_day) then
    return 'ALREADY_STAYS';
  end if;
  update casework.stay x set version = x.version + 1, exit_on = on_day, exit_kind = 'RUJUK_LKS_LAIN', exit_reason = t.reason,
         exit_destination = (select h.name from institution.name_of(t.to_institution_id) h),
         exit_late_reason = late_reason, exit_late_evidence = late_evidence
   where x.id = s.id;
  insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_number,
      entry_path, entry_referrer, entry_reason, entry_late_reason, entry_late_evidence)
  values (new_stay, 0, c.id, t.to_institution_id, t.to_district, c.identity_full_name, c.identity_sex, on_day, number, 'LKS_LAIN',
      (select h.name from institution.name_of(t.institution_id) h), t.reason, late_reason, late_evidence)
  on conflict do nothing;
  if not found then
    raise exclusion_violation using message = 'one_home_at_a_time', constraint = 'one_home_at_a_time';
  end if;
  update client.client x set version = x.version + 1, institution_id = t.to_institution_id, district = t.to_district, resident_since = on_day
   where x.id = c.id;
  update client.assignment x set until = greatest(on_day, x.since) where x.client_id = c.id and x.until is null;
  update casework.transfer x set version = x.version + 1, status = 'DITERIMA', answered_at = now() where x.id = t.id;
  return 'TAKEN';
end $$;
grant insert, update on casework.stay to naungan_definer;
grant update on casework.transfer, client.client, client.assignment to naungan_definer;
alter function casework.take_over(uuid, uuid, date, text, text, text) owner to naungan_definer;

-- Roster import: the file, the mapping the user confirmed, and every row with its verdict.
create table casework.roster (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  file_id uuid not null references document.file,
  file_name text not null,
  status text not null check (status in ('PRATINJAU', 'DIPERIKSA', 'BERJALAN', 'BATAL', 'SELESAI', 'GAGAL')),
  mapping jsonb not null,
  entry_date date,
  row_count int not null default 0,
  done_count int not null default 0,
  cancel_asked boolean not null default false,
  problem text,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  checked_at timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  finished_at timestamptz
);
create index roster_institution on casework.roster (institution_id, created_at desc);
create index roster_district on casework.roster (district, created_at desc);
select audit.watch('casework.roster');
select access.guard('casework.roster');
-- One line of the file: what was read, what it is taken for, what the user decided, and what became of it.
create table casework.roster_row (
  roster_id uuid not null references casework.roster,
  position int not null,
  institution_id uuid not null,
  district text not null,
  sheet text not null,
  line int not null,
  content jsonb not null,
  verdict text not null check (verdict in ('BARU', 'DIKENAL', 'PERLU_DIPUTUSKAN', 'DITOLAK')),
  reasons jsonb not null default '[]',
  candidate_id uuid,
  decision text check (decision in ('ORANG_SAMA', 'ORANG_LAIN', 'LEWATI')),
  outcome text check (outcome in ('TERDAFTAR', 'SUDAH_ADA', 'DITERIMA', 'DILEWATI', 'DITOLAK')),
  client_id uuid,
  done_at timestamptz,
  primary key (roster_id, position)
);
select access.guard('casework.roster_row', null, null, 'select, insert, update, delete');
-- What a home's columns mean, used again when the same headings come.
create table casework.roster_mapping (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institution.institution,
  district text not null,
  fingerprint text not null,
  included boolean not null,
  fields text not null,
  unique (institution_id, fingerprint)
);
select audit.watch('casework.roster_mapping');
select access.guard('casework.roster_mapping');

-- Work that goes on after the request (db-scheduler): task names and ids, nothing of a person; it must be read before any scope
-- is known, hence the open policy.
create table casework.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on casework.scheduled_tasks (execution_time);
select access.guard('casework.scheduled_tasks', 'true', null, 'select, insert, update, delete');

-- Which rows of a roster may already have a file somewhere: the positions alone, so that nothing is told of files outside the
-- scope; each is then judged by client.likely_duplicates. One pass over the files serves all rows of a roster.
create function casework.alike(positions int[], niks text[], names text[], births date[])
  returns table (place int) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with asked as (
    select * from unnest(positions, niks, names, births) a(place, nik, name, birth)),
  kept as materialized (
    select c.identity_nik as nik, c.birth_date as birth, c.birth_precision as precision,
           split_part(array_to_string(c.search_words, ' '), ' !', 1) as name
      from client.client c where (select access.reach()) is not null)
  select a.place from asked a join kept k on k.nik = a.nik
  union
  -- the same day, and a name that is the other's or part of it, or nearly
  select a.place from asked a join kept k on k.birth = a.birth
   where string_to_array(k.name, ' ') @> string_to_array(a.name, ' ') or string_to_array(k.name, ' ') <@ string_to_array(a.name, ' ')
      or public.levenshtein_less_equal(left(a.name, 200), left(k.name, 200), 3) <= 3
  union
  -- the same name, born about then or nobody knows when
  select a.place from asked a join kept k on k.name = a.name
   where a.birth is null or k.birth is null or abs(a.birth - k.birth) <= 800 $$;
revoke all on function casework.alike(int[], text[], text[], date[]) from public;
grant execute on function casework.alike(int[], text[], text[], date[]) to naungan_app;
alter function casework.alike(int[], text[], text[], date[]) owner to naungan_definer;

-- What other modules may read of this schema. The caller's own row visibility applies.
create view casework.facts_stay with (security_invoker) as
  select s.id, s.client_id, s.institution_id, s.district, s.client_name, s.client_sex, lower(s.during) as since, upper(s.during) as until,
         s.entry_path, s.exit_kind, s.recorded_at
    from casework.stay s;
grant select on casework.facts_stay to naungan_app;
