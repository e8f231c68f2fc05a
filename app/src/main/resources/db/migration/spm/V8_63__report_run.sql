-- A report that is being counted, home by home, before it is frozen: how far it came, and whether somebody stopped it. The report has its id.
create table spm.report_run (
  id uuid primary key,
  version int not null default 0,
  region text not null check (region ~ '^\d\d(\.\d\d)?$'),
  year int not null,
  quarter int not null check (quarter between 0 and 4),
  before_edition int not null,
  why text,
  started_by uuid,
  started_by_name text not null,
  started_at timestamptz not null,
  today date not null,
  status text not null default 'BERJALAN' check (status in ('BERJALAN', 'BATAL', 'SELESAI', 'GAGAL')),
  cancel_asked boolean not null default false,
  row_count int not null,
  done_count int not null default 0,
  after_home uuid,
  problem text
);
comment on column spm.report_run.before_edition is 'The last edition the writer saw; the report is frozen only while it is still the last';
comment on column spm.report_run.after_home is 'The last home that was counted; homes go by their ids';
create unique index report_run_at_once on spm.report_run (region, year, quarter) where status = 'BERJALAN';
create index report_run_region on spm.report_run (region, started_at desc);
select audit.watch('spm.report_run');
select access.guard('spm.report_run', spm.owns(), spm.owns(), 'select, insert, update');

-- Work that goes on after the request (db-scheduler): task names and ids; it must be read before any scope is known.
create table spm.scheduled_tasks (
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
create index scheduled_tasks_due on spm.scheduled_tasks (execution_time);
select access.guard('spm.scheduled_tasks', 'true', null, 'select, insert, update, delete');
