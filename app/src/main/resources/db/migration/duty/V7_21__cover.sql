-- How every shift of the coming days is covered, and how many work in a home beside how many live there: figures, kept by whatever
-- changes them (decision 20). No resident can be read from them.

create table duty.cover (
  institution_id uuid not null references institution.institution,
  district text not null,
  shift_id uuid not null references duty.shift,
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  minimum int not null,
  planned int not null,
  came int not null,
  absent int not null,
  barred int not null,
  professionals int not null,
  residents int not null,
  weight numeric(8, 2) not null,
  norm numeric(6, 2),
  state text not null generated always as (case when residents = 0 then 'CUKUP' when planned < minimum then 'KOSONG'
    when norm > 0 and weight > planned * norm then 'KURANG' else 'CUKUP' end) stored,
  primary key (institution_id, day, shift_id)
);
comment on column duty.cover.planned is 'Caregivers who may serve and were not missing';
comment on column duty.cover.barred is 'Turns of people who may not serve any more';
comment on column duty.cover.weight is 'Residents, heavier ones counted as more than one';
comment on column duty.cover.norm is 'Residents one caregiver may have, as the term stood';
create index cover_district on duty.cover (district, day, state);
select access.guard('duty.cover', duty.visible(), 'false', 'select');
grant insert, update, delete on duty.cover to naungan_definer;

create table duty.home (
  institution_id uuid primary key references institution.institution,
  district text not null,
  counted_on date,
  shifts int not null,
  caregivers int not null,
  professionals int not null,
  residents int not null,
  weight numeric(8, 2) not null,
  norm numeric(6, 2),
  professional_norm numeric(6, 2),
  wanted int not null generated always as (case when professional_norm > 0 then greatest(0, ceil(residents / professional_norm)::int - professionals) else 0 end) stored
);
comment on column duty.home.counted_on is 'The day its figures are of; null when a term changed and it must be counted again';
comment on column duty.home.wanted is 'Professionals it lacks by the norm';
create index home_district on duty.home (district);
create index home_stale on duty.home (counted_on);
select access.guard('duty.home', duty.visible(), 'false', 'select');
grant insert, update, delete on duty.home to naungan_definer;

create function duty.term(name text) returns numeric language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.value from reference.term t where t.id = name $$;
grant execute on function duty.term(text) to naungan_app, naungan_definer;

-- What each resident of a home counts, and why. Runs with the rights of whoever asks: who does not see a file does not see it here.
create function duty.weigh(home uuid, on_day date) returns table (client_id uuid, young boolean, disabled boolean, hard boolean, severe boolean, weight numeric)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  with t as materialized (select duty.term('jaga-usia-balita') as age, duty.term('jaga-tambah-balita') as plus_young,
      duty.term('jaga-tambah-disabilitas') as plus_disabled, duty.term('jaga-tambah-kasus-berat') as plus_hard,
      duty.term('jaga-tambah-keberfungsian') as plus_severe, duty.term('kesulitan-berat') as hard_from,
      duty.term('jaga-keberfungsian-berat') as severe_to, duty.term('jaga-bobot-paling') as most)
  select c.id, x.young, x.disabled, x.hard, x.severe,
         least(1 + case when x.young then coalesce(t.plus_young, 0) else 0 end + case when x.disabled then coalesce(t.plus_disabled, 0) else 0 end
           + case when x.hard then coalesce(t.plus_hard, 0) else 0 end + case when x.severe then coalesce(t.plus_severe, 0) else 0 end,
           greatest(1, coalesce(t.most, 3)))
    from client.client c, t, lateral (select
      coalesce(c.birth_date > on_day - make_interval(years => t.age::int), false) as young,
      exists (select from client.category g where g.client_id = c.id and g.since <= on_day and (g.until is null or g.until >= on_day)
        and (g.scheme = 'DISABILITAS' or g.code in ('PPKS05', 'PPKS09', 'AMPK_l'))) as disabled,
      exists (select from casework.case_file f where f.client_id = c.id and f.closed_on is null and f.difficulty >= t.hard_from) as hard,
      coalesce((select avg(f.score) from casework.functioning f where f.client_id = c.id and f.occasion in ('AWAL', 'TINJAUAN')
        and f.record_id = (select l.record_id from casework.functioning l where l.client_id = c.id and l.occasion in ('AWAL', 'TINJAUAN')
          order by l.on_date desc, l.record_id desc limit 1)) <= t.severe_to, false) as severe) x
   where c.institution_id = home and c.resident_since <= on_day $$;
grant execute on function duty.weigh(uuid, date) to naungan_app, naungan_definer;

-- Residents one caregiver may have in a home of this kind, by day or by night.
create function duty.norm_of(kind text, part text) returns numeric language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when part = 'MALAM' then coalesce(duty.term('jaga-rasio-pengasuh-malam'), duty.term('jaga-rasio-pengasuh'))
    else coalesce(duty.term('jaga-rasio-pengasuh-' || kind), duty.term('jaga-rasio-pengasuh')) end $$;
grant execute on function duty.norm_of(text, text) to naungan_app, naungan_definer;

-- How the shifts of a home stand from a day on until the term's last day, computed from what is there. A shift that is over keeps the
-- residents it had.
create function duty.expected(home uuid, from_day date, at timestamptz) returns table (shift_id uuid, day date, starts_at timestamptz, ends_at timestamptz,
    minimum int, planned int, came int, absent int, barred int, professionals int, residents int, weight numeric, norm numeric)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  with i as materialized (select h.id, h.profile_kind, duty.zone_of(h.district) as zone, (at at time zone duty.zone_of(h.district))::date as today
      from institution.institution h where h.id = home),
  days as materialized (select g::date as day from i, generate_series(greatest(from_day, i.today - 62), i.today + coalesce(duty.term('jaga-alarm')::int, 7), interval '1 day') g),
  shifts as materialized (select d.day, s.id, s.shift_least, s.shift_part, (d.day + s.shift_from) at time zone i.zone as starts_at,
      (d.day + s.shift_to + case when s.shift_to <= s.shift_from then interval '1 day' else interval '0' end) at time zone i.zone as ends_at
    from i cross join days d join duty.shift s on s.institution_id = home and (s.ended_on is null or s.ended_on > d.day)
     and d.day >= (s.written_at at time zone i.zone)::date),
  turns as materialized (select u.shift_id, u.day, u.state, p.post_group, u.day < i.today or staff.may_serve(p.id, u.day) as may
    from i cross join duty.turn u join staff.person p on p.id = u.person_id
   where u.institution_id = home and u.day between (select min(x.day) from days x) and (select max(x.day) from days x)),
  counts as (select u.shift_id, u.day,
      count(*) filter (where u.post_group = 'PENGASUH' and u.state <> 'TIDAK_DATANG' and u.may)::int as planned,
      count(*) filter (where u.post_group = 'PENGASUH' and u.state = 'DATANG' and u.may)::int as came,
      count(*) filter (where u.state = 'TIDAK_DATANG')::int as absent,
      count(*) filter (where u.state <> 'TIDAK_DATANG' and not u.may)::int as barred,
      count(*) filter (where u.post_group = 'PROFESIONAL' and u.state <> 'TIDAK_DATANG' and u.may)::int as professionals
    from turns u group by u.shift_id, u.day),
  weights as materialized (select d.day, count(w.client_id)::int as residents, coalesce(sum(w.weight), 0) as weight
    from days d left join lateral duty.weigh(home, d.day) w on true group by d.day)
  select s.id, s.day, s.starts_at, s.ends_at, s.shift_least, coalesce(c.planned, 0), coalesce(c.came, 0), coalesce(c.absent, 0), coalesce(c.barred, 0),
         coalesce(c.professionals, 0), coalesce(k.residents, w.residents), coalesce(k.weight, w.weight), coalesce(k.norm, duty.norm_of(i.profile_kind, s.shift_part))
    from i, shifts s left join counts c on c.shift_id = s.id and c.day = s.day join weights w on w.day = s.day
    left join duty.cover k on k.institution_id = home and k.shift_id = s.id and k.day = s.day and k.ends_at <= at $$;
revoke all on function duty.expected(uuid, date, timestamptz) from public;
grant execute on function duty.expected(uuid, date, timestamptz) to naungan_definer;

-- What is wrong by the figures kept: a shift nobody or too few work, too many residents for one caregiver, too few professionals.
create function duty.alarm(home uuid, at timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r record;
begin
  for r in
    select a.kind, a.key from institution.alarm a
     where a.institution_id = home and a.ended_at is null and a.kind in ('JAGA_KOSONG', 'RASIO_PENGASUH') and not exists (
       select from duty.cover k where k.institution_id = home and k.shift_id || ':' || k.day = a.key and k.ends_at > at
          and k.state = case a.kind when 'JAGA_KOSONG' then 'KOSONG' else 'KURANG' end)
  loop
    perform institution.end_alarm(r.kind, r.key);
  end loop;
  for r in
    select k.*, s.shift_name from duty.cover k join duty.shift s on s.id = k.shift_id
     where k.institution_id = home and k.ends_at > at and k.state <> 'CUKUP' order by k.day, k.starts_at
  loop
    perform institution.raise_alarm(case r.state when 'KOSONG' then 'JAGA_KOSONG' else 'RASIO_PENGASUH' end, r.shift_id || ':' || r.day, home,
      jsonb_build_object('day', r.day, 'shift', r.shift_name, 'planned', r.planned, 'least', r.minimum, 'residents', r.residents, 'weight', r.weight,
        'norm', r.norm, 'begins', r.starts_at));
  end loop;
  select h.* into r from duty.home h where h.institution_id = home;
  if r.shifts > 0 and r.wanted > 0 then
    perform institution.raise_alarm('RASIO_PROFESIONAL', home::text, home,
      jsonb_build_object('professionals', r.professionals, 'residents', r.residents, 'norm', r.professional_norm, 'wanted', r.wanted));
  else
    perform institution.end_alarm('RASIO_PROFESIONAL', home::text);
  end if;
end $$;
revoke all on function duty.alarm(uuid, timestamptz) from public;
alter function duty.alarm(uuid, timestamptz) owner to naungan_definer;

-- Counts a home that keeps a roster, one transaction after the other. `since` is the first day that changed, at latest yesterday.
create function duty.count(home uuid, since date default null, at timestamptz default now()) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  first date;
  today date;
begin
  if not exists (select from duty.shift s where s.institution_id = home) then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('duty.cover ' || home, 0));
  select (at at time zone duty.zone_of(i.district))::date into today from institution.institution i where i.id = home;
  first := least(since, today - 1);
  insert into duty.home as h (institution_id, district, counted_on, shifts, caregivers, professionals, residents, weight, norm, professional_norm)
  select i.id, i.district, today, (select count(*) from duty.shift s where s.institution_id = home and (s.ended_on is null or s.ended_on > today)),
         coalesce(p.caregivers, 0), coalesce(p.professionals, 0), w.residents, w.weight, duty.norm_of(i.profile_kind, 'SIANG'), duty.term('jaga-rasio-profesional')
    from institution.institution i,
         lateral (select count(*)::int as residents, coalesce(sum(x.weight), 0) as weight from duty.weigh(home, today) x) w,
         lateral (select count(*) filter (where q.post_group = 'PENGASUH')::int as caregivers, count(*) filter (where q.post_group = 'PROFESIONAL')::int as professionals
           from staff.person q where q.institution_id = home and staff.may_serve(q.id, today)) p
   where i.id = home
  on conflict (institution_id) do update set district = excluded.district, counted_on = excluded.counted_on, shifts = excluded.shifts,
    caregivers = excluded.caregivers, professionals = excluded.professionals, residents = excluded.residents, weight = excluded.weight,
    norm = excluded.norm, professional_norm = excluded.professional_norm
   where (h.district, h.counted_on, h.shifts, h.caregivers, h.professionals, h.residents, h.weight, h.norm, h.professional_norm) is distinct from
     (excluded.district, excluded.counted_on, excluded.shifts, excluded.caregivers, excluded.professionals, excluded.residents, excluded.weight, excluded.norm, excluded.professional_norm);
  with e as materialized (select * from duty.expected(home, first, at)),
  gone as (delete from duty.cover k where k.institution_id = home and k.ends_at > at
    and not exists (select from e where e.shift_id = k.shift_id and e.day = k.day))
  insert into duty.cover as k (institution_id, district, shift_id, day, starts_at, ends_at, minimum, planned, came, absent, barred, professionals, residents, weight, norm)
  select i.id, i.district, e.shift_id, e.day, e.starts_at, e.ends_at, e.minimum, e.planned, e.came, e.absent, e.barred, e.professionals, e.residents, e.weight, e.norm
    from e, institution.institution i where i.id = home
  on conflict (institution_id, day, shift_id) do update set district = excluded.district, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    minimum = excluded.minimum, planned = excluded.planned, came = excluded.came, absent = excluded.absent, barred = excluded.barred,
    professionals = excluded.professionals, residents = excluded.residents, weight = excluded.weight, norm = excluded.norm
   where (k.district, k.starts_at, k.ends_at, k.minimum, k.planned, k.came, k.absent, k.barred, k.professionals, k.residents, k.weight, k.norm) is distinct from
     (excluded.district, excluded.starts_at, excluded.ends_at, excluded.minimum, excluded.planned, excluded.came, excluded.absent, excluded.barred,
      excluded.professionals, excluded.residents, excluded.weight, excluded.norm);
  perform duty.alarm(home, at);
end $$;
revoke all on function duty.count(uuid, date, timestamptz) from public;
alter function duty.count(uuid, date, timestamptz) owner to naungan_definer;

-- The clock moves on by itself: shifts end, a day begins, a child turns five. A few homes at a time, by a job and inside its Act.
create function duty.stale(at timestamptz, most int) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.institution_id from (
    select h.institution_id from duty.home h where h.shifts > 0 and h.counted_on is distinct from (at at time zone duty.zone_of(h.district))::date
    union
    select a.institution_id from institution.alarm a join duty.cover k on k.institution_id = a.institution_id and k.shift_id || ':' || k.day = a.key
     where a.ended_at is null and a.kind in ('JAGA_KOSONG', 'RASIO_PENGASUH') and k.ends_at <= at) x
   where (select access.reach()) = 'SYSTEM' order by x.institution_id limit most $$;
revoke all on function duty.stale(timestamptz, int) from public;
grant execute on function duty.stale(timestamptz, int) to naungan_app;
alter function duty.stale(timestamptz, int) owner to naungan_definer;

create function duty.tick(home uuid, at timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('app.reach', true) is distinct from 'SYSTEM' then raise exception 'the clock only' using errcode = '42501'; end if;
  perform duty.count(home, null, at);
end $$;
revoke all on function duty.tick(uuid, timestamptz) from public;
grant execute on function duty.tick(uuid, timestamptz) to naungan_app;
alter function duty.tick(uuid, timestamptz) owner to naungan_definer;

-- What changes the figures of a home. Homes without a roster cost one look at an index.

create function duty.turns_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform duty.count(x.home, x.since) from (select institution_id as home, min(day) as since from fresh group by 1 order by 1) x;
  elsif tg_op = 'DELETE' then
    perform duty.count(x.home, x.since) from (select institution_id as home, min(day) as since from former group by 1 order by 1) x;
  else
    perform duty.count(x.home, x.since)
       from (select institution_id as home, min(day) as since from (table fresh union all table former) b group by 1 order by 1) x;
  end if;
  return null;
end $$;
create trigger counted_new after insert on duty.turn referencing new table as fresh for each statement execute function duty.turns_changed();
create trigger counted_gone after delete on duty.turn referencing old table as former for each statement execute function duty.turns_changed();
create trigger counted_changed after update on duty.turn referencing new table as fresh old table as former
  for each statement execute function duty.turns_changed();

create function duty.shift_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform duty.count(new.institution_id);
  return null;
end $$;
create trigger counted after insert or update on duty.shift for each row execute function duty.shift_changed();

create function duty.clients_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform duty.count(x.home) from (select distinct institution_id as home from fresh where resident_since is not null order by 1) x;
  else
    perform duty.count(x.home) from (
      select b.home from fresh n join former o using (id), lateral (values (n.institution_id), (o.institution_id)) b (home)
       where (n.institution_id, n.resident_since, n.birth_date) is distinct from (o.institution_id, o.resident_since, o.birth_date) group by 1 order by 1) x;
  end if;
  return null;
end $$;
create trigger duty_counted_new after insert on client.client referencing new table as fresh for each statement execute function duty.clients_changed();
create trigger duty_counted_changed after update on client.client referencing new table as fresh old table as former
  for each statement execute function duty.clients_changed();

-- Facts about residents that make them count more: their home is counted again.
create function duty.facts_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform duty.count(x.home) from (select distinct c.institution_id as home from fresh f join client.client c on c.id = f.client_id
    where c.resident_since is not null order by 1) x;
  return null;
end $$;
create function duty.facts_gone() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform duty.count(x.home) from (select distinct c.institution_id as home from former f join client.client c on c.id = f.client_id
    where c.resident_since is not null order by 1) x;
  return null;
end $$;
create trigger duty_counted_new after insert on client.category referencing new table as fresh for each statement execute function duty.facts_changed();
create trigger duty_counted_changed after update on client.category referencing new table as fresh for each statement execute function duty.facts_changed();
create trigger duty_counted_new after insert on casework.functioning referencing new table as fresh for each statement execute function duty.facts_changed();
create trigger duty_counted_changed after update on casework.functioning referencing new table as fresh for each statement execute function duty.facts_changed();
create trigger duty_counted_gone after delete on casework.functioning referencing old table as former for each statement execute function duty.facts_gone();

create function duty.case_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform duty.count(c.institution_id) from client.client c where c.id = new.client_id and c.resident_since is not null;
  return null;
end $$;
create trigger duty_counted_new after insert on casework.case_file for each row when (new.difficulty is not null) execute function duty.case_changed();
create trigger duty_counted_changed after update of difficulty, closed_on on casework.case_file for each row
  when ((old.difficulty, old.closed_on) is distinct from (new.difficulty, new.closed_on) and (old.difficulty is not null or new.difficulty is not null))
  execute function duty.case_changed();

-- Who may serve, and as whom somebody counts.
create function duty.clearance_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    perform duty.count(x.home) from (select distinct institution_id as home from former order by 1) x;
  else
    perform duty.count(x.home) from (select distinct institution_id as home from fresh order by 1) x;
  end if;
  return null;
end $$;
create trigger duty_counted_new after insert on staff.clearance referencing new table as fresh for each statement execute function duty.clearance_changed();
create trigger duty_counted_changed after update on staff.clearance referencing new table as fresh for each statement execute function duty.clearance_changed();
create trigger duty_counted_gone after delete on staff.clearance referencing old table as former for each statement execute function duty.clearance_changed();

create function duty.person_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform duty.count(new.institution_id);
  return null;
end $$;
create trigger duty_counted_changed after update of work_post, work_since, ended_on, account_id on staff.person for each row
  when ((old.work_post, old.work_since, old.ended_on, old.account_id) is distinct from (new.work_post, new.work_since, new.ended_on, new.account_id))
  execute function duty.person_changed();

create function duty.ban_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform duty.count(p.institution_id) from staff.person p where p.account_id = new.account_id;
  return null;
end $$;
create trigger duty_counted after insert or update on incident.duty_ban for each row when (new.account_id is not null) execute function duty.ban_changed();

create function duty.home_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update duty.cover set district = new.district where institution_id = new.id and district <> new.district;
  update duty.home set district = new.district where institution_id = new.id and district <> new.district;
  perform duty.count(new.id);
  return null;
end $$;
create trigger duty_counted after update of district, profile_kind on institution.institution for each row
  when ((old.district, old.profile_kind) is distinct from (new.district, new.profile_kind)) execute function duty.home_changed();

-- A term concerns every home: they are counted again by the job, a few at a time.
create function duty.term_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update duty.home set counted_on = null where counted_on is not null;
  return null;
end $$;
create trigger duty_counted after insert or update of value on reference.term for each row
  when (new.id like 'jaga-%' or new.id = 'kesulitan-berat') execute function duty.term_changed();

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'duty'::regnamespace and p.prorettype = 'trigger'::regtype and p.prosecdef
  loop
    execute format('alter function %s owner to naungan_definer', f);
  end loop;
end $$;
