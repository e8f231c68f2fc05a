-- What was changed of a plan and why: another day, another team. For the office alone; a reason may say what the home must not know.
create table monitoring.visit_change (
  id uuid primary key,
  visit_id uuid not null references monitoring.visit,
  institution_id uuid not null,
  district text not null,
  why text not null,
  day_before date not null,
  day_after date not null,
  joined text[] not null,
  left_team text[] not null,
  changed_by_name text not null,
  changed_at timestamptz not null
);
comment on column monitoring.visit_change.joined is 'Names of those who came into the team';
create index change_visit on monitoring.visit_change (visit_id, changed_at);
select audit.watch('monitoring.visit_change');
do $$ declare
  office text := $p$(select access.reach()) = 'SYSTEM' or exists (select from monitoring.visit v where v.id = visit_id and v.office = (select monitoring.office()))$p$;
begin
  perform access.guard('monitoring.visit_change', office, office, 'select, insert');
end $$;
create policy "sealed monitoring.visit_change" on audit.change as restrictive for select to naungan_app
  using (case when tbl = 'monitoring.visit_change' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
    or audit.row_shown('monitoring.visit_change', row_id::uuid) else true end);
grant update on monitoring.visit_change to naungan_definer;
