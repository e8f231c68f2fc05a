create schema client;
grant usage on schema client to naungan_app, naungan_definer;
grant create on schema client to naungan_definer;

-- One file a person, of any kind of LKS. `institution_id` and `district` say who answers for the file now; `resident_since`
-- is the entry of the present stay (casework keeps the register of stays).
create table client.client (
  id uuid primary key,
  version int not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  resident_since date,
  identity_full_name text not null,
  identity_nickname text,
  identity_sex text not null check (identity_sex in ('L', 'P')),
  identity_nik text,
  identity_nik_status text not null default 'TIDAK_ADA',
  identity_kk text,
  identity_kk_status text,
  identity_religion text,
  identity_citizenship text,
  birth_place text,
  birth_date date,
  birth_precision text,
  birth_mother_name text,
  birth_father_name text,
  birth_order int,
  birth_siblings int,
  origin_address text,
  origin_region text,
  origin_phone text,
  situation_orphan_status text,
  situation_education text,
  situation_school text,
  situation_grade text,
  photo_id uuid,
  search_words text[] not null default '{}',
  created_at timestamptz not null default now()
);
create index client_institution on client.client (institution_id, identity_full_name, id);
create index client_district on client.client (district, identity_full_name, id);
create index client_nik on client.client (identity_nik) where identity_nik is not null;

-- Which clients a caregiver or social worker with the reach of "own clients" looks after.
create table client.assignment (
  id uuid primary key,
  client_id uuid not null references client.client,
  account_id uuid not null references access.account,
  since date not null default current_date,
  until date
);
create unique index assignment_account on client.assignment (account_id, client_id) where until is null;
create index assignment_client on client.assignment (client_id);

select audit.watch('client.client');
-- The assignment is read inside the client's policy, hence its own policy must not look at the client again.
select access.guard('client.assignment', $p$account_id = (select access.account()) or exists (select 1 from access.account a where a.id = account_id)$p$);
select audit.watch('client.assignment');
select access.guard('client.client', format($p$%s or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution())
  and exists (select 1 from client.assignment s where s.client_id = client.id and s.account_id = (select access.account()) and s.until is null))$p$, access.covers()));

-- A child table of the file: seen with its client, never without.
create function client.guard(t regclass, rights text default 'select, insert, update') returns void language plpgsql as $$
begin
  perform access.guard(t, 'exists (select 1 from client.client c where c.id = client_id)', null, rights);
end $$;

create table client.paper (
  id uuid primary key,
  version int not null,
  client_id uuid not null references client.client,
  paper_kind text not null,
  paper_status text not null check (paper_status in ('ADA', 'PROSES', 'TIDAK_ADA', 'GANDA')),
  paper_number text,
  paper_issued_on date,
  paper_note text,
  file_id uuid references document.file,
  unique (client_id, paper_kind)
);
create table client.relative (
  id uuid primary key,
  version int not null,
  client_id uuid not null references client.client,
  person_relation text not null,
  person_name text not null,
  person_nik text,
  person_alive text not null default 'TIDAK_DIKETAHUI',
  person_phone text,
  person_address text,
  person_occupation text,
  person_guardian text not null default 'TIDAK',
  person_note text,
  contact_barred text not null default 'TIDAK' check (contact_barred in ('YA', 'TIDAK', 'TIDAK_DIKETAHUI')),
  contact_basis text,
  contact_since date,
  ended_on date
);
create index relative_client on client.relative (client_id);
create table client.category (
  id uuid primary key,
  version int not null,
  client_id uuid not null references client.client,
  scheme text not null,
  code text not null,
  since date not null,
  until date,
  note text
);
create index category_client on client.category (client_id);
create table client.consent (
  id uuid primary key,
  version int not null,
  client_id uuid not null references client.client,
  purpose text not null,
  given text not null check (given in ('YA', 'TIDAK')),
  giver_name text not null,
  giver_relation text not null,
  given_on date not null,
  withdrawn_on date,
  note text,
  file_id uuid references document.file
);
create index consent_client on client.consent (client_id);

select audit.watch('client.paper');
select client.guard('client.paper');
select audit.watch('client.relative');
select client.guard('client.relative');
select audit.watch('client.category');
select client.guard('client.category');
select audit.watch('client.consent');
select client.guard('client.consent');

-- The trail and the files of a client are seen with the client.
alter policy scope_read on audit.change using ((select access.reach()) = 'SYSTEM'
  or (client_id is not null and exists (select 1 from client.client c where c.id = client_id))
  or (client_id is null and institution_id is not null and exists (select 1 from institution.institution i where i.id = institution_id))
  or (client_id is null and institution_id is null and (select access.role()) in ('ADMIN', 'AUDITOR')));
alter policy scope_read on audit.reading using ((select access.reach()) = 'SYSTEM' or (select access.role()) = 'AUDITOR' or actor = (select access.account())
  or exists (select 1 from client.client c where c.id = client_id));
do $$
declare
  seen text := format('case when client_id is not null then exists (select 1 from client.client c where c.id = client_id) else (%s) end', access.covers());
begin
  execute format('alter policy scope_read on document.file using (%s)', seen);
  execute format('alter policy scope_insert on document.file with check (%s)', seen);
  execute format('alter policy scope_update on document.file using (%s) with check (%s)', seen, seen);
end $$;
