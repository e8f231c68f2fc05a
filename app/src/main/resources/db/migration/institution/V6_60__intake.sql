-- Registers of LKS that an office keeps as workbooks: uploaded, read, judged row by row, then written in steps. An import belongs
-- to the office that brought it, for a province's register speaks of homes of many regencies.
create function institution.of_office() returns text language sql immutable return $f$(select access.reach()) = 'SYSTEM'
  or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and (select access.reach()) in ('DISTRICT', 'PROVINCE')
    and region = (select access.region()))$f$;

create table institution.intake (
  id uuid primary key,
  version int not null default 0,
  region text not null,
  file_name text not null,
  status text not null check (status in ('PRATINJAU', 'DIPERIKSA', 'BERJALAN', 'BATAL', 'SELESAI', 'GAGAL')),
  mapping jsonb not null,
  row_count int not null default 0,
  done_count int not null default 0,
  cancel_asked boolean not null default false,
  problem text,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  checked_at timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  finished_at timestamptz
);
create index intake_region on institution.intake (region, created_at desc);
select audit.watch('institution.intake');
select access.guard('institution.intake', institution.of_office());

-- The workbook as it came. Not a file of document.file: those belong to a home or to a client.
create table institution.intake_file (
  intake_id uuid primary key references institution.intake,
  region text not null,
  bytes bytea not null
);
select access.guard('institution.intake_file', institution.of_office(), null, 'select, insert');

-- One line of the workbook: what was read, what it is taken for, what the user decided, and what became of it.
create table institution.intake_row (
  intake_id uuid not null references institution.intake,
  position int not null,
  region text not null,
  sheet text not null,
  line int not null,
  content jsonb not null,
  kind text,
  place text,
  verdict text not null check (verdict in ('BARU', 'DIKENAL', 'MIRIP', 'DITOLAK')),
  reasons jsonb not null default '[]',
  candidate_id uuid,
  decision text check (decision in ('PERBARUI', 'BARU', 'LEWATI')),
  outcome text check (outcome in ('DICATAT', 'DIPERBARUI', 'SUDAH_ADA', 'DILEWATI', 'DITOLAK')),
  home_id uuid,
  done_at timestamptz,
  primary key (intake_id, position),
  constraint updates_a_home check (decision <> 'PERBARUI' or candidate_id is not null)
);
create index intake_row_open on institution.intake_row (intake_id, position) where done_at is null;
select access.guard('institution.intake_row', institution.of_office(), null, 'select, insert, update, delete');

-- What the columns of an office's register mean, used again when the same headings come.
create table institution.intake_mapping (
  id uuid primary key default uuidv7(),
  region text not null,
  fingerprint text not null,
  included boolean not null,
  fields text not null,
  unique (region, fingerprint)
);
select audit.watch('institution.intake_mapping');
select access.guard('institution.intake_mapping', institution.of_office());

-- What an office's register said of a home and the register here keeps no field for, or does not believe: how many live there is
-- counted from stays, a number without its validity proves no registration.
create table institution.statement (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institution.institution,
  district text not null,
  intake_id uuid not null references institution.intake,
  position int not null,
  source text not null,
  recorded_at timestamptz not null,
  residents int,
  accreditation text,
  number text,
  deed text,
  founded text,
  body text,
  note text,
  unique (intake_id, position)
);
create index statement_of on institution.statement (institution_id, recorded_at desc);
select audit.watch('institution.statement');
select access.guard('institution.statement', null, null, 'select, insert');
-- A home that moves takes its statements along (institution.follow_move).
grant update on institution.statement to naungan_definer;

-- Work that goes on after the request (db-scheduler): task names and ids, nothing of a home; it must be read before any scope is
-- known, hence the open policy.
create table institution.scheduled_tasks (
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
create index scheduled_tasks_due on institution.scheduled_tasks (execution_time);
select access.guard('institution.scheduled_tasks', 'true', null, 'select, insert, update, delete');
