create schema indicator;
grant usage on schema indicator to naungan_app, naungan_definer;
grant create on schema indicator to naungan_definer;

-- Figures of one home, made new in the transaction that changes them: no child can be read from it, so the nation's roles
-- see it too.
create table indicator.tally (
  institution_id uuid primary key references institution.institution,
  district text not null,
  residents int not null default 0,
  male int not null default 0,
  female int not null default 0,
  without_nik int not null default 0,
  without_akta int not null default 0,
  files int not null default 0,
  updated_at timestamptz not null default now()
);
create index tally_district on indicator.tally (district);
select access.guard('indicator.tally', format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()), 'false', 'select');
grant insert, update on indicator.tally to naungan_definer;

-- Counts one home anew. Security definer: a caregiver who changes one child's papers changes the figures of the whole home.
create function indicator.refresh(home uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.tally as t (institution_id, district, residents, male, female, without_nik, without_akta, files, updated_at)
  select i.id, i.district,
         count(c.id) filter (where c.resident_since is not null),
         count(c.id) filter (where c.resident_since is not null and c.identity_sex = 'L'),
         count(c.id) filter (where c.resident_since is not null and c.identity_sex = 'P'),
         count(c.id) filter (where c.resident_since is not null and c.identity_nik_status <> 'ADA'),
         count(c.id) filter (where c.resident_since is not null and not exists (
           select from client.paper p where p.client_id = c.id and p.paper_kind = 'AKTA' and p.paper_status = 'ADA')),
         count(c.id), now()
    from institution.institution i left join client.client c on c.institution_id = i.id
   where i.id = home group by i.id, i.district
  on conflict (institution_id) do update set district = excluded.district, residents = excluded.residents, male = excluded.male,
    female = excluded.female, without_nik = excluded.without_nik, without_akta = excluded.without_akta, files = excluded.files,
    updated_at = excluded.updated_at;
  perform pg_notify('naungan', 'tally:' || i.district || ':' || i.id) from institution.institution i where i.id = home;
end $$;
alter function indicator.refresh(uuid) owner to naungan_definer;
