-- What will be published: prepared by the system when a period has ended, announced, and published on its day unless somebody holds it back.
create table portal.release (
  id uuid primary key,
  version int not null default 0,
  period text not null unique check (period ~ '^\d{4}(-[1-4])?$'),
  prepared_on date not null,
  due_on date not null check (due_on >= prepared_on),
  state text not null default 'SIAP' check (state in ('SIAP', 'DITAHAN', 'TERBIT')),
  why text,
  decided_by_name text,
  decided_at timestamptz,
  constraint whoever_holds_says_why check (state <> 'DITAHAN' or why is not null and decided_by_name is not null)
);
comment on column portal.release.id is 'The edition it becomes has this id too, so that publishing twice makes one';
comment on column portal.release.due_on is 'The system publishes it on this day if nobody has held it back';
select audit.watch('portal.release');
select access.guard('portal.release', portal.publishes(), portal.publishes(), 'select, insert, update');
