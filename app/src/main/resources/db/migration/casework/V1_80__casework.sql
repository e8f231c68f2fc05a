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
  register_number text,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  entry_path text not null,
  entry_referrer text,
  entry_reason text not null,
  entry_note text,
  late_reason text,
  late_evidence text,
  exit_kind text,
  exit_reason text,
  exit_destination text,
  exit_receiver text,
  exit_late_reason text,
  exit_late_evidence text,
  recorded_at timestamptz not null default now(),
  constraint one_home_at_a_time unique (client_id, during without overlaps),
  constraint leaving_has_its_kind check ((upper(during) is null) = (exit_kind is null))
);
create index stay_institution on casework.stay (institution_id, lower(during) desc, id);
create index stay_district on casework.stay (district, lower(during) desc, id);
select audit.watch('casework.stay');
select access.guard('casework.stay', format('(%s) or exists (select 1 from client.client c where c.id = client_id)', access.covers()), access.covers());

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
  status text not null check (status in ('DITAWARKAN', 'DITERIMA', 'DITOLAK', 'DIBATALKAN')),
  answer text,
  offered_at timestamptz not null default now(),
  answered_at timestamptz
);
create unique index one_open_transfer on casework.transfer (client_id) where status = 'DITAWARKAN';
create index transfer_to on casework.transfer (to_institution_id, status);
create index transfer_from on casework.transfer (institution_id, status);
select audit.watch('casework.transfer');
select access.guard('casework.transfer', format('(%s) or (%s)', access.covers(), access.covers('to_institution_id', 'to_district')));

-- Roster import: the file, the mapping the user confirmed, and every row with its verdict.
create table casework.roster (
  id uuid primary key,
  version int not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  file_id uuid not null references document.file,
  file_name text not null,
  status text not null check (status in ('PRATINJAU', 'BERJALAN', 'BATAL', 'SELESAI', 'GAGAL')),
  fingerprint text not null,
  mapping jsonb not null,
  entry_date date,
  row_count int not null default 0,
  done_count int not null default 0,
  cancel_asked boolean not null default false,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index roster_institution on casework.roster (institution_id, created_at desc);
select audit.watch('casework.roster');
select access.guard('casework.roster');
create table casework.roster_row (
  id uuid primary key default uuidv7(),
  roster_id uuid not null references casework.roster,
  institution_id uuid not null,
  district text not null,
  position int not null,
  sheet text not null,
  line int not null,
  content jsonb not null,
  verdict text not null check (verdict in ('BARU', 'DIKENAL', 'PERLU_DIPUTUSKAN', 'DITOLAK')),
  reasons jsonb not null default '[]',
  candidate_id uuid,
  decision text check (decision in ('ORANG_SAMA', 'ORANG_LAIN', 'LEWATI')),
  client_id uuid,
  done_at timestamptz,
  unique (roster_id, position)
);
select access.guard('casework.roster_row');
-- The mapping a home confirmed for a layout, used again when the same layout comes.
create table casework.roster_mapping (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institution.institution,
  district text not null,
  fingerprint text not null,
  mapping jsonb not null,
  unique (institution_id, fingerprint)
);
select audit.watch('casework.roster_mapping');
select access.guard('casework.roster_mapping');

-- What other modules may read of this schema. The caller's own row visibility applies.
create view casework.facts_stay with (security_invoker) as
  select s.id, s.client_id, s.institution_id, s.district, s.client_name, s.client_sex, lower(s.during) as since, upper(s.during) as until,
         s.entry_path, s.exit_kind, s.recorded_at
    from casework.stay s;
grant select on casework.facts_stay to naungan_app;
