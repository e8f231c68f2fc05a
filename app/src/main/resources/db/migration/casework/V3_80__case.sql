-- The way of a person through care, from the first contact to the aftercare; one open at a time. Where it stands is kept here by
-- signing, so that worklists and figures need not read the records.
create table casework.case_file (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  opened_on date not null,
  closed_on date,
  stage text not null default 'PENDEKATAN_AWAL',
  worker_id uuid references access.account,
  worker_name text,
  assessed_on date,
  plan_on date,
  review_due date,
  poverty_only boolean not null default false,
  difficulty smallint,
  constraint closed_after_opening check (closed_on >= opened_on)
);
create unique index one_open_case on casework.case_file (client_id) where closed_on is null;
create index case_client on casework.case_file (client_id, opened_on desc);
create index case_home on casework.case_file (institution_id) where closed_on is null;
create index case_district on casework.case_file (district) where closed_on is null;
create index case_worker on casework.case_file (worker_id) where closed_on is null;
create index case_poverty on casework.case_file (district) where poverty_only and closed_on is null;
select audit.watch('casework.case_file');
select access.guard('casework.case_file', client.follows() || ' or exists (select 1 from client.client c where c.id = client_id)', client.follows());

-- One form of the chain (F0 to F12): a typed record with its sections, a draft until it is signed by everybody it needs. The home
-- that wrote it keeps its view of it after the file has moved on.
create table casework.record (
  id uuid primary key,
  version int not null default 0,
  case_id uuid not null references casework.case_file,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  step text not null,
  status text not null default 'DRAF' check (status in ('DRAF', 'MENUNGGU', 'DITANDATANGANI', 'DIGANTI', 'DIBATALKAN')),
  on_date date not null,
  follows uuid references casework.record,
  holder uuid references access.account,
  holder_name text not null,
  started_at timestamptz not null default now(),
  signed_at timestamptz,
  ended_reason text
);
create index record_case on casework.record (case_id, step, on_date desc);
create index record_client on casework.record (client_id, on_date desc, id desc);
create index record_waiting on casework.record (institution_id, started_at) where status in ('DRAF', 'MENUNGGU');
create index record_waiting_district on casework.record (district, started_at) where status in ('DRAF', 'MENUNGGU');
create index record_holder on casework.record (holder) where status in ('DRAF', 'MENUNGGU');
select audit.watch('casework.record');
do $$
declare
  mine text := format($p$(%s) or exists (select 1 from client.client c where c.id = client_id)$p$, client.follows());
begin
  perform access.guard('casework.record', mine, $p$exists (select 1 from client.client c where c.id = client_id)$p$);
end $$;
-- Begun only for a person of one's own reach, in the home that answers for the file.
alter policy scope_insert on casework.record with check (status = 'DRAF' and exists (select 1 from client.client c
  where c.id = client_id and c.institution_id = record.institution_id and c.district = record.district));

-- The sections of a record: what was answered, by path, as it was typed; read through the section's type. Written only while the
-- record is a draft. A sealed section is seen by whoever has opened the sealed parts of the file, and by its writer until it is signed.
create table casework.section (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  record_id uuid not null references casework.record,
  client_id uuid not null references client.client,
  name text not null,
  sealed boolean not null,
  complete boolean not null,
  content jsonb not null,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  unique (record_id, name)
);
select audit.watch('casework.section');
-- Asked by a call, which keeps its plan as long as the connection lives: written out here, the policies of record and client came
-- along several times, and planning the saving of one section took 80 ms where running it takes one.
create function casework.status_of(record uuid) returns text language sql stable as $$
  select r.status from casework.record r where r.id = record $$;
create function casework.drafted(record uuid, client uuid) returns boolean language sql stable as $$
  select exists (select from casework.record r join client.client c on c.id = r.client_id
    where r.id = record and r.client_id = client and r.status = 'DRAF') $$;
grant execute on function casework.status_of(uuid), casework.drafted(uuid, uuid) to naungan_app;
do $$
declare
  open_ text := $p$(not sealed or client.opened(client_id)
    or (written_by = (select access.account()) and casework.status_of(record_id) = 'DRAF'))$p$;
begin
  perform access.guard('casework.section', 'casework.status_of(record_id) is not null and ' || open_, 'casework.drafted(record_id, client_id) and ' || open_);
end $$;
select client.seal('casework.section');

-- How far each section is, also of those that are sealed: no content.
create function casework.section_states(record uuid) returns table (name text, sealed boolean, complete boolean, version int, written_by_name text, written_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.name, s.sealed, s.complete, s.version, s.written_by_name, s.written_at from casework.section s
    join casework.record r on r.id = s.record_id join client.client c on c.id = r.client_id
   where s.record_id = record and client.in_scope(c.id, c.district, c.institution_id) $$;
revoke all on function casework.section_states(uuid) from public;
grant execute on function casework.section_states(uuid) to naungan_app;
alter function casework.section_states(uuid) owner to naungan_definer;

-- What a signature stands for: one digest over all sections, the sealed ones too.
create function casework.digest_of(record uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(coalesce(string_agg(s.name || ' ' || s.content::text, e'\n' order by s.name), ''), 'UTF8')), 'hex')
    from casework.section s join casework.record r on r.id = s.record_id join client.client c on c.id = r.client_id
   where s.record_id = record and client.in_scope(c.id, c.district, c.institution_id) $$;
revoke all on function casework.digest_of(uuid) from public;
grant execute on function casework.digest_of(uuid) to naungan_app;
alter function casework.digest_of(uuid) owner to naungan_definer;

-- Photos and papers that belong to a section.
create table casework.attachment (
  id uuid primary key,
  record_id uuid not null references casework.record,
  client_id uuid not null references client.client,
  section text not null,
  file_id uuid not null references document.file,
  caption text,
  added_at timestamptz not null default now()
);
create index attachment_record on casework.attachment (record_id);
select audit.watch('casework.attachment');
-- Seen with its section: a photo of what is sealed is sealed as well, also where files are opened by their own address.
select access.guard('casework.attachment', 'exists (select 1 from casework.section s where s.record_id = attachment.record_id and s.name = attachment.section)',
  'casework.drafted(record_id, client_id)', 'select, insert');
-- A file is kept just before it is attached, in one transaction; only there it is seen by its writer without an attachment.
create function casework.attached(file uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from casework.attachment a where a.file_id = file) $$;
revoke all on function casework.attached(uuid) from public;
grant execute on function casework.attached(uuid) to naungan_app;
alter function casework.attached(uuid) owner to naungan_definer;
create policy sealed_photo on document.file as restrictive for select to naungan_app
  using (case when purpose = 'formulir-rahasia' then client.opened(client_id) or exists (select 1 from casework.attachment a where a.file_id = file.id)
         or not casework.attached(id) else true end);

-- Who signed, when and how. An electronic signature is made by the account itself; of everybody else the worker records how.
create table casework.signature (
  id uuid primary key,
  record_id uuid not null references casework.record,
  client_id uuid not null references client.client,
  signer text not null,
  name text not null,
  relation text,
  account_id uuid,
  how text not null check (how in ('ELEKTRONIK', 'BASAH', 'CAP_JEMPOL', 'LISAN', 'TIDAK_MAMPU', 'MENOLAK')),
  note text,
  digest text not null,
  signed_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index signature_record on casework.signature (record_id);
select audit.watch('casework.signature');
select access.guard('casework.signature', 'exists (select 1 from casework.record r where r.id = record_id)',
  $p$exists (select 1 from casework.record r join client.client c on c.id = r.client_id where r.id = record_id and r.client_id = signature.client_id and r.status in ('DRAF', 'MENUNGGU'))
     and (how <> 'ELEKTRONIK' or withdrawn_at is not null or account_id = (select access.account()))
     and (signer <> 'DINSOS' or how <> 'ELEKTRONIK' or withdrawn_at is not null or (select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV'))$p$);

-- A gate that was crossed, why, and until when it must be made good; counted.
create table casework.gate_crossing (
  id uuid primary key,
  version int not null default 0,
  case_id uuid not null references casework.case_file,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  gate text not null,
  ground text not null,
  reason text not null,
  settle_by date,
  settled_on date,
  crossed_by uuid,
  crossed_by_name text not null,
  crossed_at timestamptz not null default now()
);
create index crossing_case on casework.gate_crossing (case_id, gate);
create index crossing_home on casework.gate_crossing (institution_id, crossed_at desc);
create index crossing_district on casework.gate_crossing (district, crossed_at desc);
create index crossing_client on casework.gate_crossing (client_id) where settled_on is null;
select audit.watch('casework.gate_crossing');
select access.guard('casework.gate_crossing', client.follows() || ' or exists (select 1 from client.client c where c.id = client_id)',
  client.follows());

-- What signed records say in figures. Aspects of social functioning (1 to 5), what was expected of the end included.
create table casework.functioning (
  id uuid primary key default uuidv7(),
  record_id uuid not null references casework.record,
  client_id uuid not null references client.client,
  institution_id uuid not null,
  district text not null,
  on_date date not null,
  occasion text not null check (occasion in ('AWAL', 'TINJAUAN', 'AKHIR', 'HARAPAN')),
  aspect text not null,
  score smallint not null check (score between 1 and 5),
  unique (record_id, occasion, aspect)
);
create index functioning_client on casework.functioning (client_id, on_date);
select audit.watch('casework.functioning');
select access.guard('casework.functioning', client.follows() || ' or exists (select 1 from client.client c where c.id = client_id)', client.follows(), 'select, insert, update, delete');

-- Why family care is not possible, as said at entry and at every review.
create table casework.last_resort (
  id uuid primary key default uuidv7(),
  record_id uuid not null unique references casework.record,
  client_id uuid not null references client.client,
  institution_id uuid not null,
  district text not null,
  on_date date not null,
  reasons text[] not null,
  poverty_only boolean not null,
  words text
);
create index last_resort_client on casework.last_resort (client_id, on_date desc);
select audit.watch('casework.last_resort');
select access.guard('casework.last_resort', client.follows() || ' or exists (select 1 from client.client c where c.id = client_id)', client.follows(), 'select, insert, update, delete');

-- What other modules may read of this schema. The caller's own row visibility applies.
create view casework.facts_case with (security_invoker) as
  select id, client_id, institution_id, district, opened_on, closed_on, stage, worker_id, worker_name, assessed_on, plan_on, review_due, poverty_only from casework.case_file;
create view casework.facts_crossing with (security_invoker) as
  select id, client_id, institution_id, district, gate, ground, crossed_at, settle_by, settled_on from casework.gate_crossing;
create view casework.facts_functioning with (security_invoker) as
  select client_id, institution_id, district, on_date, occasion, aspect, score from casework.functioning;
grant select on casework.facts_case, casework.facts_crossing, casework.facts_functioning to naungan_app;

-- The file moves on with its open case, what is due and what was crossed; records stay with the home that wrote them.
create function casework.moves_on() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (new.institution_id, new.district) is distinct from (old.institution_id, old.district) then
    update casework.case_file x set version = x.version + 1, institution_id = new.institution_id, district = new.district,
           worker_id = case when new.institution_id = old.institution_id then x.worker_id end,
           worker_name = case when new.institution_id = old.institution_id then x.worker_name end
     where x.client_id = new.id and x.closed_on is null;
    update casework.gate_crossing x set version = x.version + 1, institution_id = new.institution_id, district = new.district
     where x.client_id = new.id and x.settled_on is null;
    update client.task x set version = x.version + 1, institution_id = new.institution_id, district = new.district,
           holder = case when new.institution_id = old.institution_id then x.holder end
     where x.client_id = new.id and x.status = 'TERBUKA';
  end if;
  return null;
end $$;
grant update on casework.case_file, casework.gate_crossing, client.task to naungan_definer;
alter function casework.moves_on() owner to naungan_definer;
create trigger moves_on after update of institution_id, district on client.client for each row execute function casework.moves_on();
