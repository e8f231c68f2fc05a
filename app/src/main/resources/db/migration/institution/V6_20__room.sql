-- Buildings, rooms, facilities, vehicles and whom to call: what a home has, and whether it is enough for those who live there.

-- Who works there reads it, whoever covers the home writes it; the nation's roles read it as they read the register.
create function institution.sheet(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add id uuid primary key, add version int not null default 0,
    add institution_id uuid not null references institution.institution, add district text not null,
    add written_by_name text not null, add written_at timestamptz not null', t);
  perform audit.watch(t);
  perform access.guard(t, format($p$(select access.reach()) = 'NATION'
    or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution())) or %s$p$, access.covers()),
    format($p$coalesce((select access.role()), 'SYSTEM') in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM') and (%s)
      and district = (select h.district from institution.name_of(institution_id) h)$p$, access.covers()));
  execute format('create index on %s (institution_id)', t);
  execute format('grant update on %s to naungan_definer', t);
end $$;

create table institution.building (
  name text not null,
  tenure text,
  floors int check (floors between 1 and 50),
  built int check (built between 1800 and 2200),
  condition text not null,
  exits int check (exits between 0 and 100),
  extinguishers int check (extinguishers between 0 and 1000),
  note text,
  out_of_use_on date
);
select institution.sheet('institution.building');

create table institution.room (
  purpose text not null,
  name text not null,
  building text,
  floor int check (floor between -3 and 50),
  area numeric(7,2) check (area > 0),
  places int check (places between 0 and 500),
  cupboards int check (cupboards between 0 and 500),
  sex text check (sex in ('L', 'P', 'CAMPUR')),
  age_from int check (age_from between 0 and 120),
  age_to int check (age_to between 0 and 120),
  grade text,
  condition text not null,
  step_free text check (step_free in ('YA', 'TIDAK', 'TIDAK_DIKETAHUI')),
  note text,
  out_of_use_on date,
  constraint ages_in_order check (age_to >= age_from)
);
select institution.sheet('institution.room');

create table institution.vehicle (
  kind text not null,
  plate text not null,
  seats int check (seats between 1 and 100),
  condition text not null,
  tax_until date,
  wheelchair text check (wheelchair in ('YA', 'TIDAK', 'TIDAK_DIKETAHUI')),
  note text,
  out_of_use_on date
);
select institution.sheet('institution.vehicle');

create table institution.emergency_line (
  kind text not null,
  name text not null,
  phone text not null,
  minutes int check (minutes between 0 and 600),
  tried_on date,
  note text,
  out_of_use_on date
);
comment on column institution.emergency_line.minutes is 'How long they need to come';
select institution.sheet('institution.emergency_line');

-- One line a kind of facility.
create table institution.facility (
  kind text not null,
  count int not null default 0 check (count between 0 and 10000),
  condition text not null check (condition in ('BAIK', 'RUSAK_RINGAN', 'RUSAK_BERAT', 'TIDAK_ADA')),
  needed int not null default 0 check (needed between 0 and 10000),
  constraint none_is_none check ((condition = 'TIDAK_ADA') = (count = 0))
);
select institution.sheet('institution.facility');
alter table institution.facility add constraint one_line_a_kind unique (institution_id, kind);
create index facility_needed on institution.facility (district, kind) where needed > 0;

-- The papers of a vehicle run out like a registration does.
create function institution.keep_vehicle_due() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.tax_until is not null and new.out_of_use_on is null then
    insert into institution.due as d (key, institution_id, district, kind, due_on)
    values ('kendaraan:' || new.id, new.institution_id, new.district, 'KENDARAAN', new.tax_until)
    on conflict (key) do update set due_on = excluded.due_on, district = excluded.district,
      told = case when d.due_on = excluded.due_on then d.told end;
  else
    delete from institution.due where key = 'kendaraan:' || new.id;
  end if;
  return null;
end $$;
alter function institution.keep_vehicle_due() owner to naungan_definer;
create trigger due_kept after insert or update on institution.vehicle for each row execute function institution.keep_vehicle_due();
