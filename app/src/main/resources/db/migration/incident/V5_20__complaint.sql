-- Complaints from outside: whoever tells keeps a receipt and nothing else ties the report to a person. What was told is sealed, kept for
-- ever, and seen by the offices it was routed to; homes never see complaints.
create sequence incident.complaint_number;
grant usage on sequence incident.complaint_number to naungan_app;

create table incident.complaint (
  id uuid primary key,
  version int not null default 0,
  number text not null unique,
  came_at timestamptz not null,
  voice text not null check (voice in ('ANAK', 'DEWASA')),
  language text not null check (language in ('id', 'en')),
  kinds text[] not null check (cardinality(kinds) > 0),
  accused text[] not null default '{}',
  safe text not null check (safe in ('YA', 'TIDAK', 'TIDAK_DIKETAHUI')),
  severity text not null check (severity in ('RINGAN', 'SEDANG', 'BERAT', 'DARURAT')),
  home_id uuid references institution.institution,
  home_name bytea,
  region_words bytea,
  region text check (region ~ '^\d\d(\.\d\d)?$'),
  story bytea,
  name bytea,
  contact bytea,
  receipt bytea not null unique,
  first_level text not null check (first_level in ('KAB', 'PROV', 'KEMENSOS')),
  level text not null check (level in ('KAB', 'PROV', 'KEMENSOS')),
  state text not null default 'BARU' check (state in ('BARU', 'DIBACA', 'DITANGANI', 'SELESAI', 'DIKESAMPINGKAN')),
  waiting boolean not null default true,
  climbs_at timestamptz,
  incident_id uuid references incident.incident,
  constraint office_has_its_region check (first_level = 'KEMENSOS' or (region is not null and (first_level <> 'KAB' or length(region) = 5)))
);
comment on column incident.complaint.receipt is 'Keyed digest of the sixteen digits; the digits are shown once and kept nowhere';
comment on column incident.complaint.level is 'The highest office that was told; first_level is the lowest, later the one it was forwarded to';
comment on column incident.complaint.waiting is 'Whether the reporter said something nobody has answered';
create index complaint_waiting on incident.complaint (climbs_at) where climbs_at is not null;
create index complaint_region on incident.complaint (region, came_at desc);
create index complaint_incident on incident.complaint (incident_id) where incident_id is not null;

-- Which office sees it: those between the first and the highest that was told. Homes, KPAI, auditors and administrators never.
create function incident.sees_complaint() returns text language sql immutable return $p$(select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'DINSOS_KAB' and first_level = 'KAB' and region = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and first_level <> 'KEMENSOS' and level <> 'KAB' and left(region, 2) = (select access.region()))
  or ((select access.role()) = 'KEMENSOS' and level = 'KEMENSOS')$p$;

select audit.watch('incident.complaint', 'home_name,region_words,story,name,contact,receipt');
select access.guard('incident.complaint', incident.sees_complaint());
alter policy scope_insert on incident.complaint with check ((select access.reach()) = 'SYSTEM');
select client.seal('incident.complaint');

-- Spam is set aside and can be taken back. What was told stays as it was told.
create function incident.keep_complaint() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.id, old.number, old.came_at, old.voice, old.kinds, old.accused, old.safe, old.home_name, old.region_words, old.story,
      old.name, old.contact, old.receipt) is not distinct from (new.id, new.number, new.came_at, new.voice, new.kinds, new.accused, new.safe,
      new.home_name, new.region_words, new.story, new.name, new.contact, new.receipt)
     and (old.incident_id is null or new.incident_id is not distinct from old.incident_id) then
    return new;
  end if;
  raise exception 'a complaint is kept as it was told' using errcode = '42501';
end $$;
create trigger kept before update or delete on incident.complaint for each row execute function incident.keep_complaint();
create trigger never_emptied before truncate on incident.complaint for each statement execute function incident.keep_complaint();

create function incident.never_again() returns trigger language plpgsql as $$
begin
  raise exception 'what was said in a complaint stays' using errcode = '42501';
end $$;

-- The conversation, both ways.
create table incident.complaint_message (
  id uuid primary key,
  complaint_id uuid not null references incident.complaint,
  at timestamptz not null,
  whose text not null check (whose in ('PELAPOR', 'KANTOR')),
  account_id uuid,
  account_name text,
  words bytea not null,
  constraint office_is_known check ((whose = 'KANTOR') = (account_id is not null and account_name is not null))
);
create index message_complaint on incident.complaint_message (complaint_id, at);

create table incident.complaint_file (
  id uuid primary key,
  complaint_id uuid not null references incident.complaint,
  at timestamptz not null,
  whose text not null check (whose in ('PELAPOR', 'KANTOR')),
  kind text not null check (kind in ('FOTO', 'SUARA', 'BERKAS')),
  media_type text not null,
  size int not null,
  sha256 bytea not null
);
create index file_complaint on incident.complaint_file (complaint_id, at);
create table incident.complaint_content (
  file_id uuid primary key references incident.complaint_file,
  complaint_id uuid not null references incident.complaint,
  bytes bytea not null
);
alter table incident.complaint_content alter column bytes set storage external;

-- Who opened it or one of its files, when.
create table incident.complaint_opening (
  id uuid primary key default uuidv7(),
  complaint_id uuid not null references incident.complaint,
  file_id uuid references incident.complaint_file,
  account_id uuid not null,
  account_name text not null,
  role text not null,
  at timestamptz not null
);
create index opening_complaint on incident.complaint_opening (complaint_id, at desc);

do $$
declare t text;
begin
  foreach t in array array['complaint_message', 'complaint_file', 'complaint_content', 'complaint_opening'] loop
    if t <> 'complaint_content' then
      perform audit.watch(('incident.' || t)::regclass, 'words');
      perform client.seal(('incident.' || t)::regclass);
    end if;
    perform access.guard(('incident.' || t)::regclass, 'exists (select 1 from incident.complaint c where c.id = complaint_id)', null, 'select, insert');
    execute format('create trigger kept before update or delete or truncate on incident.%I for each statement execute function incident.never_again()', t);
  end loop;
end $$;
alter policy scope_insert on incident.complaint_opening with check (account_id = (select access.account())
  and exists (select 1 from incident.complaint c where c.id = complaint_id));

-- Numbers to call for help: of the nation, a province, a regency. Public; each with the day somebody last checked it.
create table incident.hotline (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  region text check (region ~ '^\d\d(\.\d\d)?$'),
  position int not null default 100,
  name text not null,
  number text not null,
  kind text not null check (kind in ('TELEPON', 'WA', 'WEB')),
  hours text,
  about text not null,
  about_en text,
  verified_on date,
  verified_source text,
  active boolean not null default true
);
create index hotline_region on incident.hotline (region, position);
insert into incident.hotline (position, name, number, kind, hours, about, about_en, verified_source) values
  (10, 'SAPA 129', '129', 'TELEPON', null, 'Kekerasan terhadap perempuan dan anak: lapor, didampingi, dicarikan tempat aman', 'Violence against women and children: report, company, a safe place', 'Kementerian PPPA, dari pemberitaan'),
  (11, 'SAPA 129 (WhatsApp)', '08111-129-129', 'WA', null, 'Kekerasan terhadap perempuan dan anak, lewat pesan', 'Violence against women and children, by message', 'Kementerian PPPA, dari pemberitaan'),
  (20, 'Polisi', '110', 'TELEPON', null, 'Bahaya sekarang juga, atau melapor ke polisi', 'Danger right now, or to report to the police', null),
  (30, 'Gawat darurat medis', '119', 'TELEPON', null, 'Luka, sakit keras, ambulans', 'Injury, serious illness, ambulance', null),
  (40, 'TePSA Kementerian Sosial', '1500-771', 'TELEPON', '24 jam', 'Bantuan Kementerian Sosial', 'Help of the Ministry of Social Affairs', 'Kementerian Sosial, dari pemberitaan; belum pasti masih dipakai'),
  (50, 'LPSK', '148', 'TELEPON', null, 'Perlindungan saksi dan korban', 'Protection of witnesses and victims', null),
  (60, 'SP4N-LAPOR!', 'https://www.lapor.go.id/', 'WEB', null, 'Pengaduan layanan pemerintah', 'Complaints about public services', 'Disebut dalam pemberitaan');
select audit.watch('incident.hotline');
select access.guard('incident.hotline', 'true', $p$(select access.reach()) = 'SYSTEM' or (select access.role()) = 'ADMIN'
  or ((select access.role()) = 'DINSOS_KAB' and region = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and left(region, 2) = (select access.region()))$p$);

do $$
declare t text;
begin
  foreach t in array array['complaint', 'complaint_message', 'complaint_file', 'complaint_opening', 'hotline'] loop
    execute format('grant select on incident.%I to naungan_definer', t);
  end loop;
end $$;
