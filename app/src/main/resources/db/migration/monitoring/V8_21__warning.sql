-- Warning letters of the social service, one to three in order, and the proposal to suspend a registration after the third.
create table monitoring.warning (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  office text not null check (monitoring.is_office(office)),
  level int not null check (level between 1 and 3),
  basis text not null,
  demand text not null,
  term_on date not null,
  number text not null,
  letter_id uuid,
  state text not null default 'BERLAKU' check (state in ('BERLAKU', 'SELESAI', 'DICABUT')),
  written_on date not null,
  written_by_name text not null,
  written_at timestamptz not null,
  read_at timestamptz,
  read_by_name text,
  ended_why text,
  ended_by_name text,
  ended_at timestamptz,
  constraint term_after_the_letter check (term_on > written_on),
  constraint read_with_a_name check (num_nonnulls(read_at, read_by_name) in (0, 2)),
  constraint ended_with_a_reason check (num_nonnulls(ended_at, ended_by_name, ended_why) = case when state = 'BERLAKU' then 0 else 3 end)
);
create unique index one_of_each_in_force on monitoring.warning (institution_id, level) where state = 'BERLAKU';
create index warning_district on monitoring.warning (district, term_on) where state = 'BERLAKU';
select audit.watch('monitoring.warning');
create function monitoring.office_writes() returns text language sql immutable return format($f$((select access.reach()) = 'SYSTEM'
  or (office = (select monitoring.office()) and %s))$f$, monitoring.above());
do $$ begin
  perform access.guard('monitoring.warning', format($p$(select access.reach()) = 'SYSTEM' or office = (select monitoring.office()) or %s or %s
    or (select access.role()) = 'KEMENSOS'$p$, monitoring.home(), monitoring.above()), monitoring.office_writes(), 'select, insert');
  execute format('alter policy scope_update on monitoring.warning using (%1$s) with check (%1$s)', format('%s or %s', monitoring.office_writes(), monitoring.home()));
end $$;
grant update (version, letter_id, state, read_at, read_by_name, ended_why, ended_by_name, ended_at) on monitoring.warning to naungan_app;

-- In order only: the next one when the term of the one before has passed without being met. What was written stands; the home confirms
-- that it has read, the office ends.
create function monitoring.keep_warning() returns trigger language plpgsql as $$
declare own text[];
begin
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock(hashtextextended(new.institution_id::text, 821));
    if new.level > 1 and not exists (select from monitoring.warning w where w.institution_id = new.institution_id and w.level = new.level - 1
        and w.state = 'BERLAKU' and w.term_on < new.written_on) then
      raise exception 'letter % needs letter % before it, with its term passed', new.level, new.level - 1 using errcode = '23514';
    end if;
    if exists (select from monitoring.warning w where w.institution_id = new.institution_id and w.level >= new.level and w.state = 'BERLAKU') then
      raise exception 'a letter of this step is in force' using errcode = '23505';
    end if;
    return new;
  end if;
  if current_user = 'naungan_definer' or access.reach() = 'SYSTEM' then return new; end if;
  own := array['version'] || case when access.role() = 'PENGELOLA' then array['read_at', 'read_by_name']
    else array['letter_id', 'state', 'ended_why', 'ended_by_name', 'ended_at'] end;
  if (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own) or (old.state <> 'BERLAKU' and new.state <> old.state)
      or (old.read_at is not null and new.read_at is distinct from old.read_at) then
    raise exception 'a warning that was written stands' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger kept before insert or update on monitoring.warning for each row execute function monitoring.keep_warning();

create table monitoring.warned (
  id uuid primary key default uuidv7(),
  warning_id uuid not null references monitoring.warning,
  finding_id uuid not null references monitoring.finding,
  institution_id uuid not null,
  district text not null,
  constraint named_once unique (warning_id, finding_id)
);
create index warned_finding on monitoring.warned (finding_id);
select audit.watch('monitoring.warned');
select access.guard('monitoring.warned', 'exists (select from monitoring.warning w where w.id = warning_id)',
  $p$(select access.reach()) = 'SYSTEM' or (exists (select from monitoring.warning w where w.id = warning_id and w.office = (select monitoring.office()))
    and exists (select from monitoring.finding f where f.id = finding_id and f.institution_id = warned.institution_id and f.addressee = 'LKS'))$p$, 'select, insert');

-- To whoever registered the home: suspend it. The register's own decision answers it.
create table monitoring.suspension (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  office text not null check (monitoring.is_office(office)),
  addressee text not null check (monitoring.is_office(addressee)),
  warning_id uuid not null references monitoring.warning,
  reason text not null,
  state text not null default 'DIUSULKAN' check (state in ('DIUSULKAN', 'DIBEKUKAN', 'DITOLAK')),
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  answer text,
  answered_by_name text,
  answered_at timestamptz,
  constraint refused_with_a_reason check (num_nonnulls(answer, answered_by_name, answered_at) = case when state = 'DIUSULKAN' then 0 else 3 end)
);
create unique index one_open_proposal on monitoring.suspension (institution_id) where state = 'DIUSULKAN';
create index suspension_addressee on monitoring.suspension (addressee) where state = 'DIUSULKAN';
select audit.watch('monitoring.suspension');
do $$ begin
  perform access.guard('monitoring.suspension', format($p$(select access.reach()) = 'SYSTEM' or office = (select monitoring.office())
    or addressee = (select monitoring.office()) or %s$p$, monitoring.above()), null, 'select, insert');
  execute format($p$alter policy scope_insert on monitoring.suspension with check (%s and ((select access.reach()) = 'SYSTEM'
    or exists (select from monitoring.warning w where w.id = warning_id and w.institution_id = suspension.institution_id and w.level = 3 and w.state = 'BERLAKU')))$p$,
    monitoring.office_writes());
  alter policy scope_update on monitoring.suspension using ((select access.reach()) = 'SYSTEM' or addressee = (select monitoring.office()))
    with check ((select access.reach()) = 'SYSTEM' or addressee = (select monitoring.office()));
end $$;
grant update (version, state, answer, answered_by_name, answered_at) on monitoring.suspension to naungan_app;

create function monitoring.follow_warning() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare today date := (now() at time zone 'Asia/Makassar')::date;
begin
  if new.state = 'BERLAKU' then
    perform institution.raise_alarm('SURAT_PERINGATAN', new.id::text, new.institution_id, jsonb_build_object('level', new.level, 'due', new.term_on));
  else
    perform institution.end_alarm('SURAT_PERINGATAN', new.id::text);
  end if;
  if new.state = 'BERLAKU' and new.read_at is null then
    perform monitoring.put_task('peringatan:' || new.id, new.institution_id, new.district, 'surat-peringatan', new.written_on + 3, 'PENGELOLA',
      '/lks/' || new.institution_id || '/pemantauan/peringatan/' || new.id);
  else
    perform monitoring.end_task('peringatan:' || new.id, today, new.read_at is not null);
  end if;
  return null;
end $$;
alter function monitoring.follow_warning() owner to naungan_definer;
create trigger followed after insert or update on monitoring.warning for each row execute function monitoring.follow_warning();

-- Frozen or withdrawn by the register: what was proposed is answered.
create function monitoring.follow_register() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update monitoring.suspension s set version = s.version + 1, state = 'DIBEKUKAN', answer = d.number, answered_by_name = d.decided_by_name, answered_at = d.decided_at
    from (select new.number, new.decided_by_name, new.decided_at) d (number, decided_by_name, decided_at)
   where s.institution_id = new.institution_id and s.state = 'DIUSULKAN';
  return null;
end $$;
grant update on monitoring.suspension to naungan_definer;
alter function monitoring.follow_register() owner to naungan_definer;
create trigger monitoring_follows after insert on institution.decision for each row when (new.kind in ('BEKU', 'CABUT', 'TUTUP'))
  execute function monitoring.follow_register();

create function monitoring.follow_suspension() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare today date := (now() at time zone 'Asia/Makassar')::date;
begin
  if new.state = 'DIUSULKAN' and new.addressee ~ '^\d' then
    perform monitoring.put_task('usul-pembekuan:' || new.id, new.institution_id, new.district, 'usul-pembekuan', today + 7, monitoring.role_of(new.addressee),
      '/pemantauan/pembekuan/' || new.id);
  else
    perform monitoring.end_task('usul-pembekuan:' || new.id, today, true);
  end if;
  return null;
end $$;
alter function monitoring.follow_suspension() owner to naungan_definer;
create trigger followed after insert or update on monitoring.suspension for each row execute function monitoring.follow_suspension();
-- What offices propose to each other about a home is seen with the proposal.
create policy suspension_task on client.task as restrictive for select to naungan_app
  using (case when kind = 'usul-pembekuan' then exists (select from monitoring.suspension s where s.id = split_part(key, ':', 2)::uuid) else true end);
create policy suspension_task_trail on audit.change as restrictive for select to naungan_app
  using (case when tbl = 'client.task' and diff -> 'kind' ->> 1 = 'usul-pembekuan' then coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR')
    or exists (select from client.task t where t.id = row_id::uuid) else true end);
select monitoring.seal('monitoring.suspension');
