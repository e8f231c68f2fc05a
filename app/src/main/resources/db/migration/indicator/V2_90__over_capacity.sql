-- Whether a home holds more than it has places for, kept beside its residents: the register asks it of every home, and the places
-- stand in another module's table.
alter table indicator.tally add places int;
alter table indicator.tally add over_capacity boolean not null generated always as (coalesce(residents > places, false)) stored;
create index tally_over_capacity on indicator.tally (institution_id) where over_capacity;

create or replace function indicator.refresh(home uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
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
    files = excluded.files, updated_at = excluded.updated_at;
  perform pg_notify('naungan', 'tally:' || i.district || ':' || i.id) from institution.institution i where i.id = home;
end $$;

do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  update indicator.tally t set places = i.capacity_places from institution.institution i where i.id = t.institution_id;
end $$;
