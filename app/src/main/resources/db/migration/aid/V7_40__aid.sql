-- Aid to homes: programmes and their rules, residents a home vouches for, proposals counted from days of stay, verification, payment,
-- accounts. Money is whole rupiah.
create schema aid;
grant usage on schema aid to naungan_app, naungan_definer;
grant create on schema aid to naungan_definer;

-- Who has to do with aid at all: homes' managers and offices within their area. Caregivers and social workers are not among them.
create function aid.sees(institution text default 'institution_id', district text default 'district') returns text language sql immutable
  return format($f$(coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV') and %s)$f$, access.covers(institution, district));
-- The same and whoever looks at the nation's figures; never on a table with names of clients.
create function aid.sees_figures() returns text language sql immutable
  return format($f$((select access.role()) in ('KEMENSOS', 'AUDITOR') or %s)$f$, aid.sees());
-- The office that runs a programme: a regency, a province, or the nation, whose region is the empty text.
create function aid.owns() returns text language sql immutable return $f$((select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'DINSOS_KAB' and (select access.reach()) = 'DISTRICT' and region = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and (select access.reach()) = 'PROVINCE' and region = (select access.region()))
  or ((select access.role()) = 'KEMENSOS' and region = ''))$f$;
create function aid.anybody() returns text language sql immutable
  return $f$(coalesce((select access.role()), (select access.reach())) in ('SYSTEM', 'PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV', 'KEMENSOS', 'AUDITOR'))$f$;
create function aid.home_writes() returns text language sql immutable return $f$((select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'PENGELOLA' and (select access.reach()) = 'INSTITUTION' and institution_id = (select access.institution())))$f$;

create table aid.programme (
  id uuid primary key,
  version int not null default 0,
  region text not null check (region = '' or region ~ '^\d\d(\.\d\d)?$'),
  name text not null,
  source text not null check (source in ('APBN', 'APBD_PROV', 'APBD_KAB', 'LAIN')),
  kind text not null check (kind in ('PER_KLIEN', 'OPERASIONAL', 'BARANG')),
  per text not null check (per in ('HARI', 'BULAN', 'LKS', 'UNIT')),
  amount bigint not null check (amount > 0),
  goods text,
  unit text,
  quantity int check (quantity > 0),
  bands jsonb not null default '[]',
  ceiling bigint not null check (ceiling > 0),
  legal_basis text not null,
  legal_status text not null check (legal_status in ('TERVERIFIKASI', 'PERLU_KONFIRMASI', 'USULAN')),
  contact text,
  phone text,
  since date not null,
  until date,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint until_after_since check (until >= since),
  constraint counted_by_its_kind check (per = any (case kind when 'PER_KLIEN' then array['HARI', 'BULAN'] when 'OPERASIONAL' then array['LKS'] else array['UNIT'] end)),
  constraint goods_have_a_name check ((kind = 'BARANG') = (goods is not null and unit is not null and quantity is not null))
);
comment on column aid.programme.region is 'Whose programme it is: a regency, a province, or the empty text for the nation';
comment on column aid.programme.amount is 'Rupiah a client-day, a client-month, a home (below the first band), or a unit of goods';
comment on column aid.programme.bands is 'OPERASIONAL: [{"from": residents, "amount": rupiah}], the highest that is reached counts';
create index programme_region on aid.programme (region, name);
select audit.watch('aid.programme');
select access.guard('aid.programme', aid.anybody(), aid.owns(), 'select, insert');
grant update (version, name, source, kind, per, amount, goods, unit, quantity, bands, ceiling, legal_basis, legal_status, contact, phone, since, until,
  written_by_name, written_at) on aid.programme to naungan_app;

-- The rules of a programme, written anew as a whole: an edition never changes, and a proposal keeps the one it was counted by.
create table aid.rule (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references aid.programme,
  region text not null,
  edition int not null,
  kind text not null,
  active boolean not null,
  value text not null default '',
  basis text not null,
  basis_status text not null check (basis_status in ('TERVERIFIKASI', 'PERLU_KONFIRMASI', 'USULAN')),
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_rule_a_kind unique (programme_id, edition, kind)
);
select audit.watch('aid.rule');
select access.guard('aid.rule', aid.anybody(), aid.owns(), 'select, insert');

create table aid.period (
  id uuid primary key,
  version int not null default 0,
  programme_id uuid not null references aid.programme,
  region text not null,
  name text not null,
  since date not null,
  until date not null,
  cutoff date not null,
  during daterange not null generated always as (daterange(since, until, '[]')) stored,
  made_by_name text not null,
  made_at timestamptz not null,
  constraint until_after_since check (until >= since),
  constraint cut_off_within check (cutoff between since and until),
  constraint at_most_a_year check (until - since < 366),
  constraint no_day_paid_twice unique (programme_id, during without overlaps)
);
comment on column aid.period.until is 'Its last day';
select audit.watch('aid.period');
select access.guard('aid.period', aid.anybody(), aid.owns(), 'select, insert');

-- What a home vouches for: these people lived there on these days. Frozen with its digest; a correction is a new one.
create table aid.declaration (
  id uuid primary key,
  institution_id uuid not null references institution.institution,
  district text not null,
  since date not null,
  until date not null,
  cutoff date not null,
  clients int not null,
  days bigint not null,
  digest text not null,
  note text,
  declared_by uuid,
  declared_by_name text not null,
  declared_at timestamptz not null
);
create index declaration_home on aid.declaration (institution_id, since, until, declared_at desc);
select audit.watch('aid.declaration');
select access.guard('aid.declaration', aid.sees_figures(), aid.home_writes(), 'select, insert');
create table aid.declared (
  declaration_id uuid not null references aid.declaration,
  client_id uuid not null references client.client,
  institution_id uuid not null,
  district text not null,
  client_name text not null,
  spans datemultirange not null,
  days int not null,
  sleeps boolean not null,
  since date not null,
  primary key (declaration_id, client_id)
);
comment on column aid.declared.sleeps is 'Lived there on the cut-off date';
comment on column aid.declared.since is 'When the stay began that reaches into the period first';
select access.guard('aid.declared', aid.sees(), aid.home_writes(), 'select, insert');

-- One programme, one period, one area: who would get how much, and why others do not.
create table aid.proposal (
  id uuid primary key,
  version int not null default 0,
  programme_id uuid not null references aid.programme,
  period_id uuid not null references aid.period,
  region text not null,
  area text not null,
  since date not null,
  until date not null,
  cutoff date not null,
  kind text not null,
  per text not null,
  amount bigint not null,
  quantity int,
  bands jsonb not null,
  edition int not null,
  rules jsonb not null,
  ceiling bigint,
  status text not null default 'BERJALAN' check (status in ('BERJALAN', 'BATAL', 'SELESAI', 'GAGAL')),
  step text not null default 'SIAPKAN' check (step in ('SIAPKAN', 'HITUNG', 'BAGI')),
  row_count int not null default 0,
  done_count int not null default 0,
  done_until uuid,
  cancel_asked boolean not null default false,
  problem text,
  state text not null default 'DRAF' check (state in ('DRAF', 'VERIFIKASI', 'DITETAPKAN', 'DITOLAK')),
  homes int not null default 0,
  clients int not null default 0,
  days bigint not null default 0,
  gross bigint not null default 0,
  total bigint not null default 0,
  refused int not null default 0,
  held int not null default 0,
  proposed_by uuid,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  computed_at timestamptz,
  sent_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decided_on date,
  decided_number text,
  decided_note text,
  constraint area_of_the_owner check (area = region or starts_with(area, region)),
  constraint decided_in_whole check ((state in ('DITETAPKAN', 'DITOLAK')) = (decided_at is not null))
);
create unique index one_proposal on aid.proposal (programme_id, period_id, area) where state <> 'DITOLAK';
create index proposal_region on aid.proposal (region, since desc);
select audit.watch('aid.proposal');

-- One home in a proposal. Counted from its lines; what offices say of it stands in aid.verdict.
create table aid.home (
  proposal_id uuid not null references aid.proposal,
  institution_id uuid not null references institution.institution,
  district text not null,
  home_name text not null,
  kind text not null,
  declaration_id uuid references aid.declaration,
  reasons text[] not null default '{}',
  clients int not null default 0,
  eligible int not null default 0,
  held int not null default 0,
  days bigint not null default 0,
  gross bigint not null default 0,
  amount bigint not null default 0,
  district_verdict text,
  province_verdict text,
  remark text,
  primary key (proposal_id, institution_id)
);
create index home_district on aid.home (proposal_id, district, home_name, institution_id);
create index home_of on aid.home (institution_id);
select access.guard('aid.home', aid.sees_figures(), 'false', 'select');
-- Offices of the area see a proposal, homes those they stand in once they were sent.
select access.guard('aid.proposal', format($p$%s or (select access.role()) in ('KEMENSOS', 'AUDITOR')
  or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and (starts_with((select access.region()), area) or starts_with(area, (select access.region()))))
  or ((select access.role()) = 'PENGELOLA' and state <> 'DRAF' and exists (select from aid.home h where h.proposal_id = proposal.id and h.institution_id = (select access.institution())))$p$,
  aid.owns()), aid.owns(), 'select, insert');
grant update (version, status, step, done_count, done_until, cancel_asked, problem, state, sent_at, decided_by, decided_by_name, decided_at, decided_on,
  decided_number, decided_note) on aid.proposal to naungan_app;

-- One client in a home in a proposal: days, money, or why not.
create table aid.line (
  proposal_id uuid not null,
  institution_id uuid not null,
  client_id uuid not null references client.client,
  from_proposal uuid not null,
  district text not null,
  client_name text not null,
  spans datemultirange not null,
  days int not null,
  gross bigint not null default 0,
  amount bigint not null default 0,
  status text not null check (status in ('LAYAK', 'DITAHAN', 'DITOLAK')),
  reasons text[] not null default '{}',
  primary key (proposal_id, institution_id, client_id, from_proposal),
  foreign key (proposal_id, institution_id) references aid.home
);
comment on column aid.line.from_proposal is 'The proposal itself, or the earlier one whose days this line corrects';
create index line_client on aid.line (client_id);
create index line_why on aid.line (proposal_id, district) where status <> 'LAYAK';
select access.guard('aid.line', aid.sees(), 'false', 'select');

-- Two files that may be one person, both counted in the same days: who is paid, and what was decided.
create table aid.duplicate (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  proposal_id uuid not null references aid.proposal,
  region text not null,
  certainty text not null check (certainty in ('NIK', 'MIRIP')),
  paid_client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  other_client_id uuid not null references client.client,
  to_institution_id uuid not null references institution.institution,
  to_district text not null,
  why text not null check (why in ('TIDUR', 'LEBIH_DULU')),
  state text not null check (state in ('SEKALI', 'DIPERIKSA', 'SAMA', 'BEDA')),
  reason text,
  decided_by_name text,
  decided_at timestamptz,
  constraint decided_with_a_reason check ((state in ('SAMA', 'BEDA')) = (reason is not null)),
  unique (proposal_id, paid_client_id, institution_id, other_client_id, to_institution_id)
);
comment on column aid.duplicate.to_institution_id is 'The home whose line is not paid, or waits';
create index duplicate_here on aid.duplicate (district, proposal_id);
create index duplicate_line on aid.duplicate (proposal_id, other_client_id, to_institution_id);
create index duplicate_there on aid.duplicate (to_district, proposal_id);
select audit.watch('aid.duplicate');
select access.guard('aid.duplicate', format('%s or %s or %s', aid.sees(), aid.sees('to_institution_id', 'to_district'), aid.owns()),
  format($p$coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'DINSOS_KAB', 'DINSOS_PROV', 'KEMENSOS') and (%s or %s)$p$,
    aid.owns(), aid.sees('to_institution_id', 'to_district')), 'select');
grant update (version, state, reason, decided_by_name, decided_at) on aid.duplicate to naungan_app;
grant insert, update, delete on aid.duplicate to naungan_definer;

-- What a verifier says of one line, with a reason.
create table aid.ruling (
  id uuid primary key,
  proposal_id uuid not null,
  institution_id uuid not null,
  client_id uuid not null references client.client,
  from_proposal uuid not null,
  district text not null,
  region text not null,
  ruling text not null check (ruling in ('BAYAR', 'TOLAK')),
  reason text not null,
  ruled_by_name text not null,
  ruled_at timestamptz not null,
  foreign key (proposal_id, institution_id, client_id, from_proposal) references aid.line
);
create index ruling_line on aid.ruling (proposal_id, institution_id, client_id);
select audit.watch('aid.ruling');
select access.guard('aid.ruling', aid.sees(), format($p$coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'DINSOS_KAB', 'DINSOS_PROV') and %s$p$, aid.sees()),
  'select, insert');

-- What an office says of one home in a proposal; the last word counts.
create table aid.verdict (
  id uuid primary key,
  proposal_id uuid not null,
  institution_id uuid not null,
  district text not null,
  level text not null check (level in ('KABKOTA', 'PROVINSI')),
  verdict text not null check (verdict in ('SETUJU', 'KEMBALI', 'TOLAK')),
  remark text,
  said_by uuid,
  said_by_name text not null,
  said_at timestamptz not null,
  constraint sent_back_with_a_remark check (verdict = 'SETUJU' or remark is not null),
  foreign key (proposal_id, institution_id) references aid.home
);
create index verdict_home on aid.verdict (proposal_id, institution_id, said_at);
select audit.watch('aid.verdict');
select access.guard('aid.verdict', aid.sees_figures(), $p$(select access.reach()) = 'SYSTEM'
  or (level = 'KABKOTA' and (select access.role()) = 'DINSOS_KAB' and (select access.reach()) = 'DISTRICT' and district = (select access.region()))
  or (level = 'PROVINSI' and (select access.role()) = 'DINSOS_PROV' and (select access.reach()) = 'PROVINCE' and left(district, 2) = (select access.region()))$p$,
  'select, insert');

-- Where a home's money goes: for the home, its offices and whoever pays.
create table aid.bank_account (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  bank text not null,
  number text not null,
  holder text not null,
  since date not null,
  ended_on date,
  written_by_name text not null,
  written_at timestamptz not null
);
create unique index one_account_in_use on aid.bank_account (institution_id) where ended_on is null;
select audit.watch('aid.bank_account', 'number,holder');
select access.guard('aid.bank_account', format($p$(select access.role()) = 'KEMENSOS' or %s$p$, aid.sees()), aid.home_writes(), 'select, insert');
grant update (version, ended_on) on aid.bank_account to naungan_app;

create table aid.payment (
  id uuid primary key,
  proposal_id uuid not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  paid_on date not null,
  amount bigint not null check (amount > 0),
  sp2d text not null,
  bank text,
  note text,
  paid_by uuid,
  paid_by_name text not null,
  paid_at timestamptz not null,
  foreign key (proposal_id, institution_id) references aid.home
);
comment on column aid.payment.bank is 'Bank and the last four digits, as they were when it was paid';
create index payment_home on aid.payment (institution_id, paid_on desc);
create index payment_proposal on aid.payment (proposal_id, institution_id);
select audit.watch('aid.payment');
select access.guard('aid.payment', aid.sees_figures(), aid.owns(), 'select, insert');

-- What a home says that arrived.
create table aid.receipt (
  id uuid primary key references aid.payment,
  institution_id uuid not null references institution.institution,
  district text not null,
  received_on date not null,
  amount bigint not null check (amount >= 0),
  note text,
  confirmed_by_name text not null,
  confirmed_at timestamptz not null
);
select audit.watch('aid.receipt');
select access.guard('aid.receipt', aid.sees_figures(), aid.home_writes(), 'select, insert');

-- How a home accounts for one payment. Made with the payment, sent by the home, judged by whoever paid.
create table aid.account (
  id uuid primary key references aid.payment,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  due_on date not null,
  state text not null default 'BELUM' check (state in ('BELUM', 'DIKIRIM', 'DIKEMBALIKAN', 'DITERIMA')),
  spent bigint not null default 0,
  returned bigint not null default 0,
  sent_at timestamptz,
  sent_by_name text,
  judged_at timestamptz,
  judged_by_name text,
  remark text,
  told int not null default 0,
  constraint sent_back_with_a_remark check (state <> 'DIKEMBALIKAN' or remark is not null)
);
comment on column aid.account.told is 'How many reminders were told';
create index account_due on aid.account (due_on) where state in ('BELUM', 'DIKEMBALIKAN');
create index account_district on aid.account (district, state, due_on);
select audit.watch('aid.account');
select access.guard('aid.account', aid.sees_figures(), aid.owns(), 'select');
-- The home sends what it may still change; whoever paid judges what was sent.
do $$ begin
  execute format($p$alter policy scope_update on aid.account using ((select access.reach()) = 'SYSTEM' or (%1$s and state in ('BELUM', 'DIKEMBALIKAN')) or (%2$s and state = 'DIKIRIM'))
    with check ((select access.reach()) = 'SYSTEM' or (%1$s and state = 'DIKIRIM') or (%2$s and state in ('DITERIMA', 'DIKEMBALIKAN')))$p$, aid.home_writes(), aid.owns());
end $$;
grant update (version, state, sent_at, sent_by_name, judged_at, judged_by_name, remark, told) on aid.account to naungan_app;
grant insert, update on aid.account to naungan_definer;

-- What a home spent or gave back of one payment, with its proof.
create table aid.expense (
  id uuid primary key,
  version int not null default 0,
  payment_id uuid not null references aid.account,
  institution_id uuid not null references institution.institution,
  district text not null,
  spent_on date not null,
  item text not null,
  what text not null,
  amount bigint not null check (amount > 0),
  file_id uuid references document.file deferrable initially deferred,
  withdrawn_at timestamptz,
  withdrawn_why text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_why is null))
);
comment on column aid.expense.item is 'Code of BELANJA_BANTUAN; KEMBALI is money given back';
create index expense_payment on aid.expense (payment_id, spent_on, id);
create index expense_file on aid.expense (file_id) where file_id is not null;
select audit.watch('aid.expense');
select access.guard('aid.expense', aid.sees(), aid.home_writes(), 'select, insert');
grant update (version, withdrawn_at, withdrawn_why) on aid.expense to naungan_app;

-- Goods that came and to whom they were given.
create table aid.goods (
  id uuid primary key,
  proposal_id uuid not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  moved_on date not null,
  way text not null check (way in ('MASUK', 'KELUAR')),
  quantity int not null check (quantity > 0),
  client_id uuid references client.client,
  note text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint given_to_somebody check (way = 'MASUK' or client_id is not null),
  foreign key (proposal_id, institution_id) references aid.home
);
create index goods_home on aid.goods (proposal_id, institution_id, moved_on);
select audit.watch('aid.goods');
select access.guard('aid.goods', aid.sees(), aid.home_writes(), 'select, insert');

-- Work that goes on after the request (db-scheduler): task names and ids; it must be read before any scope is known.
create table aid.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on aid.scheduled_tasks (execution_time);
select access.guard('aid.scheduled_tasks', 'true', null, 'select, insert, update, delete');

-- The history of aid is for whoever has to do with aid.
create policy aid_history on audit.change as restrictive for select to naungan_app
  using (not starts_with(tbl, 'aid.') or coalesce((select access.role()), 'SYSTEM') in ('SYSTEM', 'AUDITOR', 'PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV', 'KEMENSOS'));

grant insert, update, delete on aid.home, aid.line to naungan_definer;
grant update on aid.proposal to naungan_definer;
