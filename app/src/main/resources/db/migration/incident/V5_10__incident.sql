-- Incidents: what happened to whom, who may know of it, what the law asks by when, and each step until it is closed.
-- Stories, names and what was found are sealed by the application (store.Vault): neither a backup nor the trail holds them in words.
create schema incident;
grant usage on schema incident to naungan_app, naungan_definer;
grant create on schema incident to naungan_definer;

create sequence incident.number;
grant usage on sequence incident.number to naungan_app;

create table incident.incident (
  id uuid primary key,
  version int not null default 0,
  number text not null unique,
  institution_id uuid references institution.institution,
  district text not null check (district ~ '^\d\d\.\d\d$'),
  place_name text,
  source text not null check (source in ('PETUGAS', 'ADUAN', 'CATATAN')),
  kinds text[] not null check (cardinality(kinds) > 0),
  severity text not null check (severity in ('RINGAN', 'SEDANG', 'BERAT', 'DARURAT')),
  state text not null default 'DITERIMA' check (state in ('DITERIMA', 'DIPILAH', 'TERVERIFIKASI', 'DITANGANI', 'SELESAI')),
  happened_at timestamptz,
  happened_roughly boolean not null default false,
  known_at timestamptz not null,
  written_at timestamptz not null,
  received_at timestamptz not null,
  place text,
  safe text not null check (safe in ('YA', 'TIDAK', 'TIDAK_DIKETAHUI')),
  story bytea,
  child_words bytea,
  victims int not null default 0,
  bypass text not null default 'TIDAK' check (bypass in ('TIDAK', 'LKS', 'KAB', 'PROV')),
  outcome text,
  acted_at timestamptz,
  closed_at timestamptz,
  made_by_act bigint not null default nullif(current_setting('app.act', true), '')::bigint,
  constraint closed_has_outcome check ((state = 'SELESAI') = (closed_at is not null and outcome is not null))
);
comment on column incident.incident.bypass is 'Offices the report goes around: none, the home, the home and the district, up to the province';
comment on column incident.incident.acted_at is 'When anybody last did something about it';
create index incident_home on incident.incident (institution_id, received_at desc);
create index incident_district on incident.incident (district, received_at desc);
create index incident_open on incident.incident (district, severity) where state <> 'SELESAI';

-- Who may see it, row by row: offices by level, people by account (PELAPOR sees that it arrived, PENANGAN works on it).
create table incident.party (
  id uuid primary key default uuidv7(),
  incident_id uuid not null references incident.incident,
  level text not null check (level in ('PELAPOR', 'LKS', 'KAB', 'PROV', 'KEMENSOS', 'KPAI', 'PENANGAN')),
  account_id uuid,
  since timestamptz not null,
  until timestamptz,
  why text not null,
  constraint people_have_accounts check ((account_id is not null) = (level in ('PELAPOR', 'PENANGAN'))),
  constraint once_a_party unique nulls not distinct (incident_id, level, account_id)
);
create index party_account on incident.party (account_id, incident_id) where account_id is not null;

-- Accounts that never see it, whatever else lets them: those it accuses.
create table incident.excluded (
  id uuid primary key default uuidv7(),
  incident_id uuid not null references incident.incident,
  account_id uuid not null,
  constraint excluded_once unique (incident_id, account_id)
);

create or replace function notice.deaf(once text) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.account_id from incident.excluded x where x.incident_id = case when once like 'insiden:%' then split_part(once, ':', 2)::uuid end $$;

-- Break-glass: read-only, for an hour, with a reason, told to the offices in charge.
create table incident.opening (
  id uuid primary key default uuidv7(),
  incident_id uuid not null references incident.incident,
  account_id uuid not null,
  account_name text not null,
  role text not null,
  reason text not null check (length(trim(reason)) >= 20),
  opened_at timestamptz not null default now(),
  until timestamptz not null default now() + interval '60 minutes',
  reviewed_at timestamptz,
  reviewed_by_name text,
  constraint not_for_long check (until <= opened_at + interval '60 minutes')
);
create index opening_of on incident.opening (account_id, incident_id, until);

-- One truth about who may see an incident. `how` is KENAL (that it exists and stands where: also its reporter), BACA (its details: also
-- break-glass) or TANGANI (write). Security definer: it is the policy of the tables it reads.
create function incident.may(incident uuid, how text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.reach() = 'SYSTEM' or (
    not exists (select from incident.excluded x where x.incident_id = incident and x.account_id = access.account())
    and (exists (
      select from incident.party p join incident.incident i on i.id = p.incident_id
       where p.incident_id = incident and p.until is null and case p.level
         when 'LKS' then access.role() = 'PENGELOLA' and access.institution() = i.institution_id
         when 'KAB' then access.role() = 'DINSOS_KAB' and access.region() = i.district
         when 'PROV' then access.role() = 'DINSOS_PROV' and access.region() = left(i.district, 2)
         when 'KEMENSOS' then access.role() = 'KEMENSOS'
         when 'KPAI' then access.role() = 'KPAI'
         when 'PENANGAN' then p.account_id = access.account()
         else how = 'KENAL' and p.account_id = access.account() end)
      or (how <> 'TANGANI' and exists (select from incident.opening o
        where o.incident_id = incident and o.account_id = access.account() and o.until > now())))) $$;
revoke all on function incident.may(uuid, text) from public;
grant execute on function incident.may(uuid, text) to naungan_app, naungan_definer;
alter function incident.may(uuid, text) owner to naungan_definer;

-- Whether it was made by the Act that is running: whoever reports writes the report whole and does not see it for that.
create function incident.being_made(incident uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from incident.incident i where i.id = incident and i.made_by_act = nullif(current_setting('app.act', true), '')::bigint) $$;
revoke all on function incident.being_made(uuid) from public;
grant execute on function incident.being_made(uuid) to naungan_app, naungan_definer;
alter function incident.being_made(uuid) owner to naungan_definer;

-- Lines one and two for a table of incidents: history without what is sealed (seen only with the row), visibility with the incident.
create function incident.guard(t regclass, hidden text default '', seen text default 'BACA', rights text default 'select, insert, update') returns void language plpgsql as $$
begin
  perform audit.watch(t, hidden);
  perform access.guard(t, format('incident.may(incident_id, %L)', seen),
    $p$incident.may(incident_id, 'TANGANI') or incident.being_made(incident_id)$p$, rights);
  perform client.seal(t);
end $$;

select audit.watch('incident.incident', 'story,child_words');
select access.guard('incident.incident', $p$incident.may(id, 'KENAL')$p$, $p$incident.may(id, 'TANGANI')$p$);
-- Anybody signed in may report, also about another home; the public reports through the system.
alter policy scope_insert on incident.incident with check ((select access.reach()) is not null
  and made_by_act = nullif(current_setting('app.act', true), '')::bigint);
select client.seal('incident.incident');
select incident.guard('incident.party', 'account_id', 'BACA');
-- A reporter knows that he is one; nobody else does.
alter policy scope_read on incident.party using ((level <> 'PELAPOR' and incident.may(incident_id, 'BACA')) or account_id = (select access.account())
  or (select access.reach()) = 'SYSTEM');
select incident.guard('incident.excluded', 'account_id', 'BACA', 'select, insert');

-- Opening goes through incident.break_glass alone; whoever reads the incident sees who broke in.
select audit.watch('incident.opening');
select access.guard('incident.opening', $p$account_id = (select access.account()) or incident.may(incident_id, 'BACA') or (select access.role()) = 'AUDITOR'$p$,
  $p$incident.may(incident_id, 'TANGANI')$p$);
alter policy scope_insert on incident.opening with check (false);
grant insert on incident.opening to naungan_definer;

-- Opens an incident by its number to an office that is no party: a supervisor or social worker of the district, the province, Kemensos,
-- KPAI. Never to whom it accuses nor to his home or, when it goes around them, his offices. Answers its id, or nothing.
create function incident.break_glass(of_number text, why text, at timestamptz) returns uuid language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare i incident.incident; allowed boolean;
begin
  if nullif(current_setting('app.act', true), '') is null then
    raise exception 'nothing is opened without an Act' using errcode = '42501';
  end if;
  select x.* into i from incident.incident x where x.number = of_number;
  if not found or exists (select from incident.excluded e where e.incident_id = i.id and e.account_id = access.account()) then
    return null;
  end if;
  allowed := case access.role()
    when 'KEMENSOS' then true
    when 'KPAI' then true
    when 'DINSOS_PROV' then access.region() = left(i.district, 2) and i.bypass <> 'PROV'
    when 'DINSOS_KAB' then access.region() = i.district and i.bypass in ('TIDAK', 'LKS')
    when 'SUPERVISOR' then access.reach() = 'DISTRICT' and access.region() = i.district and i.bypass in ('TIDAK', 'LKS')
    when 'PEKSOS' then access.reach() = 'DISTRICT' and access.region() = i.district and i.bypass in ('TIDAK', 'LKS')
    else false end;
  if not allowed then
    return null;
  end if;
  insert into incident.opening (incident_id, account_id, account_name, role, reason, opened_at, until)
  select i.id, a.id, a.full_name, a.role, why, at, at + interval '60 minutes' from access.account a where a.id = access.account();
  return i.id;
end $$;
revoke all on function incident.break_glass(text, text, timestamptz) from public;
grant execute on function incident.break_glass(text, text, timestamptz) to naungan_app;
alter function incident.break_glass(text, text, timestamptz) owner to naungan_definer;

-- Who was harmed, who is accused, who saw it. A name is sealed; `name_key` finds the same name again without telling it.
create table incident.person (
  id uuid primary key,
  version int not null default 0,
  incident_id uuid not null references incident.incident,
  part text not null check (part in ('KORBAN', 'TERDUGA', 'SAKSI')),
  kind text not null check (kind in ('KLIEN', 'PETUGAS', 'LAIN', 'TIDAK_DIKENAL')),
  client_id uuid references client.client,
  account_id uuid references access.account,
  name bytea,
  name_key bytea,
  relation text,
  note bytea,
  constraint kind_has_its_link check ((kind = 'KLIEN') >= (client_id is not null) and (kind = 'PETUGAS') >= (account_id is not null))
);
create index person_incident on incident.person (incident_id);
create index person_client on incident.person (client_id) where client_id is not null;
create index person_account on incident.person (account_id) where account_id is not null;
create index person_name on incident.person (name_key) where name_key is not null;
-- client_id would file the history under the client's own, where more people look.
select incident.guard('incident.person', 'name,name_key,note,account_id');

-- Who told of it: the highest class. Seen by nobody but the reporter and, for half an hour, by whoever handles it and says why.
create table incident.reporter (
  id uuid primary key references incident.incident,
  incident_id uuid not null references incident.incident,
  account_id uuid,
  relation text,
  name bytea,
  contact bytea
);
create index reporter_account on incident.reporter (account_id) where account_id is not null;
create table incident.reporter_opening (
  id uuid primary key default uuidv7(),
  incident_id uuid not null references incident.incident,
  account_id uuid not null,
  account_name text not null,
  reason text not null check (length(trim(reason)) >= 20),
  opened_at timestamptz not null default now(),
  until timestamptz not null default now() + interval '30 minutes',
  constraint not_for_long check (until <= opened_at + interval '30 minutes')
);
create index reporter_opening_of on incident.reporter_opening (account_id, incident_id, until);
select incident.guard('incident.reporter_opening', '', 'BACA', 'select, insert');
alter policy scope_insert on incident.reporter_opening with check (account_id = (select access.account()) and incident.may(incident_id, 'TANGANI'));
select incident.guard('incident.reporter', 'account_id,relation,name,contact', 'TANGANI', 'select, insert');
alter policy scope_read on incident.reporter using (account_id = (select access.account()) or (select access.reach()) = 'SYSTEM'
  or (incident.may(incident_id, 'TANGANI') and exists (select 1 from incident.reporter_opening o
    where o.incident_id = reporter.incident_id and o.account_id = (select access.account()) and o.until > now())));

-- What must be done by when. The day comes from a term as it stood when the clock began; late stays late for ever.
create table incident.clock (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  incident_id uuid not null references incident.incident,
  kind text not null,
  term text not null,
  norm text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  met_at timestamptz,
  how text,
  alarmed_at timestamptz,
  constraint one_clock_a_kind unique (incident_id, kind)
);
create index clock_running on incident.clock (due_at) where met_at is null;
select incident.guard('incident.clock', '', 'BACA');

create function incident.keep_clock() returns trigger language plpgsql as $$
begin
  if (old.incident_id, old.kind, old.term, old.norm, old.started_at, old.due_at) is distinct from
      (new.incident_id, new.kind, new.term, new.norm, new.started_at, new.due_at)
     or (old.met_at is not null and new.met_at is distinct from old.met_at) then
    raise exception 'a clock does not change' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger kept before update on incident.clock for each row execute function incident.keep_clock();

-- The ladder of telling: who was told when, until when somebody there must say so, and who did.
create table incident.rung (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  incident_id uuid not null references incident.incident,
  level text not null check (level in ('LKS', 'KAB', 'PROV', 'KEMENSOS', 'KPAI')),
  told_at timestamptz not null,
  climbs_at timestamptz,
  climbed_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  acknowledged_by_name text,
  constraint one_rung_a_level unique (incident_id, level)
);
create index rung_waiting on incident.rung (climbs_at) where acknowledged_at is null and climbed_at is null and climbs_at is not null;
select incident.guard('incident.rung', '', 'BACA');

-- What was done: the form as it was filled in (sealed), and how the state went on. Never changed; a correction is a new step.
create table incident.step (
  id uuid primary key,
  incident_id uuid not null references incident.incident,
  kind text not null,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  account_id uuid,
  name text not null,
  role text not null,
  content bytea not null
);
create index step_incident on incident.step (incident_id, at);
select incident.guard('incident.step', 'content', 'BACA', 'select, insert');

-- Photos, sound and papers: bytes sealed beside the row; each look is a line of the chain of custody.
create table incident.evidence (
  id uuid primary key,
  incident_id uuid not null references incident.incident,
  kind text not null check (kind in ('FOTO', 'SUARA', 'BERKAS')),
  media_type text not null,
  size int not null,
  sha256 bytea not null,
  sent_sha256 bytea not null,
  note bytea,
  added_at timestamptz not null,
  added_by_name text not null
);
comment on column incident.evidence.sent_sha256 is 'Of the file as it came; sha256 is of what is kept, after a picture was freed of its metadata';
create index evidence_incident on incident.evidence (incident_id);
select incident.guard('incident.evidence', 'note', 'BACA', 'select, insert');
create table incident.evidence_content (
  evidence_id uuid primary key references incident.evidence,
  incident_id uuid not null references incident.incident,
  bytes bytea not null
);
alter table incident.evidence_content alter column bytes set storage external;
create table incident.custody (
  id uuid primary key default uuidv7(),
  incident_id uuid not null references incident.incident,
  evidence_id uuid not null references incident.evidence,
  what text not null check (what in ('DITERIMA', 'DIBUKA', 'DISERAHKAN')),
  at timestamptz not null,
  account_id uuid,
  name text not null,
  role text not null,
  reason text not null check (what = 'DITERIMA' or length(trim(reason)) >= 10),
  to_whom text
);
create index custody_evidence on incident.custody (evidence_id, at);
select incident.guard('incident.custody', '', 'BACA', 'select, insert');
alter policy scope_insert on incident.custody with check (incident.being_made(incident_id) or incident.may(incident_id, 'BACA'));
-- The bytes are there for whoever wrote down in this very transaction why he opens them.
select access.guard('incident.evidence_content', $p$incident.may(incident_id, 'BACA') and exists (select 1 from incident.custody c
  where c.evidence_id = evidence_content.evidence_id and c.account_id = (select access.account()) and c.what = 'DIBUKA' and c.at > now() - interval '5 minutes')$p$,
  $p$incident.may(incident_id, 'TANGANI') or incident.being_made(incident_id)$p$, 'select, insert');

-- A person who must not work with clients while it is looked into. The home that must keep him away knows of the ban, not of the report.
create table incident.duty_ban (
  id uuid primary key,
  version int not null default 0,
  incident_id uuid not null references incident.incident,
  account_id uuid references access.account,
  institution_id uuid references institution.institution,
  district text not null,
  name bytea,
  since date not null,
  until date,
  lifted_at timestamptz,
  lifted_by_name text,
  lifted_why text
);
create index duty_ban_account on incident.duty_ban (account_id) where lifted_at is null;
create index duty_ban_home on incident.duty_ban (institution_id) where lifted_at is null;
select incident.guard('incident.duty_ban', 'name', 'BACA');
-- For the staff file: whether an account may be on duty now. Its home and the account itself may ask.
create function incident.banned(account uuid, on_day date) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from incident.duty_ban b where b.account_id = account and b.lifted_at is null and b.since <= on_day
    and (b.until is null or b.until >= on_day)
    and (access.reach() = 'SYSTEM' or account = access.account() or exists (select from access.account a where a.id = account
      and (a.institution_id = access.institution() or a.district = access.region() or left(a.district, 2) = access.region()
        or a.region = access.region() or left(a.region, 2) = access.region())))) $$;
revoke all on function incident.banned(uuid, date) from public;
grant execute on function incident.banned(uuid, date) to naungan_app;
alter function incident.banned(uuid, date) owner to naungan_definer;

-- Incidents that are one case: several victims or homes.
create table incident.joint (
  id uuid primary key default uuidv7(),
  incident_id uuid not null references incident.incident,
  other_id uuid not null references incident.incident,
  why text not null,
  constraint not_with_itself check (incident_id <> other_id),
  constraint joined_once unique (incident_id, other_id)
);
select incident.guard('incident.joint', '', 'BACA', 'select, insert');
-- Both ends must be one's own to read.
alter policy scope_insert on incident.joint with check (incident.may(incident_id, 'TANGANI') and incident.may(other_id, 'BACA'));

-- The role of somebody who is accused decides who is told; a reporter must not see that account for it.
create function incident.role_of(account uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.role from access.account a where a.id = account and access.reach() is not null $$;
revoke all on function incident.role_of(uuid) from public;
grant execute on function incident.role_of(uuid) to naungan_app;
alter function incident.role_of(uuid) owner to naungan_definer;

-- Letters about an incident are seen with it, whoever else sees letters of that home.
create policy incident_letter on document.letter as restrictive for select to naungan_app
  using (case when kind like 'INSIDEN\_%' then incident.may(source_id, 'BACA') else true end);

do $$
declare t text;
begin
  foreach t in array array['incident', 'party', 'excluded', 'opening', 'person', 'reporter', 'reporter_opening', 'clock', 'rung', 'step', 'evidence',
      'duty_ban', 'joint', 'custody'] loop
    execute format('grant select on incident.%I to naungan_definer', t);
  end loop;
end $$;
