-- How many lived in a home at the end of each month, kept when a stay begins, ends or is corrected; the last row is the month that runs.
create table indicator.occupancy_month (
  institution_id uuid not null references institution.institution,
  month date not null check (extract(day from month) = 1),
  district text not null,
  residents int not null,
  places int,
  primary key (institution_id, month)
);
comment on column indicator.occupancy_month.places is 'Places of the register when the month was first counted';
create index occupancy_month_district on indicator.occupancy_month (district, month);
select access.guard('indicator.occupancy_month', format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()), 'false', 'select');
grant insert, update on indicator.occupancy_month to naungan_definer;
grant select on casework.stay to naungan_definer;

-- Counts the months of a home from this day on, at most three years back. A month that passed keeps the places it was counted with.
create function indicator.count_months(home uuid, since date) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into indicator.occupancy_month as m (institution_id, month, district, residents, places)
  select i.id, x.month, i.district,
         (select count(*) from casework.stay s where s.institution_id = i.id and s.during @> least(x.month + interval '1 month - 1 day', d.today)::date),
         i.capacity_places
    from (select (now() at time zone 'Asia/Jakarta')::date as today) d,
         generate_series(date_trunc('month', greatest(since, d.today - interval '3 years')), d.today, interval '1 month') g,
         lateral (select g.g::date as month) x, institution.institution i
   where i.id = home
  on conflict (institution_id, month) do update set residents = excluded.residents, district = excluded.district,
    places = case when excluded.month = date_trunc('month', now() at time zone 'Asia/Jakarta')::date then excluded.places else m.places end $$;
alter function indicator.count_months(uuid, date) owner to naungan_definer;

create function indicator.stays_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform indicator.count_months(x.home, x.since) from (select institution_id as home, min(entry_on) as since from fresh group by institution_id) x;
  else
    perform indicator.count_months(x.home, x.since)
       from (select institution_id as home, min(least(entry_on, coalesce(exit_on, entry_on))) as since
               from (select institution_id, entry_on, exit_on from fresh union all select institution_id, entry_on, exit_on from former) b
              group by institution_id) x;
  end if;
  return null;
end $$;
alter function indicator.stays_changed() owner to naungan_definer;
create trigger months_counted_new after insert on casework.stay referencing new table as fresh
  for each statement execute function indicator.stays_changed();
create trigger months_counted_changed after update on casework.stay referencing new table as fresh old table as former
  for each statement execute function indicator.stays_changed();

-- The month that begins, for homes where nobody comes or goes; once a day.
create function indicator.begin_month() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$
  with fresh as (
    insert into indicator.occupancy_month (institution_id, month, district, residents, places)
    select t.institution_id, date_trunc('month', now() at time zone 'Asia/Jakarta')::date, t.district, t.residents, t.places
      from indicator.tally t on conflict do nothing returning 1)
  select count(*) from fresh $$;
alter function indicator.begin_month() owner to naungan_definer;

-- Whether a home holds more than it has places for changes with every refresh; who calls learns when it begins.
drop function indicator.refresh(uuid);
create function indicator.refresh(home uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare before boolean; after boolean;
begin
  select t.over_capacity into before from indicator.tally t where t.institution_id = home;
  insert into indicator.tally as t (institution_id, district, places, residents, male, female, without_nik, without_akta, files, updated_at)
  select i.id, i.district, i.capacity_places,
         count(c.id) filter (where c.resident_since is not null),
         count(c.id) filter (where c.resident_since is not null and c.identity_sex = 'L'),
         count(c.id) filter (where c.resident_since is not null and c.identity_sex = 'P'),
         count(c.id) filter (where c.resident_since is not null and c.identity_nik_status <> 'ADA'),
         count(c.id) filter (where c.resident_since is not null and not exists (
           select from client.paper p where p.client_id = c.id and p.paper_kind = 'AKTA' and p.paper_status = 'ADA')),
         count(c.id), now()
    from institution.institution i left join client.client c on c.institution_id = i.id
   where i.id = home group by i.id
  on conflict (institution_id) do update set district = excluded.district, places = excluded.places, residents = excluded.residents,
    male = excluded.male, female = excluded.female, without_nik = excluded.without_nik, without_akta = excluded.without_akta,
    files = excluded.files, updated_at = excluded.updated_at
  returning t.over_capacity into after;
  perform pg_notify('naungan', 'tally:' || i.district || ':' || i.id) from institution.institution i where i.id = home;
  return coalesce(after, false) and not coalesce(before, false);
end $$;
alter function indicator.refresh(uuid) owner to naungan_definer;

do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  insert into indicator.occupancy_month (institution_id, month, district, residents, places)
  select i.id, g::date, i.district,
         (select count(*) from casework.stay s where s.institution_id = i.id and s.during @> least(g + interval '1 month - 1 day', current_date)::date),
         i.capacity_places
    from institution.institution i,
         generate_series(date_trunc('month', current_date - interval '3 years'), current_date, interval '1 month') g;
end $$;
