-- Reporting and evidence: what a report says beside its story, whom a reporter may name, and openings that must be looked at again.

-- What comes with a report or after it, in the reporter's words; sealed, never changed. Whose words they are stands in
-- incident.reporter alone: no account and no name here.
create table incident.addition (
  id uuid primary key,
  incident_id uuid not null references incident.incident,
  kind text not null check (kind in ('LUKA', 'TINDAKAN', 'TAMBAHAN')),
  text bytea not null,
  written_at timestamptz not null,
  received_at timestamptz not null
);
create index addition_incident on incident.addition (incident_id, received_at);
select incident.guard('incident.addition', 'text', 'BACA', 'select, insert');
alter policy scope_read on incident.addition using (incident.may(incident_id, 'BACA') or exists (
  select 1 from incident.reporter r where r.incident_id = addition.incident_id and r.account_id = (select access.account())));
alter policy scope_insert on incident.addition with check (incident.being_made(incident_id) or exists (
  select 1 from incident.reporter r where r.incident_id = addition.incident_id and r.account_id = (select access.account())));

-- A line of the chain of custody is written by whoever it names; the reporter's own lines name nobody.
alter policy scope_insert on incident.custody with check (incident.being_made(incident_id) or (select access.reach()) = 'SYSTEM'
  or (incident.may(incident_id, 'BACA') and account_id = (select access.account())));

-- Whom a reporter may name among the staff: those of the caller's own home, who need not see accounts otherwise.
create function incident.colleagues() returns table (id uuid, name text, role text) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select a.id, a.full_name, a.role from access.account a
   where a.institution_id = access.institution() and a.status = 'ACTIVE' and a.id <> access.account()
   order by a.full_name, a.id limit 300 $$;
revoke all on function incident.colleagues() from public;
grant execute on function incident.colleagues() to naungan_app;
alter function incident.colleagues() owner to naungan_definer;

-- Whether this very report is kept already; the id says nothing to whoever does not know what it was made of.
create function incident.kept(incident uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.reach() is not null and exists (select from incident.incident i where i.id = incident) $$;
revoke all on function incident.kept(uuid) from public;
grant execute on function incident.kept(uuid) to naungan_app;
alter function incident.kept(uuid) owner to naungan_definer;

-- The task to look at an opening again. Whoever breaks the glass may be of an office that writes no task there, hence a definer.
grant insert on client.task to naungan_definer;
create function incident.ask_review(of_incident uuid, due date, of_norm text) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into client.task (key, institution_id, district, kind, due_on, role, href, norm)
  select 'insiden-tinjau-buka:' || i.id || ':' || o.id, i.institution_id, i.district, 'insiden-tinjau-buka', due,
         case i.bypass when 'KAB' then 'DINSOS_PROV' when 'PROV' then 'KEMENSOS' else 'DINSOS_KAB' end,
         '/insiden/' || i.id || '/akses-darurat', of_norm
    from incident.opening o join incident.incident i on i.id = o.incident_id
   where o.incident_id = of_incident and o.account_id = access.account() and o.until > now() and i.institution_id is not null
   order by o.opened_at desc limit 1
  on conflict (key) do nothing;
end $$;
revoke all on function incident.ask_review(uuid, date, text) from public;
grant execute on function incident.ask_review(uuid, date, text) to naungan_app;
alter function incident.ask_review(uuid, date, text) owner to naungan_definer;

-- That somebody opened an incident tells of the incident: the task, and what the trail kept of it, are seen with the incident alone.
create policy incident_task on client.task as restrictive for select to naungan_app
  using (case when kind = 'insiden-tinjau-buka' then incident.may(split_part(key, ':', 2)::uuid, 'BACA') else true end);
create policy incident_task on audit.change as restrictive for select to naungan_app
  using (case when tbl = 'client.task' and diff -> 'kind' ->> 1 = 'insiden-tinjau-buka'
    then exists (select 1 from client.task t where t.id = row_id::uuid) else true end);
