-- Who stands around a home: agreements, volunteers, visitors, and the map of those who carry it.
create schema partner;
grant usage on schema partner to naungan_app, naungan_definer;
grant create on schema partner to naungan_definer;

-- Whoever works in the home sees its book of visitors and its volunteers, also who looks after some of its clients only.
create function partner.around() returns text language sql immutable
  return format($f$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$f$, access.covers());
-- The home itself writes, and nobody for it.
create function partner.keeps(variadic roles text[]) returns text language sql immutable
  return format($f$(select access.reach()) = 'SYSTEM' or ((select access.role()) = any (%L::text[])
    and (select access.reach()) in ('INSTITUTION', 'CLIENTS') and institution_id = (select access.institution()))$f$, roles);

-- Agreements with others (MoU): with whom, about what, until when.
create table partner.agreement (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  partner text not null,
  scope text not null,
  number text,
  signed_on date not null,
  until date,
  contact text,
  phone text,
  file_id uuid references document.file,
  ended_on date,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint until_after_signing check (until >= signed_on)
);
create index agreement_home on partner.agreement (institution_id, until);
select audit.watch('partner.agreement');
select access.guard('partner.agreement', null, partner.keeps('PENGELOLA'));

-- Volunteers: who helps, when, and until when the police record is good.
create table partner.volunteer (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  name text not null,
  phone text,
  nik text,
  skills text not null,
  skck_number text,
  skck_until date,
  days text not null default '',
  from_time time,
  to_time time,
  since date not null,
  until date,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint number_and_day_of_skck check ((skck_number is null) = (skck_until is null)),
  constraint until_after_since check (until >= since)
);
comment on column partner.volunteer.days is 'Weekdays, separated by commas';
create index volunteer_home on partner.volunteer (institution_id, name);
select audit.watch('partner.volunteer', 'nik');
select access.guard('partner.volunteer', partner.around(), partner.keeps('PENGELOLA'));

-- The book of visitors. No photo of anybody's identity card is kept.
create table partner.visit (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  name text not null,
  agency text,
  phone text,
  purpose text not null,
  meets text not null check (meets in ('ANAK', 'PETUGAS', 'LAIN')),
  client_id uuid references client.client,
  meets_whom text,
  came_at timestamptz not null,
  left_at timestamptz,
  warned boolean not null default false,
  answer text check (answer in ('DITOLAK', 'DIDAMPINGI', 'BUKAN_ORANGNYA')),
  answer_note text,
  written_by_name text not null,
  left_by_name text,
  constraint leaves_after_coming check (left_at >= came_at),
  constraint a_warning_is_answered check (not warned or (answer is not null and answer_note is not null))
);
comment on column partner.visit.warned is 'The name was like that of somebody who may not meet a resident of the home';
create index visit_inside on partner.visit (institution_id, came_at) where left_at is null;
create index visit_book on partner.visit (institution_id, came_at desc, id);
select audit.watch('partner.visit');
select access.guard('partner.visit', partner.around(), partner.keeps('PENGASUH', 'PENGELOLA', 'PEKSOS'));
-- A visit is written down for a child the writer sees; that the visitor left may be said by anybody on duty.
do $$ begin
  execute format('alter policy scope_insert on partner.visit with check ((%s) and (client_id is null or exists (select 1 from client.client c where c.id = client_id)))',
    partner.keeps('PENGASUH', 'PENGELOLA', 'PEKSOS'));
end $$;

-- Whom the home can count on, in three rings.
create table partner.stakeholder (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  ring text not null check (ring in ('PRIMER', 'SEKUNDER', 'TERSIER')),
  kind text not null,
  organisation text not null,
  person text,
  phone text,
  commitment text not null,
  since date not null,
  until date,
  standing text not null check (standing in ('BERJALAN', 'DITEPATI', 'TIDAK_DITEPATI')),
  written_by_name text not null,
  written_at timestamptz not null,
  constraint until_after_since check (until >= since)
);
create index stakeholder_home on partner.stakeholder (institution_id, ring, kind, organisation);
select audit.watch('partner.stakeholder');
select access.guard('partner.stakeholder', null, partner.keeps('PENGELOLA'));

-- Names of those who may not meet somebody who lives in the caller's own home. Whoever stands at the door must know the name, and
-- need not know the child: no row says for whose sake.
create function partner.barred_here() returns table (id uuid, name text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.person_name from client.relative r join client.client c on c.id = r.client_id
   where access.reach() in ('INSTITUTION', 'CLIENTS') and c.institution_id = access.institution() and c.resident_since is not null
     and r.contact_barred = 'YA' and r.ended_on is null and r.person_alive <> 'TIDAK' $$;
revoke all on function partner.barred_here() from public;
grant execute on function partner.barred_here() to naungan_app;
alter function partner.barred_here() owner to naungan_definer;

-- What runs out stands in the register's own table.
create function partner.keep_due() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mark text := case tg_table_name when 'agreement' then 'mou:' else 'skck:' end || new.id;
  day date := case tg_table_name
    when 'agreement' then case when to_jsonb(new) ->> 'ended_on' is null then (to_jsonb(new) ->> 'until')::date end
    else case when to_jsonb(new) ->> 'until' is null then (to_jsonb(new) ->> 'skck_until')::date end end;
begin
  if day is null then
    delete from institution.due where key = mark;
  else
    insert into institution.due as d (key, institution_id, district, kind, due_on)
    values (mark, new.institution_id, new.district, case tg_table_name when 'agreement' then 'MOU' else 'SKCK_RELAWAN' end, day)
    on conflict (key) do update set due_on = excluded.due_on, district = excluded.district,
      told = case when d.due_on = excluded.due_on then d.told end;
  end if;
  return null;
end $$;
alter function partner.keep_due() owner to naungan_definer;
create trigger due_kept after insert or update on partner.agreement for each row execute function partner.keep_due();
create trigger due_kept after insert or update on partner.volunteer for each row execute function partner.keep_due();

-- A home that moves takes these rows along; the office that moves it does not write them itself.
create function partner.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update partner.agreement x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update partner.volunteer x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update partner.visit x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update partner.stakeholder x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  return null;
end $$;
grant update on partner.agreement, partner.volunteer, partner.visit, partner.stakeholder to naungan_definer;
alter function partner.follow_home() owner to naungan_definer;
create trigger partners_follow after update of district on institution.institution for each row
  when (old.district is distinct from new.district) execute function partner.follow_home();

-- What other modules may read of this schema. The caller's own row visibility applies.
create view partner.facts_volunteer with (security_invoker) as select id, institution_id, district, name, since, until from partner.volunteer;
grant select on partner.facts_volunteer to naungan_app;
grant select on partner.facts_volunteer to naungan_definer;
