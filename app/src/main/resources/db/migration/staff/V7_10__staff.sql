-- Who works in a home: the person, the papers that say nobody need be afraid of him or her, and what he or she has learnt.
create schema staff;
grant usage on schema staff to naungan_app, naungan_definer;
grant create on schema staff to naungan_definer;

-- The manager of the home writes; offices of the area read.
create function staff.keeps() returns text language sql immutable
  return $f$(select access.reach()) = 'SYSTEM' or ((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))$f$;

-- One row a person and home. Somebody who goes to another home gets a row of that home; whether he was barred is found by staff.barred_like.
create table staff.person (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  account_id uuid references access.account,
  work_name text not null,
  work_sex text not null check (work_sex in ('L', 'P')),
  work_post text not null,
  work_title text,
  work_status text not null,
  work_since date not null,
  work_phone text,
  work_lives_in text not null check (work_lives_in in ('YA', 'TIDAK', 'TIDAK_DIKETAHUI')),
  post_group text not null generated always as (case
    when work_post in ('PENGASUH', 'PENGASUH_PENGGANTI') then 'PENGASUH'
    when work_post in ('PEKERJA_SOSIAL', 'PSIKOLOG', 'PSIKIATER', 'DOKTER', 'PERAWAT', 'TERAPIS', 'PENDIDIK', 'INSTRUKTUR') then 'PROFESIONAL'
    else 'PENUNJANG' end) stored,
  photo_id uuid references document.file,
  ended_on date,
  ended_kind text,
  ended_note text,
  search_words text[] not null default '{}',
  written_by_name text not null,
  written_at timestamptz not null,
  constraint ends_after_it_began check (ended_on >= work_since),
  constraint an_end_has_its_kind check ((ended_on is null) = (ended_kind is null))
);
comment on column staff.person.post_group is 'As whom the ratios count: caregiver, professional, or neither';
create unique index one_file_an_account on staff.person (account_id) where account_id is not null;
create index person_home on staff.person (institution_id, work_name, id);
create index person_district on staff.person (district, work_name, id);
create index person_words on staff.person using gin (search_words);
select audit.watch('staff.person');
select access.guard('staff.person', format($p$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$,
  access.covers()), staff.keeps());

-- What colleagues need not know of each other. Same id as the person.
create table staff.identity (
  id uuid primary key references staff.person,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  nik text,
  birth_place text,
  birth_date date,
  address text,
  religion text,
  schooling text,
  field_of_study text,
  bank_account text
);
create index identity_nik on staff.identity (nik) where nik is not null;
select audit.watch('staff.identity', 'nik,bank_account');
select access.guard('staff.identity', $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))
  or ((select access.role()) = 'DINSOS_KAB' and district = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region()))
  or exists (select from staff.person p where p.id = identity.id and p.account_id = (select access.account()))$p$, staff.keeps());

-- Papers of a member of the staff: police record, statement, code of conduct, health, appointment, degrees.
create table staff.paper (
  id uuid primary key,
  version int not null default 0,
  person_id uuid not null references staff.person,
  institution_id uuid not null references institution.institution,
  district text not null,
  paper_kind text not null,
  paper_number text,
  paper_issued_on date not null,
  paper_until date,
  paper_note text,
  file_id uuid references document.file deferrable initially deferred,
  withdrawn_at timestamptz,
  withdrawn_why text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint until_after_issue check (paper_until >= paper_issued_on),
  constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index paper_person on staff.paper (person_id, paper_kind, paper_issued_on desc);
create index paper_file on staff.paper (file_id) where file_id is not null;
select audit.watch('staff.paper');
select access.guard('staff.paper', $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('PENGELOLA', 'SUPERVISOR') and institution_id = (select access.institution()))
  or ((select access.role()) in ('DINSOS_KAB', 'SUPERVISOR') and district = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region()))
  or exists (select from staff.person p where p.id = paper.person_id and p.account_id = (select access.account()))$p$, staff.keeps());

-- What somebody has learnt, until when it holds: the matrix of training. Written by the home, or by the office that held the training.
create table staff.competence (
  id uuid primary key,
  version int not null default 0,
  person_id uuid not null references staff.person,
  institution_id uuid not null references institution.institution,
  district text not null,
  learnt_competence text not null,
  learnt_on date not null,
  learnt_until date,
  learnt_hours int check (learnt_hours between 1 and 1000),
  learnt_provider text not null,
  learnt_certificate text,
  file_id uuid references document.file deferrable initially deferred,
  training_id uuid,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint until_after_learning check (learnt_until >= learnt_on)
);
comment on column staff.competence.training_id is 'The training of an office it comes from (training.event), or null when the home wrote it down';
create index competence_person on staff.competence (person_id, learnt_competence, learnt_on desc);
create unique index competence_once on staff.competence (training_id, person_id, learnt_competence) where training_id is not null;
select audit.watch('staff.competence');
select access.guard('staff.competence', format($p$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$, access.covers()),
  format($p$(training_id is null and (%s)) or (select access.reach()) = 'SYSTEM'
    or (training_id is not null and (select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and (%s))$p$, staff.keeps(), access.covers()));

-- People who must not work with clients, in whatever home they ask. Only the office that barred and its province see the row; everybody
-- else asks staff.barred_like, which answers with an office to call and nothing more.
create table staff.bar (
  id uuid primary key,
  version int not null default 0,
  region text not null check (region ~ '^\d\d(\.\d\d)?$'),
  person_id uuid references staff.person,
  barred_name text not null,
  barred_nik text,
  barred_birth_date date,
  barred_sex text check (barred_sex in ('L', 'P')),
  barred_basis text not null,
  barred_why text not null,
  barred_since date not null,
  barred_until date,
  search_words text[] not null,
  lifted_at timestamptz,
  lifted_by_name text,
  lifted_why text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint lifted_with_a_reason check (num_nonnulls(lifted_at, lifted_by_name, lifted_why) in (0, 3)),
  constraint until_after_since check (barred_until >= barred_since)
);
create index bar_words on staff.bar using gin (search_words) where lifted_at is null;
create index bar_nik on staff.bar (barred_nik) where lifted_at is null;
select audit.watch('staff.bar', 'barred_nik,barred_why');
select access.guard('staff.bar', $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV')
  and (region = (select access.region()) or left(region, 2) = (select access.region())))$p$,
  $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and region = (select access.region()))$p$);

-- A member of the staff who is like somebody barred, until an office said whether it is the same person. Colleagues do not learn of it.
create table staff.likeness (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  person_id uuid not null references staff.person,
  bar_id uuid not null references staff.bar,
  institution_id uuid not null references institution.institution,
  district text not null,
  bar_region text not null,
  person_name text not null,
  home_name text not null,
  certainty text not null check (certainty in ('CERTAIN', 'LIKELY', 'POSSIBLE')),
  state text not null default 'DUGAAN' check (state in ('DUGAAN', 'SAMA', 'BUKAN')),
  home_says text,
  decided_by_name text,
  decided_why text,
  decided_at timestamptz,
  found_at timestamptz not null default now(),
  constraint one_likeness unique (person_id, bar_id),
  constraint decided_with_a_reason check ((state = 'DUGAAN') = (decided_at is null) and num_nonnulls(decided_by_name, decided_why, decided_at) in (0, 3))
);
comment on column staff.likeness.person_name is 'As it was found: the office that barred sees neither the file nor the home of another province';
create index likeness_bar on staff.likeness (bar_region, state);
create index likeness_home on staff.likeness (district, state);
select audit.watch('staff.likeness');
select access.guard('staff.likeness', format($p$(coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV') and %s)
  or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV')
    and (bar_region = (select access.region()) or left(bar_region, 2) = (select access.region())))$p$, access.covers()),
  $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and (bar_region = (select access.region())
    or district = (select access.region()) or left(bar_region, 2) = (select access.region()) or left(district, 2) = (select access.region())))
  or ((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()) and state = 'DUGAAN')$p$, 'select');
-- How certain it is and whom it is about are nobody's to write.
grant update (version, state, home_says, decided_by_name, decided_why, decided_at) on staff.likeness to naungan_app;
grant insert on staff.likeness to naungan_definer;

-- Whether somebody may be on duty, kept by whatever changes it: which papers are missing, until when the others hold, whether an office holds him back.
create table staff.clearance (
  id uuid primary key references staff.person,
  institution_id uuid not null references institution.institution,
  district text not null,
  lacking text[] not null default '{}',
  until date,
  held boolean not null default false,
  settled_at timestamptz not null default now()
);
comment on column staff.clearance.until is 'The first of the papers that are needed runs out on this day; infinity if none does';
create index clearance_runs_out on staff.clearance (until) where not held and lacking = '{}';
create index clearance_district on staff.clearance (district);
select access.guard('staff.clearance', format($p$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$, access.covers()),
  $p$(select access.reach()) = 'SYSTEM'$p$, 'select');
grant insert, update, delete on staff.clearance to naungan_definer;

-- The kinds of paper somebody needs: a term `sdm-berkas-<kind>` says for how many months one holds; 0 means that it is not needed.
create function staff.needed() returns table (kind text, months int) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select replace(upper(substr(t.id, length('sdm-berkas-') + 1)), '-', '_'), t.value::int from reference.term t where t.id like 'sdm-berkas-%' and t.unit = 'BULAN' and t.value > 0 $$;
revoke all on function staff.needed() from public;
grant execute on function staff.needed() to naungan_app, naungan_definer;
alter function staff.needed() owner to naungan_definer;

create function staff.settle(whom uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  p staff.person;
  missing text[];
  first_out date;
  back boolean;
  day date := (now() at time zone 'Asia/Makassar')::date;
begin
  select x.* into p from staff.person x where x.id = whom;
  if not found then return; end if;
  if p.ended_on is not null and p.ended_on < day then
    delete from staff.clearance c where c.id = whom;
    perform institution.end_alarm('BERKAS_SDM', whom::text);
    return;
  end if;
  select coalesce(array_agg(n.kind order by n.kind) filter (where best.until is null or best.until < day), '{}'),
         min(best.until) filter (where best.until >= day)
    into missing, first_out
    from staff.needed() n left join lateral (
      select max(coalesce(d.paper_until, (d.paper_issued_on + make_interval(months => n.months))::date)) as until from staff.paper d
       where d.person_id = whom and d.paper_kind = n.kind and d.withdrawn_at is null and d.paper_issued_on <= day) best on true;
  select exists (select from staff.likeness l join staff.bar b on b.id = l.bar_id where l.person_id = whom and (l.state = 'SAMA' or (l.state = 'DUGAAN' and l.certainty <> 'POSSIBLE'))
    and b.lifted_at is null and (b.barred_until is null or b.barred_until >= day)) into back;
  insert into staff.clearance as c (id, institution_id, district, lacking, until, held)
  values (whom, p.institution_id, p.district, missing, coalesce(first_out, 'infinity'), back)
  on conflict (id) do update set institution_id = excluded.institution_id, district = excluded.district, lacking = excluded.lacking,
    until = excluded.until, held = excluded.held, settled_at = now()
    where (c.institution_id, c.district, c.lacking, c.until, c.held)
      is distinct from (excluded.institution_id, excluded.district, excluded.lacking, excluded.until, excluded.held);
  if back or missing <> '{}' then
    perform institution.raise_alarm('BERKAS_SDM', whom::text, p.institution_id, jsonb_build_object('lacking', to_jsonb(missing), 'held', back));
  else
    perform institution.end_alarm('BERKAS_SDM', whom::text);
  end if;
end $$;
revoke all on function staff.settle(uuid) from public;
grant execute on function staff.settle(uuid) to naungan_app, naungan_definer;
alter function staff.settle(uuid) owner to naungan_definer;

create function staff.settle_person() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform staff.settle(new.id); return null; end $$;
create function staff.settle_of() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform staff.settle(new.person_id); return null; end $$;
create function staff.settle_barred() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform staff.settle(l.person_id) from staff.likeness l where l.bar_id = new.id; return null; end $$;
alter function staff.settle_person() owner to naungan_definer;
alter function staff.settle_of() owner to naungan_definer;
alter function staff.settle_barred() owner to naungan_definer;
create trigger settled after insert or update of institution_id, district, ended_on on staff.person for each row execute function staff.settle_person();
create trigger settled after insert or update on staff.paper for each row execute function staff.settle_of();
create trigger settled after insert or update on staff.likeness for each row execute function staff.settle_of();
create trigger settled after update on staff.bar for each row execute function staff.settle_barred();

-- Whether somebody may be on duty on a day: papers hold, no office holds him back, nobody looks into him (access.off_duty), and he works there.
create function staff.may_serve(whom uuid, on_day date) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from staff.clearance c join staff.person p on p.id = c.id where c.id = whom and c.lacking = '{}' and not c.held and c.until >= on_day
    and p.work_since <= on_day and (p.ended_on is null or p.ended_on >= on_day)
    and (p.account_id is null or access.off_duty(p.account_id, on_day) is null)) $$;
revoke all on function staff.may_serve(uuid, date) from public;
grant execute on function staff.may_serve(uuid, date) to naungan_app, naungan_definer;
alter function staff.may_serve(uuid, date) owner to naungan_definer;
