-- Handling: who is off duty, who stands under an accused office, names of staff, offices that were told only, and what a letter gives away.

create or replace function access.off_duty(account uuid, on_day date) returns date language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select min(b.since) from incident.duty_ban b where b.account_id = account and b.lifted_at is null and b.since <= on_day
    and (b.until is null or b.until >= on_day) $$;

-- Whether an account works for one of the offices a report goes around: the home, its district, its province.
create function incident.stands_under(account uuid, incident uuid, around text) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select around <> 'TIDAK' and exists (select from access.account a join incident.incident i on i.id = incident where a.id = account
    and (a.institution_id = i.institution_id or (around in ('KAB', 'PROV') and a.region = i.district)
      or (around = 'PROV' and a.region = left(i.district, 2)))) $$;
revoke all on function incident.stands_under(uuid, uuid, text) from public;
grant execute on function incident.stands_under(uuid, uuid, text) to naungan_app;
alter function incident.stands_under(uuid, uuid, text) owner to naungan_definer;

-- The name of staff an incident speaks of, for whoever may read the incident; the nation's offices see no accounts of homes.
create function incident.name_of(account uuid) returns table (name text, role text) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select a.full_name, a.role from access.account a where a.id = account and (
    exists (select from incident.person p where p.account_id = account and incident.may(p.incident_id, 'BACA'))
    or exists (select from incident.party p where p.account_id = account and p.level = 'PENANGAN' and incident.may(p.incident_id, 'BACA'))
    or exists (select from incident.duty_ban b where b.account_id = account and incident.may(b.incident_id, 'BACA'))) $$;
revoke all on function incident.name_of(uuid) from public;
grant execute on function incident.name_of(uuid) to naungan_app;
alter function incident.name_of(uuid) owner to naungan_definer;

-- Kemensos is told of grave incidents without reading them: it sees that it was told, and may say that it took note. So does whoever
-- was told at a level and is no party. An accused was never told.
create function incident.told(incident uuid) returns table (number text, severity text, state text, district text, level text, told_at timestamptz,
    acknowledged_at timestamptz) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.number, i.severity, i.state, i.district, r.level, r.told_at, r.acknowledged_at
    from incident.rung r join incident.incident i on i.id = r.incident_id
   where r.incident_id = incident and r.level in ('KEMENSOS', 'KPAI') and r.level = access.role()
     and not exists (select from incident.excluded x where x.incident_id = incident and x.account_id = access.account()) $$;
revoke all on function incident.told(uuid) from public;
grant execute on function incident.told(uuid) to naungan_app;
alter function incident.told(uuid) owner to naungan_definer;

create function incident.take_note(incident uuid, at timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if nullif(current_setting('app.act', true), '') is null then
    raise exception 'nobody takes note without an Act' using errcode = '42501';
  end if;
  if not exists (select from incident.told(incident)) then
    return false;
  end if;
  update incident.rung r set version = r.version + 1, acknowledged_at = at, acknowledged_by = a.id, acknowledged_by_name = a.full_name
    from access.account a where a.id = access.account() and r.incident_id = incident and r.level = access.role() and r.acknowledged_at is null;
  return true;
end $$;
revoke all on function incident.take_note(uuid, timestamptz) from public;
grant execute on function incident.take_note(uuid, timestamptz) to naungan_app;
grant update on incident.rung to naungan_definer;
alter function incident.take_note(uuid, timestamptz) owner to naungan_definer;

-- Letters about an incident: neither their bytes nor what the trail kept of them (their kind, their number) are there for anybody who may
-- not read it, though the home's head sees all other letters of his home. Definer: it looks at letters the caller does not see.
create function incident.letter_hidden(file uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from document.letter l where l.id = file and l.kind like 'INSIDEN\_%' and not incident.may(l.source_id, 'BACA')) $$;
revoke all on function incident.letter_hidden(uuid) from public;
grant execute on function incident.letter_hidden(uuid) to naungan_app;
alter function incident.letter_hidden(uuid) owner to naungan_definer;

create policy incident_letter on document.file as restrictive for select to naungan_app
  using (case when purpose = 'surat' then not incident.letter_hidden(id) else true end);
create policy incident_letter_change on document.letter as restrictive for update to naungan_app
  using (case when kind like 'INSIDEN\_%' then incident.may(source_id, 'TANGANI') else true end);
create policy incident_letter_trail on audit.change as restrictive for select to naungan_app
  using (case when tbl in ('document.letter', 'document.file') then not incident.letter_hidden(row_id::uuid) else true end);

-- That somebody opened an incident stands in the reading log of its victims; only who may read an incident of that person sees it there,
-- else an accused would learn from a child's file that he is looked into.
create policy incident_reading on audit.reading as restrictive for select to naungan_app
  using (case when what = 'insiden' then (select access.reach()) = 'SYSTEM' or (select access.role()) = 'AUDITOR' or actor = (select access.account())
    or exists (select 1 from incident.person p where p.client_id = audit.reading.client_id) else true end);

-- The name of a reporter with an account, under the very condition of the reporter's own row.
create function incident.reporter_name(incident uuid) returns table (full_name text) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select a.full_name from incident.reporter r join access.account a on a.id = r.account_id
   where r.incident_id = incident and (r.account_id = access.account() or (incident.may(incident, 'TANGANI')
     and exists (select from incident.reporter_opening o where o.incident_id = incident and o.account_id = access.account() and o.until > now()))) $$;
revoke all on function incident.reporter_name(uuid) from public;
grant execute on function incident.reporter_name(uuid) to naungan_app;
alter function incident.reporter_name(uuid) owner to naungan_definer;

-- A reporter knows that he is one; whoever handled it once and was shut out sees not even that.
alter policy scope_read on incident.party using ((level <> 'PELAPOR' and incident.may(incident_id, 'BACA'))
  or (level = 'PELAPOR' and account_id = (select access.account())) or (select access.reach()) = 'SYSTEM');

-- KPAI takes an incident under its supervision that it has opened with a reason: from then on it reads it like one it was told of.
create function incident.supervise(incident uuid, at timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if nullif(current_setting('app.act', true), '') is null then
    raise exception 'nothing is supervised without an Act' using errcode = '42501';
  end if;
  if access.role() is distinct from 'KPAI' or not incident.may(incident, 'BACA') then
    return false;
  end if;
  insert into incident.party (incident_id, level, since, why) values (incident, 'KPAI', at, 'PENGAWASAN')
    on conflict on constraint once_a_party do update set until = null, why = 'PENGAWASAN';
  return true;
end $$;
revoke all on function incident.supervise(uuid, timestamptz) from public;
grant execute on function incident.supervise(uuid, timestamptz) to naungan_app;
grant insert, update on incident.party to naungan_definer;
alter function incident.supervise(uuid, timestamptz) owner to naungan_definer;
