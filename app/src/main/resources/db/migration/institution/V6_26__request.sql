-- Homes that ask to be registered and have no account yet: told on a public page, answered by the office of their regency.
create table institution.request (
  id uuid primary key,
  version int not null default 0,
  district text not null,
  region text not null,
  name text not null,
  kind text not null,
  address text not null,
  head text not null,
  phone text not null,
  email text,
  clients int,
  note text,
  asked_at timestamptz not null,
  state text not null default 'BARU' check (state in ('BARU', 'DITERIMA', 'DITOLAK')),
  home_id uuid references institution.institution,
  answer text,
  answered_by_name text,
  answered_at timestamptz,
  constraint district_of_region check (district = left(region, 5)),
  constraint accepted_has_its_home check ((state = 'DITERIMA') = (home_id is not null)),
  constraint refused_says_why check (state <> 'DITOLAK' or answer is not null)
);
create index request_waiting on institution.request (district, asked_at) where state = 'BARU';
create unique index request_once on institution.request (district, lower(name), phone) where state = 'BARU';
select audit.watch('institution.request', 'head,phone,email');
select access.guard('institution.request', $p$(select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'DINSOS_KAB' and (select access.reach()) = 'DISTRICT' and district = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and (select access.reach()) = 'PROVINCE' and left(district, 2) = (select access.region()))$p$);
