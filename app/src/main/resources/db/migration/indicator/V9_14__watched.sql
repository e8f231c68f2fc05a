-- What is wrong in homes by their records alone: looked at anew when a record of the home changed, when its day changed, when a clock ran
-- out, and when a rule or term did. Marks come from those of the figures (V9_02), at the moment they are taken: no writer waits for this.
create table indicator.to_watch (
  id bigint generated always as identity primary key,
  institution_id uuid not null
);
create table indicator.watched (
  institution_id uuid primary key references institution.institution,
  day date not null,
  at timestamptz not null,
  charted boolean not null default false
);
comment on column indicator.watched.day is 'The day it was there when it was last looked at';
comment on column indicator.watched.charted is 'Whether its control charts are up to date';
do $$
declare t text;
begin
  foreach t in array array['indicator.to_watch', 'indicator.watched'] loop
    perform access.guard(t::regclass, $p$(select access.reach()) = 'SYSTEM'$p$, 'false', 'select');
    execute format('grant insert, update, delete on %s to naungan_definer', t);
  end loop;
end $$;
create index watched_uncharted on indicator.watched (institution_id) where not charted;

create function indicator.mark_watch() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.to_watch (institution_id) select distinct g.institution_id from gone g;
  return null;
end $$;
create trigger watch_marked after delete on indicator.dirty referencing old table as gone for each statement execute function indicator.mark_watch();

create function indicator.mark_all() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.to_watch (institution_id) select i.id from institution.institution i order by i.district, i.id;
  return null;
end $$;
create trigger watched_anew after update on institution.alarm_rule for each row when (old.active is distinct from new.active) execute function indicator.mark_all();
create trigger watched_anew after update on reference.term for each row
  when ((old.value, old.unit) is distinct from (new.value, new.unit) and new.id in ('lks-diam', 'rencana-pengasuhan', 'kontak-keluarga-peringatan', 'masa-berlaku-ingat-3',
    'kendali-salah-tanda', 'kendali-pekan', 'kendali-pekan-sedikit')) execute function indicator.mark_all();

create function indicator.term(what text) returns numeric language sql stable set search_path = pg_catalog, pg_temp
  return (select t.value from reference.term t where t.id = what);

-- The residents an alarm counts, and since when: the list behind it and its figure are this one function, under the rights of whoever asks.
create function indicator.residents_behind(what text, homes uuid[], at timestamptz) returns table (institution_id uuid, client_id uuid, since date)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.institution_id, c.id, c.resident_since
    from client.client c join institution.institution i on i.id = c.institution_id
   where what = 'TANPA_RENCANA' and c.institution_id = any(homes)
     and c.resident_since < (at at time zone institution.zone_of(i.district))::date - (select indicator.term('rencana-pengasuhan'))::int
     and not exists (select from casework.case_file f where f.client_id = c.id and f.closed_on is null and f.plan_on is not null)
  union all
  select c.institution_id, c.id, f.review_due
    from client.client c join institution.institution i on i.id = c.institution_id join casework.case_file f on f.client_id = c.id and f.closed_on is null
   where what = 'TINJAUAN_LEWAT' and c.institution_id = any(homes) and c.resident_since is not null
     and f.plan_on is not null and f.review_due < (at at time zone institution.zone_of(i.district))::date
  union all
  select s.institution_id, s.client_id, greatest(s.last_contact_on, s.resident_since)
    from care.contact_state s join institution.institution i on i.id = s.institution_id
   where what = 'KONTAK_PUTUS' and s.institution_id = any(homes) and s.resident_since is not null
     and greatest(s.last_contact_on, s.resident_since) < (at at time zone institution.zone_of(i.district))::date - (select indicator.term('kontak-keluarga-peringatan'))::int
  union all
  select c.institution_id, c.id, c.resident_since from client.client c
   where what in ('TANPA_CATATAN', 'KAPASITAS') and c.institution_id = any(homes) and c.resident_since is not null $$;
grant execute on function indicator.term(text), indicator.residents_behind(text, uuid[], timestamptz) to naungan_app, naungan_definer;

-- What is wrong in these homes, in one pass.
create function indicator.wrong(homes uuid[], at timestamptz) returns table (kind text, institution_id uuid, facts jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with h as materialized (
    select i.id, (at at time zone institution.zone_of(i.district))::date as day, i.registration_status as status, i.registration_until as until, i.capacity_places as places
      from institution.institution i where i.id = any(homes) and i.registration_status not in ('TUTUP', 'FIKTIF')),
  r as materialized (
    select c.institution_id, count(*) as residents, min(c.resident_since) as first from client.client c
     where c.institution_id = any(homes) and c.resident_since is not null group by 1),
  behind as (
    select k.kind, b.institution_id, count(*) as n, min(b.since) as first
      from unnest(array['TANPA_RENCANA', 'TINJAUAN_LEWAT', 'KONTAK_PUTUS']) k (kind), indicator.residents_behind(k.kind, homes, at) b group by 1, 2)
  select 'KAPASITAS', h.id, jsonb_build_object('residents', r.residents, 'places', h.places) from h join r on r.institution_id = h.id where r.residents > h.places
  union all
  select case when h.status = 'KEDALUWARSA' or h.until < h.day then 'IZIN_HABIS' else 'IZIN_SEGERA' end, h.id, jsonb_build_object('until', h.until) from h
   where h.status = 'KEDALUWARSA' or (h.status = 'TERDAFTAR' and h.until < h.day + make_interval(months => (select indicator.term('masa-berlaku-ingat-3'))::int))
  union all
  select 'TANPA_CATATAN', h.id, jsonb_build_object('residents', r.residents, 'last', p.last_day, 'days', (select indicator.term('lks-diam')))
    from h join r on r.institution_id = h.id left join note.pulse p on p.institution_id = h.id
   where greatest(p.last_day, r.first) <= h.day - (select indicator.term('lks-diam'))::int
  union all
  select b.kind, h.id, jsonb_build_object('n', b.n, 'residents', r.residents, 'since', b.first,
         'days', case b.kind when 'TANPA_RENCANA' then (select indicator.term('rencana-pengasuhan')) when 'KONTAK_PUTUS' then (select indicator.term('kontak-keluarga-peringatan')) end)
    from behind b join h on h.id = b.institution_id join r on r.institution_id = h.id
  union all
  -- Not those that go around the home or accuse whoever would read of it: they climb by their own ladder, and a count would give them away.
  select 'INSIDEN_TENGGAT', h.id, jsonb_build_object('n', count(distinct x.id), 'since', (min(k.due_at) at time zone 'Asia/Jakarta')::date)
    from h join incident.incident x on x.institution_id = h.id and x.state <> 'SELESAI' and x.bypass = 'TIDAK' and not 'SEKSUAL' = any (x.kinds)
      join incident.clock k on k.incident_id = x.id and k.met_at is null and k.due_at < at
   where not exists (select from incident.excluded e join access.account a on a.id = e.account_id where e.incident_id = x.id and a.role in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV'))
   group by h.id $$;

create function indicator.watch_homes(homes uuid[], at timestamptz) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare changed int;
begin
  if access.reach() is distinct from 'SYSTEM' then raise exception 'the watch is no work of a person' using errcode = '42501'; end if;
  select institution.settle_alarms(array['KAPASITAS', 'IZIN_HABIS', 'IZIN_SEGERA', 'TANPA_CATATAN', 'TANPA_RENCANA', 'TINJAUAN_LEWAT', 'KONTAK_PUTUS', 'INSIDEN_TENGGAT'], homes,
      coalesce(array_agg(w.kind), '{}'), coalesce(array_agg(w.institution_id), '{}'), coalesce(array_agg(w.facts), '{}'))
    into changed from indicator.wrong(homes, watch_homes.at) w;
  insert into indicator.watched as w (institution_id, day, at)
  select i.id, (watch_homes.at at time zone institution.zone_of(i.district))::date, watch_homes.at from institution.institution i where i.id = any(homes) order by i.id
  on conflict (institution_id) do update set day = excluded.day, at = excluded.at, charted = false;
  return changed;
end $$;

-- Takes some of the marked homes, oldest first; one watches at a time. Says how many marks it took.
create function indicator.watch_step(most int, at timestamptz) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare homes uuid[]; taken int;
begin
  if access.reach() is distinct from 'SYSTEM' then raise exception 'the watch is no work of a person' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtext('indicator.watch_step'));
  with gone as (delete from indicator.to_watch where id in (select id from indicator.to_watch order by id limit most for update skip locked) returning institution_id)
  select array_agg(distinct institution_id), count(*) into homes, taken from gone;
  if taken > 0 then perform indicator.watch_homes(homes, at); end if;
  return taken;
end $$;

-- What the clock changes: homes whose day is another one, and clocks of incidents that ran out since they were looked at.
create function indicator.mark_by_clock(at timestamptz) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare marked int;
begin
  if access.reach() is distinct from 'SYSTEM' then raise exception 'the watch is no work of a person' using errcode = '42501'; end if;
  with due as (
    select i.id, i.district from institution.institution i left join indicator.watched w on w.institution_id = i.id
     where w.day is distinct from (mark_by_clock.at at time zone institution.zone_of(i.district))::date
    union
    select x.institution_id, x.district from incident.clock k join incident.incident x on x.id = k.incident_id join indicator.watched w on w.institution_id = x.institution_id
     where k.met_at is null and k.due_at <= mark_by_clock.at and k.due_at > w.at),
  put as (insert into indicator.to_watch (institution_id) select d.id from due d
     where not exists (select from indicator.to_watch t where t.institution_id = d.id) order by d.district, d.id returning 1)
  select count(*) into marked from put;
  return marked;
end $$;
do $$
declare f text;
begin
  foreach f in array array['indicator.mark_watch()', 'indicator.mark_all()', 'indicator.wrong(uuid[], timestamptz)', 'indicator.watch_homes(uuid[], timestamptz)',
    'indicator.watch_step(int, timestamptz)', 'indicator.mark_by_clock(timestamptz)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to naungan_definer', f);
  end loop;
  grant execute on function indicator.watch_homes(uuid[], timestamptz), indicator.watch_step(int, timestamptz), indicator.mark_by_clock(timestamptz) to naungan_app;
  grant execute on function institution.settle_alarms(text[], uuid[], text[], uuid[], jsonb[]) to naungan_definer;
  foreach f in array array['care.contact_state', 'note.pulse', 'incident.excluded', 'institution.alarm_rule'] loop
    execute format('grant select on %s to naungan_definer', f);
  end loop;
end $$;
-- An incident that is closed, verified or names somebody is another one for the watch; accused people are named after it was taken in.
select indicator.follow('incident.excluded', '{INSIDEN}', '(select i.institution_id from incident.incident i where i.id = x.incident_id)');
