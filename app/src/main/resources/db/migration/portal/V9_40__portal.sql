-- What anybody may know of a home: a copy with fixed columns, kept beside the register. A visitor reads this table and nothing else, and
-- what must not be known never stands in it: no person, no telephone of a home, and of a safe house no place below its regency.
create schema portal;
grant usage on schema portal to naungan_app, naungan_definer;
grant create on schema portal to naungan_definer;

create table portal.home (
  id uuid primary key references institution.institution,
  district text not null,
  name text not null,
  kind text not null,
  legal_form text not null,
  founded int,
  places int,
  village text,
  address text,
  status text not null check (status in ('TERDAFTAR', 'KEDALUWARSA', 'DIBEKUKAN', 'DICABUT', 'TUTUP')),
  number text,
  issuer text,
  since date,
  until date,
  grade text,
  grade_number text,
  grade_since date,
  grade_until date,
  words text not null,
  numbers text not null,
  changed_at timestamptz not null,
  constraint a_safe_house_has_no_place check (kind <> 'KORBAN_KEKERASAN' or (village is null and address is null))
);
comment on column portal.home.words is 'Name and names of regency and province, in small letters';
comment on column portal.home.numbers is 'Numbers of registration and accreditation, letters and digits only';
create index home_words on portal.home using gin (words public.gin_trgm_ops);
create index home_numbers on portal.home using gin (numbers public.gin_trgm_ops);
create index home_order on portal.home (lower(name), id);
create index home_district on portal.home (district, lower(name), id);
select access.guard('portal.home', 'true', 'false', 'select');
grant insert, update, delete on portal.home to naungan_definer;

-- A home an office has decided about is public, with whatever was decided; one that only asks, or that was only noticed, is not.
create function portal.keep(home uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from portal.home h where h.id = home and not exists (select from institution.institution i
    where i.id = home and i.registration_status in ('TERDAFTAR', 'KEDALUWARSA', 'DIBEKUKAN', 'DICABUT', 'TUTUP'));
  insert into portal.home as h (id, district, name, kind, legal_form, founded, places, village, address, status, number, issuer, since, until,
      grade, grade_number, grade_since, grade_until, words, numbers, changed_at)
  select i.id, i.district, i.profile_name, i.profile_kind, i.profile_legal_form, extract(year from i.profile_founded_on)::int, i.capacity_places,
         case when i.profile_kind <> 'KORBAN_KEKERASAN' then i.place_region end,
         case when i.profile_kind <> 'KORBAN_KEKERASAN' then i.place_address end,
         i.registration_status, i.registration_number, i.registration_issuer, i.registration_since, i.registration_until,
         case when a.grade in ('A', 'B', 'C') then a.grade end, case when a.grade in ('A', 'B', 'C') then a.number end,
         case when a.grade in ('A', 'B', 'C') then a.decided_on end, case when a.grade in ('A', 'B', 'C') then a.until end,
         lower(i.profile_name) || ' ' || coalesce(r.search_words, ''),
         regexp_replace(lower(coalesce(i.registration_number, '')), '[^[:alnum:]]', '', 'g') || ' ' ||
           case when a.grade in ('A', 'B', 'C') then regexp_replace(lower(coalesce(a.number, '')), '[^[:alnum:]]', '', 'g') else '' end,
         now()
    from institution.institution i
    left join institution.accredited a on a.institution_id = i.id
    left join reference.region r on r.id = i.district
   where i.id = home and i.registration_status in ('TERDAFTAR', 'KEDALUWARSA', 'DIBEKUKAN', 'DICABUT', 'TUTUP')
  on conflict (id) do update set district = excluded.district, name = excluded.name, kind = excluded.kind, legal_form = excluded.legal_form,
    founded = excluded.founded, places = excluded.places, village = excluded.village, address = excluded.address, status = excluded.status,
    number = excluded.number, issuer = excluded.issuer, since = excluded.since, until = excluded.until, grade = excluded.grade,
    grade_number = excluded.grade_number, grade_since = excluded.grade_since, grade_until = excluded.grade_until, words = excluded.words,
    numbers = excluded.numbers, changed_at = excluded.changed_at;
end $$;
revoke all on function portal.keep(uuid) from public;
alter function portal.keep(uuid) owner to naungan_definer;

create function portal.register_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform portal.keep(new.id);
  return null;
end $$;
alter function portal.register_changed() owner to naungan_definer;
create trigger portal_follows after insert or update on institution.institution for each row execute function portal.register_changed();

create function portal.grade_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform portal.keep(new.institution_id);
  return null;
end $$;
alter function portal.grade_changed() owner to naungan_definer;
create trigger portal_follows after insert or update on institution.accredited for each row execute function portal.grade_changed();

-- A regency or province that is called otherwise is found by its new name.
create function portal.region_renamed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update portal.home h set words = lower(h.name) || ' ' || new.search_words, changed_at = now() where h.district = new.id;
  return null;
end $$;
alter function portal.region_renamed() owner to naungan_definer;
create trigger portal_follows after update of search_words, name on reference.region for each row when (new.id like '__.__')
  execute function portal.region_renamed();

do $$
begin
  perform set_config('app.reach', 'MIGRATION', true);
  perform portal.keep(i.id) from institution.institution i;
end $$;

-- Numbers of offices, as the page of hotlines shows them to everybody.
create view incident.facts_hotline with (security_invoker) as
  select h.region, h.name, h.number, h.kind, h.hours from incident.hotline h where h.active;
grant select on incident.facts_hotline to naungan_app;
