-- The yearly assessment of a home by itself. What it answers stands in a sheet of the instrument module; how far it is is the sheet's.
create table monitoring.assessment (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  year int not null check (year between 2000 and 2200),
  due_on date not null,
  sheet_id uuid references instrument.sheet,
  begun_by_name text,
  finished_on date,
  constraint one_a_year unique (institution_id, year),
  constraint finished_with_a_sheet check ((finished_on is not null) <= (sheet_id is not null))
);
create index assessment_due on monitoring.assessment (due_on) where finished_on is null;
create index assessment_sheet on monitoring.assessment (sheet_id) where sheet_id is not null;
select audit.watch('monitoring.assessment');
do $$ begin
  perform access.guard('monitoring.assessment', format($p$(select access.reach()) = 'SYSTEM' or %s or %s or ((select access.role()) in ('KEMENSOS', 'KPAI'))$p$,
    monitoring.home(), monitoring.above()), format($p$(select access.reach()) = 'SYSTEM' or %s$p$, monitoring.home()), 'select, insert');
end $$;
grant update (version, sheet_id, begun_by_name) on monitoring.assessment to naungan_app;
grant update on monitoring.assessment to naungan_definer;

-- What is due stands among the tasks some time before; it is done when the sheet is finished, wherever that happens.
create function monitoring.follow_assessment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update monitoring.assessment a set version = a.version + 1, finished_on = (new.closed_at at time zone 'Asia/Makassar')::date
   where a.sheet_id = new.id and a.finished_on is null;
  if found then
    perform monitoring.end_task('penilaian-mandiri:' || new.about_id, (new.closed_at at time zone 'Asia/Makassar')::date, true);
  end if;
  return null;
end $$;
alter function monitoring.follow_assessment() owner to naungan_definer;
create trigger monitoring_follows after update of state on instrument.sheet for each row when (new.about_kind = 'MANDIRI' and new.state = 'SELESAI' and old.state = 'DRAF')
  execute function monitoring.follow_assessment();

-- Homes somebody can assess that have no assessment due: called by a job, as the system.
create function monitoring.call_assessments(first_by date, again interval, most int) returns int language plpgsql as $$
declare n int;
begin
  with due as (
    select i.id, i.district, coalesce((l.last_on + again)::date, first_by) as day
      from institution.institution i
      left join lateral (select max(a.finished_on) as last_on from monitoring.assessment a where a.institution_id = i.id) l on true
     where i.registration_status not in ('TUTUP', 'FIKTIF')
       and exists (select from access.account c where c.institution_id = i.id and c.role = 'PENGELOLA' and c.status = 'ACTIVE')
       and not exists (select from monitoring.assessment a where a.institution_id = i.id and a.finished_on is null)
     order by i.id limit most)
  insert into monitoring.assessment (id, institution_id, district, year, due_on)
  select uuidv7(), d.id, d.district, extract(year from d.day)::int, d.day from due d on conflict (institution_id, year) do nothing;
  get diagnostics n = row_count;
  return n;
end $$;
grant execute on function monitoring.call_assessments(date, interval, int) to naungan_app;

-- One draft of a finding from one question of a visit.
create unique index one_finding_a_question on monitoring.finding (visit_id, item) where visit_id is not null and item is not null and state <> 'BATAL';
