create schema institution;
grant usage on schema institution to naungan_app, naungan_definer;
grant create on schema institution to naungan_definer;

-- The register of LKS, also of those nobody registered.
create table institution.institution (
  id uuid primary key,
  version int not null,
  district text not null,
  profile_name text not null,
  profile_kind text not null,
  profile_legal_form text not null,
  profile_founded_on date,
  profile_head text,
  profile_head_phone text,
  place_address text,
  place_region text not null,
  place_latitude numeric(9,6),
  place_longitude numeric(9,6),
  place_phone text,
  place_email text,
  capacity_places int,
  capacity_male int,
  capacity_female int,
  registration_status text not null,
  registration_number text,
  registration_issuer text,
  registration_since date,
  registration_until date,
  created_at timestamptz not null default now(),
  constraint district_is_of_the_place check (district = left(place_region, 5)),
  constraint coordinates_in_pairs check ((place_latitude is null) = (place_longitude is null)),
  constraint registered_before_it_ends check (registration_until >= registration_since)
);
create index institution_in_order on institution.institution (lower(profile_name), id);
create index institution_district on institution.institution (district, profile_name);
create index institution_name on institution.institution using gin (lower(profile_name) gin_trgm_ops);
select audit.watch('institution.institution');
select access.guard('institution.institution', format($p$(select access.reach()) = 'NATION'
  or ((select access.reach()) = 'CLIENTS' and id = (select access.institution())) or %s$p$, access.covers('id')),
  format($p$((select access.reach()) = 'NATION' and (select access.role()) = 'ADMIN') or %s$p$, access.covers('id')));

select access.guard('document.file', 'false');
select audit.watch('document.file');
select access.guard('document.content', 'exists (select 1 from document.file f where f.id = file_id)');

-- The directory of registered and known homes: name and district are public (for a transfer, and for "whom to ask").
create function institution.directory(typed text, most int default 20) returns table (id uuid, name text, district text, kind text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.id, i.profile_name, i.district, i.profile_kind from institution.institution i
   where lower(i.profile_name) like '%' || lower(replace(replace(replace(typed, '\', '\\'), '%', '\%'), '_', '\_')) || '%' order by i.profile_name limit most $$;
alter function institution.directory(text, int) owner to naungan_definer;
create function institution.name_of(institution uuid) returns table (name text, district text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.profile_name, i.district from institution.institution i where i.id = institution $$;
alter function institution.name_of(uuid) owner to naungan_definer;

-- What other modules may read of this schema. The caller's own row visibility applies.
create view institution.facts_institution with (security_invoker) as
  select i.id, i.district, left(i.district, 2) as province, i.profile_name as name, i.profile_kind as kind, i.registration_status as status,
         i.registration_until as until, i.capacity_places as places
    from institution.institution i;
grant select on institution.facts_institution to naungan_app;

-- What is left of a name without the words every home has: "Panti Asuhan Harapan" and "LKSA Harapan" are likely one.
create function institution.core_name(name text) returns text language sql immutable
  return coalesce(nullif(btrim(regexp_replace(regexp_replace(lower(name),
    '\m(panti|asuhan|sosial|yayasan|lksa?|lks-lu|rumah|balai|griya|wisma|pondok|pesantren|anak|yatim|piatu|dan|wredha|werdha|jompo)\M', ' ', 'g'),
    '[^[:alnum:]]+', ' ', 'g')), ''), lower(name));

-- A home that moves to another regency takes the rows that carry its district along, in whatever schema they stand. Only an
-- office that covers both regencies may: the rows are written with the rights and the scope of the caller, each with its history.
-- Tables the application may not write (the tally) follow by their own means.
create function institution.move(home uuid, target text) returns void language plpgsql as $$
declare t record;
begin
  if access.reach() is distinct from 'SYSTEM' and (access.reach() is distinct from 'PROVINCE' or access.region() <> left(target, 2)) then
    raise exception 'only the office of the province moves a home to another regency' using errcode = '42501';
  end if;
  for t in
    select c.oid::regclass as name, p.district, p.institution from pg_class c
     cross join (values ('district', 'institution_id'), ('to_district', 'to_institution_id')) p (district, institution)
     where c.relkind in ('r', 'p') and not c.relispartition
       and c.relnamespace::regnamespace::text in ('access', 'document', 'client', 'casework')
       and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in (p.district, p.institution))
       and has_table_privilege(c.oid, 'update')
  loop
    execute format('update %1$s set %2$I = $2 where %3$I = $1 and %2$I is distinct from $2', t.name, t.district, t.institution)
      using home, target;
  end loop;
end $$;
