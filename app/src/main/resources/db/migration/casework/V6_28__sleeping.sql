-- Who sleeps in which room, from when until when.
create table casework.sleeping (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  room_id uuid not null references institution.room,
  since date not null,
  until date,
  written_by_name text not null,
  constraint not_before_it_began check (until >= since)
);
create unique index one_bed on casework.sleeping (client_id) where until is null;
create index sleeping_room on casework.sleeping (room_id) where until is null;
create index sleeping_home on casework.sleeping (institution_id) where until is null;
select audit.watch('casework.sleeping');
select client.guard('casework.sleeping');
-- Somebody who looks after some of the residents reads; who may admit puts people into rooms, and only into those of their home.
do $$
declare mine text := $p$coalesce((select access.role()), 'SYSTEM') in ('PENGELOLA', 'PEKSOS', 'DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM')
    and exists (select 1 from client.client c where c.id = client_id)$p$;
begin
  execute format('alter policy scope_insert on casework.sleeping with check (%s and exists (select 1 from client.client c
    where c.id = client_id and c.institution_id = sleeping.institution_id and c.district = sleeping.district)
    and exists (select 1 from institution.room r where r.id = room_id and r.institution_id = sleeping.institution_id))', mine);
  execute format('alter policy scope_update on casework.sleeping using (%s) with check (%s)', mine, mine);
end $$;
grant select, update on casework.sleeping to naungan_definer;

-- Who leaves the home leaves the bed.
create function casework.leave_bed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update casework.sleeping s set version = s.version + 1, until = greatest(new.exit_on, s.since)
   where s.client_id = new.client_id and s.institution_id = new.institution_id and s.until is null;
  return null;
end $$;
alter function casework.leave_bed() owner to naungan_definer;
create trigger bed_left after update of exit_on on casework.stay for each row when (new.exit_on is not null)
  execute function casework.leave_bed();

-- How many sleep in each room: a number, also for who looks after some of them only.
create function casework.beds_taken(home uuid) returns table (room_id uuid, number int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.room_id, count(*)::int from casework.sleeping s
   where s.institution_id = home and s.until is null
     and case access.reach() when 'SYSTEM' then true when 'INSTITUTION' then home = access.institution() when 'CLIENTS' then home = access.institution()
           when 'DISTRICT' then s.district = access.region() when 'PROVINCE' then left(s.district, 2) = access.region() else false end
   group by s.room_id $$;
revoke all on function casework.beds_taken(uuid) from public;
grant execute on function casework.beds_taken(uuid) to naungan_app;
alter function casework.beds_taken(uuid) owner to naungan_definer;
