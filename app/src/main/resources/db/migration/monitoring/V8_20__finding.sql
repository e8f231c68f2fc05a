-- Findings in homes and recommendations to homes and offices: what was seen, what must be done by when, what the addressee answers, what the
-- maker says of it. One object for both; it moves along a graph that stands in monitoring.step and in id.naungan.monitoring.domain.StepKind.
create schema monitoring;
grant usage on schema monitoring to naungan_app, naungan_definer;
grant create on schema monitoring to naungan_definer;

-- The office of the caller: the region of a social service, or the name of one of the nation's two; null for everybody else.
create function monitoring.office() returns text language sql stable return case access.role()
  when 'DINSOS_KAB' then access.region() when 'DINSOS_PROV' then access.region() when 'KEMENSOS' then 'KEMENSOS' when 'KPAI' then 'KPAI' end;
grant execute on function monitoring.office() to naungan_app, naungan_definer;
create function monitoring.is_office(code text) returns boolean language sql immutable
  return code ~ '^\d\d(\.\d\d)?$' or code in ('KEMENSOS', 'KPAI');
-- The role that acts for an office.
create function monitoring.role_of(office text) returns text language sql immutable
  return case when office in ('KEMENSOS', 'KPAI') then office when length(office) = 2 then 'DINSOS_PROV' else 'DINSOS_KAB' end;
-- The manager of the home of the row; offices that answer for its place.
create function monitoring.home() returns text language sql immutable
  return $f$((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))$f$;
create function monitoring.above() returns text language sql immutable return $f$(((select access.role()) = 'DINSOS_KAB' and district = (select access.region()))
    or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region())))$f$;

create table monitoring.finding (
  id uuid primary key,
  version int not null default 0,
  kind text not null check (kind in ('TEMUAN', 'REKOMENDASI')),
  institution_id uuid not null references institution.institution,
  district text not null,
  made_by text not null check (monitoring.is_office(made_by)),
  addressee text not null check (addressee = 'LKS' or monitoring.is_office(addressee)),
  visit_id uuid,
  item text,
  severity text not null check (severity in ('KRITIS', 'BERAT', 'SEDANG', 'RINGAN')),
  found text not null,
  norm_id text,
  basis text,
  advice text not null,
  due_on date not null,
  responsible text,
  plan text,
  plan_on date,
  answer text,
  answered_at timestamptz,
  state text not null default 'DRAF'
    check (state in ('DRAF', 'TERBUKA', 'DIRENCANAKAN', 'DIJAWAB', 'DIKEMBALIKAN', 'CEK_ULANG', 'SELESAI', 'BATAL')),
  recheck_on date,
  climbed int not null default 0 check (climbed between 0 and 3),
  made_by_name text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  closed_at timestamptz,
  constraint nobody_writes_to_himself check (made_by <> addressee),
  constraint planned_in_whole check ((plan is null) = (plan_on is null)),
  constraint closed_has_its_time check ((state in ('SELESAI', 'BATAL')) = (closed_at is not null)),
  constraint sent_has_its_time check (state in ('DRAF', 'BATAL') or sent_at is not null)
);
comment on column monitoring.finding.made_by is 'Office: the region of a social service, KEMENSOS or KPAI';
comment on column monitoring.finding.addressee is 'LKS for the home itself, or an office';
comment on column monitoring.finding.item is 'Code of the question it comes from, if it comes from one';
comment on column monitoring.finding.climbed is 'To whom it was told that it is late: 1 addressee, 2 office of the district, 3 province';
create index finding_home on monitoring.finding (institution_id, due_on);
create index finding_district on monitoring.finding (district, due_on) where state not in ('SELESAI', 'BATAL');
create index finding_maker on monitoring.finding (made_by, made_at desc);
create index finding_addressee on monitoring.finding (addressee, due_on) where addressee <> 'LKS';
create index finding_visit on monitoring.finding (visit_id) where visit_id is not null;
create index finding_late on monitoring.finding (due_on) where state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN');
select audit.watch('monitoring.finding');

-- The maker sees its own, also as a draft; the addressee and whoever answers for the place once it was sent. The home does not see what
-- is told to an office about it.
create function monitoring.sees_finding() returns text language sql immutable return format($f$((select access.reach()) = 'SYSTEM'
  or made_by = (select monitoring.office())
  or (state <> 'DRAF' and sent_at is not null and (addressee = (select monitoring.office()) or (addressee = 'LKS' and %s) or %s)))$f$, monitoring.home(), monitoring.above());
do $$ begin
  perform access.guard('monitoring.finding', monitoring.sees_finding(),
    $p$(select access.reach()) = 'SYSTEM' or made_by = (select monitoring.office())$p$, 'select, insert');
  execute format('alter policy scope_update on monitoring.finding using (%1$s) with check (%1$s)', format($p$((select access.reach()) = 'SYSTEM'
    or made_by = (select monitoring.office()) or (state <> 'DRAF' and (addressee = (select monitoring.office()) or (addressee = 'LKS' and %s))))$p$, monitoring.home()));
  -- A maker speaks about homes and offices of its own area.
  execute $p$alter policy scope_insert on monitoring.finding with check ((select access.reach()) = 'SYSTEM' or (made_by = (select monitoring.office())
    and case (select access.role()) when 'DINSOS_KAB' then addressee = 'LKS' and district = (select access.region())
      when 'DINSOS_PROV' then left(district, 2) = (select access.region()) and (addressee = 'LKS' or left(addressee, 2) = (select access.region()))
      else true end
    and exists (select from institution.institution i where i.id = institution_id and i.district = finding.district)))$p$;
end $$;
grant update (version, severity, found, norm_id, basis, advice, due_on, responsible, plan, plan_on, answer, answered_at, state, recheck_on, climbed, sent_at,
  closed_at) on monitoring.finding to naungan_app;

-- What may follow what, and who does it. The same graph as StepKind; a test compares them.
create table monitoring.step_rule (
  kind text not null,
  from_state text not null,
  to_state text not null,
  side text not null check (side in ('PEMBUAT', 'PENERIMA')),
  primary key (kind, from_state)
);
insert into monitoring.step_rule (kind, from_state, to_state, side) values
  ('UBAH', 'DRAF', 'DRAF', 'PEMBUAT'), ('KIRIM', 'DRAF', 'TERBUKA', 'PEMBUAT'),
  ('RENCANA', 'TERBUKA', 'DIRENCANAKAN', 'PENERIMA'), ('RENCANA', 'DIRENCANAKAN', 'DIRENCANAKAN', 'PENERIMA'), ('RENCANA', 'DIKEMBALIKAN', 'DIRENCANAKAN', 'PENERIMA'),
  ('BUKTI', 'TERBUKA', 'DIJAWAB', 'PENERIMA'), ('BUKTI', 'DIRENCANAKAN', 'DIJAWAB', 'PENERIMA'), ('BUKTI', 'DIKEMBALIKAN', 'DIJAWAB', 'PENERIMA'),
  ('TENGGAT', 'TERBUKA', 'TERBUKA', 'PEMBUAT'), ('TENGGAT', 'DIRENCANAKAN', 'DIRENCANAKAN', 'PEMBUAT'), ('TENGGAT', 'DIKEMBALIKAN', 'DIKEMBALIKAN', 'PEMBUAT'),
  ('KEMBALI', 'DIJAWAB', 'DIKEMBALIKAN', 'PEMBUAT'), ('TERIMA', 'DIJAWAB', 'SELESAI', 'PEMBUAT'), ('TERIMA_CEK', 'DIJAWAB', 'CEK_ULANG', 'PEMBUAT'),
  ('CEK_BAIK', 'CEK_ULANG', 'SELESAI', 'PEMBUAT'), ('CEK_BELUM', 'CEK_ULANG', 'DIKEMBALIKAN', 'PEMBUAT'),
  ('BATAL', 'DRAF', 'BATAL', 'PEMBUAT'), ('BATAL', 'TERBUKA', 'BATAL', 'PEMBUAT'), ('BATAL', 'DIRENCANAKAN', 'BATAL', 'PEMBUAT'),
  ('BATAL', 'DIJAWAB', 'BATAL', 'PEMBUAT'), ('BATAL', 'DIKEMBALIKAN', 'BATAL', 'PEMBUAT'), ('BATAL', 'CEK_ULANG', 'BATAL', 'PEMBUAT');
select access.guard('monitoring.step_rule', 'true', 'false', 'select');

-- Nobody judges his own answer, nobody rewrites what was sent, no step is left out. Jobs and moves of homes pass.
create function monitoring.keep_finding() returns trigger language plpgsql as $$
declare who text; own text[]; fixed text[];
begin
  if current_user = 'naungan_definer' or access.reach() = 'SYSTEM' then return new; end if;
  who := case when old.made_by = monitoring.office() then 'PEMBUAT' else 'PENERIMA' end;
  if not exists (select from monitoring.step_rule r where r.from_state = old.state and r.to_state = new.state and r.side = who) then
    raise exception 'no such step: % to % by %', old.state, new.state, who using errcode = '42501';
  end if;
  own := array['version', 'state'] || case
    when who = 'PENERIMA' then array['plan', 'plan_on', 'responsible', 'answer', 'answered_at']
    when old.state = 'DRAF' then array['severity', 'found', 'norm_id', 'basis', 'advice', 'due_on', 'responsible', 'sent_at', 'closed_at']
    else array['due_on', 'climbed', 'recheck_on', 'closed_at'] end;
  if (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own) then
    raise exception 'not for % to change', who using errcode = '42501';
  end if;
  return new;
end $$;
create trigger kept before update on monitoring.finding for each row execute function monitoring.keep_finding();

-- What was done about a finding, step by step; never changed.
create table monitoring.step (
  id uuid primary key,
  finding_id uuid not null references monitoring.finding,
  institution_id uuid not null,
  district text not null,
  kind text not null,
  words text,
  day date,
  by_office text not null,
  by_name text not null,
  at timestamptz not null
);
comment on column monitoring.step.day is 'The day the step speaks of: of the plan, the new term, the re-check';
comment on column monitoring.step.by_office is 'Whose step it is: an office, LKS, or SISTEM';
create index step_finding on monitoring.step (finding_id, at, id);
select audit.watch('monitoring.step');
select access.guard('monitoring.step', 'exists (select from monitoring.finding f where f.id = finding_id)',
  $p$(select access.reach()) = 'SYSTEM' or (exists (select from monitoring.finding f where f.id = finding_id)
    and by_office = case when (select access.role()) = 'PENGELOLA' then 'LKS' else (select monitoring.office()) end)$p$, 'select, insert');

-- Evidence of whoever found it, proof of whoever puts it right. Same id as the file.
create table monitoring.finding_file (
  id uuid primary key references document.file deferrable initially deferred,
  finding_id uuid not null references monitoring.finding,
  step_id uuid references monitoring.step,
  institution_id uuid not null,
  district text not null,
  side text not null check (side in ('PEMBUAT', 'PENERIMA')),
  name text not null,
  written_by_name text not null,
  written_at timestamptz not null
);
create index file_finding on monitoring.finding_file (finding_id, written_at);
create index file_step on monitoring.finding_file (step_id) where step_id is not null;
select audit.watch('monitoring.finding_file');
select access.guard('monitoring.finding_file', 'exists (select from monitoring.finding f where f.id = finding_id)', null, 'select, insert');
alter policy scope_insert on monitoring.finding_file with check ((select access.reach()) = 'SYSTEM' or exists (select from monitoring.finding f
  where f.id = finding_id and side = case when f.made_by = (select monitoring.office()) then 'PEMBUAT' else 'PENERIMA' end));

-- Bytes are seen with their finding, by whoever sees it and nobody else.
create policy finding_file on document.file for select to naungan_app
  using (purpose = 'temuan' and client_id is null and exists (select from monitoring.finding_file x where x.id = file.id));
create policy finding_file_kept on document.file for insert to naungan_app
  with check (purpose = 'temuan' and client_id is null and exists (select from monitoring.finding_file x where x.id = file.id));
create policy finding_file_only on document.file as restrictive for select to naungan_app
  using (case when purpose = 'temuan' then exists (select from monitoring.finding_file x where x.id = file.id) else true end);
create policy finding_file_trail on audit.change as restrictive for select to naungan_app
  using (case when tbl = 'document.file' and diff -> 'purpose' ->> 1 = 'temuan'
    then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR') or exists (select from monitoring.finding_file x where x.id = row_id::uuid) else true end);
-- The trail of drafts, and of what an office is told about a home, is for those who may read the row.
create function monitoring.seal(t regclass) returns void language plpgsql as $$
begin
  execute format($p$create policy %I on audit.change as restrictive for select to naungan_app
    using (case when tbl = %L then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR') or exists (select from %s x where x.id = row_id::uuid) else true end)$p$,
    'sealed ' || t, t::text, t);
end $$;
select monitoring.seal('monitoring.finding'), monitoring.seal('monitoring.step'), monitoring.seal('monitoring.finding_file');

-- What must be done stands among the tasks of whoever must act; what is grave or late is an alarm of the home.
create function monitoring.put_task(what text, home uuid, place text, as_kind text, due date, for_role text, link text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into client.task as t (key, institution_id, district, kind, due_on, role, href) values (what, home, place, as_kind, due, for_role, link)
  on conflict (key) do update set version = t.version + 1, due_on = excluded.due_on, role = excluded.role, district = excluded.district, status = 'TERBUKA',
    done_on = null, done_how = null, done_by = null
   where (t.status, t.due_on, t.role) is distinct from ('TERBUKA', excluded.due_on, excluded.role) $$;
create function monitoring.end_task(what text, on_day date, was_done boolean) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update client.task t set version = t.version + 1, status = case when was_done then 'SELESAI' else 'BATAL' end,
    done_on = case when was_done then on_day end, done_by = case when was_done then access.account() end
   where t.key = what and t.status = 'TERBUKA' $$;
revoke all on function monitoring.put_task(text, uuid, text, text, date, text, text), monitoring.end_task(text, date, boolean) from public;
alter function monitoring.put_task(text, uuid, text, text, date, text, text) owner to naungan_definer;
alter function monitoring.end_task(text, date, boolean) owner to naungan_definer;

create function monitoring.follow_finding() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  link text := '/pemantauan/temuan/' || new.id;
  -- The day of whoever acts does not matter here: a task is done when it is done.
  today date := (now() at time zone 'Asia/Makassar')::date;
  asked boolean := new.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN');
begin
  if asked and (new.addressee = 'LKS' or new.addressee ~ '^\d') then
    perform monitoring.put_task('temuan:' || new.id, new.institution_id, new.district, 'temuan-jawab', new.due_on,
      case when new.addressee = 'LKS' then 'PENGELOLA' else monitoring.role_of(new.addressee) end, link);
  else
    perform monitoring.end_task('temuan:' || new.id, today, new.state <> 'BATAL');
  end if;
  if new.state = 'DIJAWAB' and new.made_by ~ '^\d' then
    perform monitoring.put_task('temuan-nilai:' || new.id, new.institution_id, new.district, 'temuan-nilai', today + 7, monitoring.role_of(new.made_by), link);
  else
    perform monitoring.end_task('temuan-nilai:' || new.id, today, new.state <> 'BATAL');
  end if;
  if new.state = 'CEK_ULANG' and new.made_by ~ '^\d' then
    perform monitoring.put_task('temuan-cek:' || new.id, new.institution_id, new.district, 'temuan-cek', new.recheck_on, monitoring.role_of(new.made_by), link);
  else
    perform monitoring.end_task('temuan-cek:' || new.id, today, new.state <> 'BATAL');
  end if;
  if new.addressee = 'LKS' and new.severity = 'KRITIS' and new.state not in ('DRAF', 'SELESAI', 'BATAL') then
    perform institution.raise_alarm('TEMUAN_KRITIS', new.id::text, new.institution_id, jsonb_build_object('due', new.due_on));
  else
    perform institution.end_alarm('TEMUAN_KRITIS', new.id::text);
  end if;
  if new.addressee = 'LKS' and asked and new.climbed > 0 then
    perform institution.raise_alarm('TEMUAN_TERLAMBAT', new.id::text, new.institution_id, jsonb_build_object('due', new.due_on));
  else
    perform institution.end_alarm('TEMUAN_TERLAMBAT', new.id::text);
  end if;
  return null;
end $$;
alter function monitoring.follow_finding() owner to naungan_definer;
create trigger followed after insert or update on monitoring.finding for each row execute function monitoring.follow_finding();

-- A task about a finding is seen with the finding: what an office is told about a home is none of the home's business.
create policy finding_task on client.task as restrictive for select to naungan_app
  using (case when kind like 'temuan-%' then exists (select from monitoring.finding f where f.id = split_part(key, ':', 2)::uuid) else true end);
create policy finding_task_trail on audit.change as restrictive for select to naungan_app
  using (case when tbl = 'client.task' and diff -> 'kind' ->> 1 like 'temuan-%' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
    or exists (select from client.task t where t.id = row_id::uuid) else true end);
