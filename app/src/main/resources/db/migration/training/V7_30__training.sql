-- Trainings offices hold: what people of homes must have learnt, who lacks it, who was invited, who came, what was certified.
create schema training;
grant usage on schema training to naungan_app, naungan_definer;
grant create on schema training to naungan_definer;

-- Which competence is required of whom. For how many months one holds is a term `kompetensi-<code>`.
create table training.requirement (
  id uuid primary key,
  version int not null default 0,
  competence text not null,
  of_whom text not null check (of_whom in ('SEMUA', 'KEPALA', 'PENGASUH', 'PROFESIONAL', 'PENUNJANG')),
  norm_id text not null,
  ended_on date,
  written_by_name text not null,
  written_at timestamptz not null
);
create unique index required_once on training.requirement (competence, of_whom) where ended_on is null;
insert into training.requirement (id, competence, of_whom, norm_id, written_by_name, written_at)
select uuidv7(), c, w, n, 'Naungan', now() from (values
  ('KEKERASAN', 'SEMUA', 'SNPA-PELATIHAN'),
  ('HAK_ANAK', 'KEPALA', 'SNPA-PELATIHAN'),
  ('MANAJEMEN_PENGASUHAN', 'KEPALA', 'SNPA-PELATIHAN'),
  ('TRAUMA', 'PENGASUH', 'SNPA-PELATIHAN'),
  ('DISABILITAS', 'PENGASUH', 'SNPA-PELATIHAN'),
  ('P3K', 'PENGASUH', 'USULAN'),
  ('MANAJEMEN_KASUS', 'PROFESIONAL', 'USULAN')) x (c, w, n);
select audit.watch('training.requirement');
select access.guard('training.requirement', '(select access.reach()) is not null',
  $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) = 'NATION' and (select access.role()) = 'ADMIN')$p$);

-- Offices of the area and the manager of a home; offices write.
create function training.sees() returns text language sql immutable
  return format($f$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV') and (%s))$f$, access.covers());
-- A regency writes rows of its own trainings; the province those of all homes of its area, also when a home moves.
create function training.office() returns text language sql immutable
  return $f$(select access.reach()) = 'SYSTEM' or ((select access.role()) = 'DINSOS_KAB' and district = (select access.region()) and region = (select access.region()))
    or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region()))$f$;
create function training.home() returns text language sql immutable
  return $f$((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))$f$;

-- One training; `region` is the office that holds it.
create table training.event (
  id uuid primary key,
  version int not null default 0,
  region text not null check (region ~ '^\d\d(\.\d\d)?$'),
  title text not null,
  level text not null,
  competences text[] not null check (cardinality(competences) between 1 and 20),
  objectives text not null,
  audience text not null,
  place text not null,
  begins_on date,
  ends_on date,
  zone text not null,
  seats int not null check (seats between 1 and 2000),
  per_home int check (per_home between 1 and 200),
  trainers text not null,
  budget_note text,
  answer_by date,
  state text not null default 'DRAF' check (state in ('DRAF', 'DIUNDANG', 'BERJALAN', 'SELESAI', 'BATAL')),
  called_off_why text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint called_off_with_a_reason check ((state = 'BATAL') = (called_off_why is not null)),
  constraint ends_after_it_began check (ends_on >= begins_on)
);
create index event_region on training.event (region, begins_on desc);
select audit.watch('training.event');

create table training.session (
  id uuid primary key,
  version int not null default 0,
  training_id uuid not null references training.event,
  region text not null,
  held_on date not null,
  from_time time not null,
  to_time time not null,
  topic text not null,
  door int not null default 0,
  dropped_at timestamptz,
  constraint ends_after_it_began check (to_time > from_time)
);
comment on column training.session.door is 'Counts how often the codes at the door were made anew';
create index session_training on training.session (training_id, held_on, from_time);
create index session_day on training.session (held_on) where dropped_at is null;
select audit.watch('training.session');

-- A home that is asked to send people.
create table training.invitation (
  id uuid primary key,
  version int not null default 0,
  training_id uuid not null references training.event,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  state text not null default 'DIUNDANG' check (state in ('DIUNDANG', 'DITERIMA', 'DITOLAK')),
  declined_why text,
  invited_by_name text not null,
  invited_at timestamptz not null,
  answered_by_name text,
  answered_at timestamptz,
  constraint one_invitation_a_home unique (training_id, institution_id),
  constraint declined_with_a_reason check ((state = 'DITOLAK') = (declined_why is not null)),
  constraint answered_with_a_name check (num_nonnulls(answered_by_name, answered_at) in (0, 2))
);
create index invitation_home on training.invitation (institution_id, invited_at desc);
create index invitation_district on training.invitation (district);
select audit.watch('training.invitation');
select access.guard('training.invitation', training.sees(), format($p$(%s) or %s$p$, training.office(), training.home()));

-- Offices see their own trainings, a regency those of its province too, a province those of its regencies; a home those it is invited to.
select access.guard('training.event', $p$(select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'DINSOS_KAB' and (region = (select access.region()) or (region = left((select access.region()), 2) and state <> 'DRAF')))
  or ((select access.role()) = 'DINSOS_PROV' and left(region, 2) = (select access.region()))
  or ((select access.role()) = 'PENGELOLA' and state <> 'DRAF' and exists (select from training.invitation v
    where v.training_id = event.id and v.institution_id = (select access.institution())))$p$,
  $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and region = (select access.region()))$p$);
select access.guard('training.session', 'exists (select from training.event e where e.id = training_id)',
  $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and region = (select access.region()))$p$);

-- Somebody of a home who takes part, from its staff file or by name. Everybody waits first; training.seat gives the seats.
create table training.participant (
  id uuid primary key,
  version int not null default 0,
  training_id uuid not null references training.event,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  person_id uuid references staff.person,
  name text not null,
  work text,
  phone text,
  state text not null default 'CADANGAN' check (state in ('TERDAFTAR', 'CADANGAN', 'BATAL')),
  cancelled_why text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint cancelled_with_a_reason check ((state = 'BATAL') = (cancelled_why is not null))
);
create unique index person_once on training.participant (training_id, person_id) where person_id is not null and state <> 'BATAL';
create unique index name_once on training.participant (training_id, institution_id, lower(name)) where person_id is null and state <> 'BATAL';
create index participant_home on training.participant (institution_id);
create index participant_district on training.participant (district);
create index participant_person on training.participant (person_id) where person_id is not null;
select audit.watch('training.participant');
-- A home enters and withdraws its people; it gives nobody a seat.
select access.guard('training.participant', training.sees(), format($p$(%s) or (%s and state in ('CADANGAN', 'BATAL'))$p$, training.office(), training.home()));
do $$ begin
  execute format('alter policy scope_update on training.participant using ((%s) or %s)', training.office(), training.home());
end $$;
grant update on training.participant to naungan_definer;

-- Seats go to whoever waits longest, one at a time; says who got one.
create function training.seat(of_training uuid) returns table (participant uuid, home uuid, invitation uuid) language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare e training.event; free int;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_training::text, 730));
  select * into e from training.event x where x.id = of_training;
  if e.id is null or e.state not in ('DIUNDANG', 'BERJALAN') then return; end if;
  if not coalesce(access.reach() = 'SYSTEM' or (access.role() in ('DINSOS_KAB', 'DINSOS_PROV') and e.region = access.region())
      or (access.role() = 'PENGELOLA' and exists (select from training.invitation v where v.training_id = e.id and v.institution_id = access.institution())), false) then
    raise exception 'not of this training' using errcode = '42501';
  end if;
  select e.seats - count(*) into free from training.participant p where p.training_id = e.id and p.state = 'TERDAFTAR';
  return query
    with waits as (select p.id from training.participant p where p.training_id = e.id and p.state = 'CADANGAN'
      order by p.written_at, p.id limit greatest(free, 0))
    update training.participant p set version = p.version + 1, state = 'TERDAFTAR' from waits w where p.id = w.id
    returning p.id, p.institution_id, (select v.id from training.invitation v where v.training_id = p.training_id and v.institution_id = p.institution_id);
end $$;
revoke all on function training.seat(uuid) from public;
grant execute on function training.seat(uuid) to naungan_app;
alter function training.seat(uuid) owner to naungan_definer;

-- Seats and who waits, also for a home that sees its own people only.
create function training.seats(of_training uuid) returns table (taken int, waiting int) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where p.state = 'TERDAFTAR')::int, count(*) filter (where p.state = 'CADANGAN')::int
    from training.participant p where p.training_id = of_training
     and (access.reach() = 'SYSTEM' or access.role() in ('DINSOS_KAB', 'DINSOS_PROV')
       or exists (select from training.invitation v where v.training_id = of_training and v.institution_id = access.institution())) $$;
revoke all on function training.seats(uuid) from public;
grant execute on function training.seats(uuid) to naungan_app;
alter function training.seats(uuid) owner to naungan_definer;

-- Who was at a session.
create table training.attendance (
  id uuid primary key,
  version int not null default 0,
  session_id uuid not null references training.session,
  participant_id uuid not null references training.participant,
  training_id uuid not null references training.event,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  mark text not null check (mark in ('HADIR', 'TERLAMBAT', 'PULANG_CEPAT', 'TIDAK')),
  came_at timestamptz not null,
  how text not null check (how in ('QR', 'NAMA', 'DAFTAR')),
  written_by_name text not null,
  constraint one_mark_a_session unique (session_id, participant_id)
);
comment on column training.attendance.came_at is 'When it was written at the door, by the phone''s corrected clock';
create index attendance_participant on training.attendance (participant_id);
create index attendance_home on training.attendance (institution_id, training_id);
select audit.watch('training.attendance');
select access.guard('training.attendance', training.sees(), training.office());

-- What a participant takes away. Same id as the participant.
create table training.certificate (
  id uuid primary key references training.participant,
  version int not null default 0,
  training_id uuid not null references training.event,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  letter_id uuid not null,
  number text not null,
  presence int not null check (presence between 0 and 100),
  issued_on date not null,
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  withdrawn_why text,
  constraint withdrawn_with_a_reason check (num_nonnulls(withdrawn_at, withdrawn_by_name, withdrawn_why) in (0, 3))
);
create index certificate_training on training.certificate (training_id);
create index certificate_home on training.certificate (institution_id);
select audit.watch('training.certificate');
select access.guard('training.certificate', training.sees(), training.office());

create table training.score (
  id uuid primary key references training.participant,
  version int not null default 0,
  training_id uuid not null references training.event,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  before numeric(5,2) check (before between 0 and 100),
  after numeric(5,2) check (after between 0 and 100),
  written_by_name text not null
);
select audit.watch('training.score');
select access.guard('training.score', training.sees(), training.office());

-- What participants think of it: nobody's name, no time, written by the system itself.
create table training.evaluation (
  id uuid primary key,
  version int not null default 0,
  training_id uuid not null references training.event,
  useful int not null check (useful between 1 and 5),
  clear int not null check (clear between 1 and 5),
  practised int not null check (practised between 1 and 5),
  organised int not null check (organised between 1 and 5),
  confident int not null check (confident between 1 and 5),
  words text
);
create index evaluation_training on training.evaluation (training_id);
select audit.watch('training.evaluation');
select access.guard('training.evaluation', $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV')
  and exists (select from training.event e where e.id = training_id))$p$, $p$(select access.reach()) = 'SYSTEM'$p$, 'select, insert');

-- What a home will do otherwise afterwards.
create table training.action (
  id uuid primary key,
  version int not null default 0,
  training_id uuid not null references training.event,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  change text not null,
  who text not null,
  due_on date not null,
  state text not null default 'BERJALAN' check (state in ('BERJALAN', 'SELESAI', 'BATAL')),
  result text,
  ended_on date,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint ended_with_a_result check ((state = 'BERJALAN') = (ended_on is null) and (state = 'BERJALAN') = (result is null))
);
create index action_home on training.action (institution_id, due_on);
create index action_due on training.action (due_on) where state = 'BERJALAN';
select audit.watch('training.action');
select access.guard('training.action', training.sees(), format($p$(select access.reach()) = 'SYSTEM' or %s
  or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region()))$p$, training.home()));

-- Homes that are there no more are asked for nothing.
create function training.stands(status text) returns boolean language sql immutable return status not in ('TUTUP', 'FIKTIF');
grant execute on function training.stands(text) to naungan_app, naungan_definer;

-- Who must have learnt what, and until when it holds: null when he or she never did, infinity when it does not run out. A certificate
-- that was withdrawn counts no more.
create view training.need with (security_invoker) as
  select p.id as person_id, p.institution_id, p.district, p.work_name, p.work_post, p.ended_on, i.profile_name as home, q.competence, k.until
    from staff.person p
    join institution.institution i on i.id = p.institution_id and training.stands(i.registration_status)
    cross join lateral (select distinct r.competence from training.requirement r where r.ended_on is null
      and (r.of_whom in ('SEMUA', p.post_group) or (r.of_whom = 'KEPALA' and p.work_post = 'KEPALA'))) q
    left join lateral (select max(coalesce(c.learnt_until, 'infinity')) as until from staff.competence c
      where c.person_id = p.id and c.learnt_competence = q.competence and not exists (select from training.certificate t
        join training.participant x on x.id = t.id where x.training_id = c.training_id and x.person_id = c.person_id and t.withdrawn_at is not null)) k on true;
grant select on training.need to naungan_app, naungan_definer;

-- How many need a competence, have it, will soon not have it, lack it: by home for offices, by district only for the nation.
create function training.gaps(on_day date, soon date) returns table (district text, institution_id uuid, home text, competence text, needs int, valid int, ending int, lacking int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.district, h.id, h.name, n.competence, count(*)::int, count(*) filter (where n.until > soon)::int,
         count(*) filter (where n.until between on_day and soon)::int, count(*) filter (where n.until is null or n.until < on_day)::int
    from training.need n
   cross join lateral (select case when access.reach() <> 'NATION' then n.institution_id end as id, case when access.reach() <> 'NATION' then n.home end as name) h
   where (n.ended_on is null or n.ended_on >= on_day)
     and case access.reach() when 'SYSTEM' then true when 'NATION' then access.role() in ('KEMENSOS', 'KPAI')
       when 'PROVINCE' then access.role() = 'DINSOS_PROV' and left(n.district, 2) = access.region()
       when 'DISTRICT' then access.role() = 'DINSOS_KAB' and n.district = access.region()
       when 'INSTITUTION' then access.role() = 'PENGELOLA' and n.institution_id = access.institution() else false end
   group by n.district, h.id, h.name, n.competence $$;
revoke all on function training.gaps(date, date) from public;
grant execute on function training.gaps(date, date) to naungan_app;
alter function training.gaps(date, date) owner to naungan_definer;

-- Every home of the caller's area in a period: invited, came, how many people. Nobody's name: the nation reads it too. A training that
-- was called off counts nowhere; people who left their home since then came all the same; a home counts where it is now.
create function training.coverage(from_day date, to_day date, of_competence text default null) returns table (
    institution_id uuid, district text, home text, kind text, status text, stands boolean, invited int, came int, people_asked int, people_came int,
    last_on date, certificates int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with held as (
    select e.id from training.event e
     where e.state in ('DIUNDANG', 'BERJALAN', 'SELESAI') and e.begins_on <= to_day and e.ends_on >= from_day
       and (of_competence is null or of_competence = any (e.competences))),
  homes as (
    select i.id, i.district, i.profile_name, i.profile_kind, i.registration_status from institution.institution i
     where case access.reach() when 'SYSTEM' then true when 'NATION' then access.role() in ('KEMENSOS', 'KPAI')
       when 'PROVINCE' then access.role() = 'DINSOS_PROV' and left(i.district, 2) = access.region()
       when 'DISTRICT' then access.role() = 'DINSOS_KAB' and i.district = access.region() else false end),
  asked as (select v.institution_id, count(*)::int as n from training.invitation v join held on held.id = v.training_id group by 1),
  named as (select p.institution_id, count(distinct coalesce(p.person_id, p.id))::int as n from training.participant p join held on held.id = p.training_id where p.state <> 'BATAL' group by 1),
  were as (
    select a.institution_id, count(distinct a.training_id)::int as trainings, count(distinct coalesce(p.person_id, p.id))::int as people, max(s.held_on) as last_on
      from training.attendance a join held on held.id = a.training_id join training.participant p on p.id = a.participant_id
      join training.session s on s.id = a.session_id
     where a.mark <> 'TIDAK' and s.held_on between from_day and to_day group by 1),
  given as (select c.institution_id, count(*)::int as n from training.certificate c join held on held.id = c.training_id where c.withdrawn_at is null group by 1)
  select h.id, h.district, h.profile_name, h.profile_kind, h.registration_status, training.stands(h.registration_status),
         coalesce(asked.n, 0), coalesce(were.trainings, 0), coalesce(named.n, 0), coalesce(were.people, 0), were.last_on, coalesce(given.n, 0)
    from homes h left join asked on asked.institution_id = h.id left join named on named.institution_id = h.id
    left join were on were.institution_id = h.id left join given on given.institution_id = h.id $$;
revoke all on function training.coverage(date, date, text) from public;
grant execute on function training.coverage(date, date, text) to naungan_app;
alter function training.coverage(date, date, text) owner to naungan_definer;
