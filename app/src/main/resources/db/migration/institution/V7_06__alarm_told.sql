-- To whom an alarm was told: the home at once, the office of the district when it stands too long. Told by a job, as the system.
alter table institution.alarm add told_at timestamptz;
alter table institution.alarm add office_told_at timestamptz;
grant update (told_at, office_told_at) on institution.alarm to naungan_app;
create index alarm_untold on institution.alarm (since) where ended_at is null and (told_at is null or office_told_at is null);
-- The history of a home.
create index alarm_ended on institution.alarm (institution_id, ended_at desc) where ended_at is not null;
create index alarm_open_home on institution.alarm (institution_id) where ended_at is null;

-- What is looked at every minute (db-scheduler): task names, nothing of a home; a table of its own, so that no other scheduler finds tasks
-- it does not know.
create table institution.watch_tasks (
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
select access.guard('institution.watch_tasks', 'true', null, 'select, insert, update, delete');
