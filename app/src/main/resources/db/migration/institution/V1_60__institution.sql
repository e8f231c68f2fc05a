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
  created_at timestamptz not null default now()
);
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
