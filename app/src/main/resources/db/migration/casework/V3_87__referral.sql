-- A person referred to somebody outside: a hospital, a school, UPTD PPA, another home. The referral stays with the home that wrote it,
-- which keeps seeing it after the file has moved on; only whoever has the file writes it. What the receiver may know of the person
-- (`subject`, sex, age) is copied here when it is sent, so that his page never touches the file.
create table casework.referral (
  id uuid primary key,
  version int not null default 0,
  client_id uuid not null references client.client,
  client_name text not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  status text not null default 'DRAF' check (status in ('DRAF', 'DIKIRIM', 'DITERIMA', 'DITOLAK', 'SELESAI', 'DICABUT')),
  kind text not null,
  receiver text not null,
  contact text,
  to_institution_id uuid references institution.institution,
  transfer_id uuid unique references casework.transfer,
  urgency text not null check (urgency in ('BIASA', 'DARURAT')),
  shown_as text not null check (shown_as in ('INISIAL', 'NAMA')),
  subject text,
  subject_sex text,
  subject_age int,
  consent text not null check (consent in ('BELUM', 'YA', 'TIDAK', 'TIDAK_MUNGKIN')),
  consent_by text,
  consent_relation text,
  consent_on date,
  consent_reason text,
  emergency_reason text,
  numbers_reason text,
  deadline date not null,
  appointment_on date,
  holder uuid references access.account,
  holder_name text not null,
  written_at timestamptz not null default now(),
  sent_on date,
  sent_by_name text,
  answered_on date,
  answered_by text,
  done_on date,
  ended_reason text,
  constraint sent_with_consent check (status in ('DRAF', 'DICABUT') or consent = 'YA'
    or (consent = 'TIDAK_MUNGKIN' and consent_reason is not null)
    or (consent = 'TIDAK' and urgency = 'DARURAT' and emergency_reason is not null)),
  constraint sent_has_its_day check (status in ('DRAF', 'DICABUT') or (sent_on is not null and subject is not null)),
  constraint revoked_with_reason check (status <> 'DICABUT' or ended_reason is not null)
);
create index referral_client on casework.referral (client_id, id desc);
create index referral_home on casework.referral (institution_id, status, deadline, id);
create index referral_district on casework.referral (district, status, deadline, id);
create index referral_transfer on casework.referral (transfer_id) where transfer_id is not null;
select audit.watch('casework.referral');
select access.guard('casework.referral', client.follows() || ' or exists (select 1 from client.client c where c.id = client_id)',
  'exists (select 1 from client.client c where c.id = client_id)');
alter policy scope_insert on casework.referral with check (status = 'DRAF' and exists (select 1 from client.client c
  where c.id = client_id and c.institution_id = referral.institution_id and c.district = referral.district));

-- What was written: apart, because a referral to UPTD PPA, a psychologist or BAPAS says of itself what the file keeps sealed. Sealed
-- words are seen by whoever has opened the sealed parts of the file, and by their writer as long as the file is his.
create table casework.referral_words (
  id uuid primary key references casework.referral,
  version int not null default 0,
  client_id uuid not null references client.client,
  sealed boolean not null,
  reason text not null,
  service text not null,
  summary text not null,
  answer text,
  feedback text,
  result text,
  written_by uuid
);
select audit.watch('casework.referral_words');
do $$
declare
  open_ text := $p$(not sealed or client.opened(client_id)
    or (written_by = (select access.account()) and exists (select 1 from client.client c where c.id = client_id)))$p$;
begin
  perform access.guard('casework.referral_words', 'exists (select 1 from casework.referral r where r.id = referral_words.id) and ' || open_,
    'exists (select 1 from client.client c where c.id = client_id) and ' || open_);
end $$;
select client.seal('casework.referral_words');

-- How far it came, when, by whom and by which way: an account, the receiver's link, a transfer between homes.
create table casework.referral_step (
  id uuid primary key default uuidv7(),
  referral_id uuid not null references casework.referral,
  client_id uuid not null references client.client,
  status text not null,
  on_date date not null,
  at timestamptz not null default now(),
  who text not null,
  how text not null check (how in ('PETUGAS', 'TAUTAN', 'PINDAHAN'))
);
create index referral_step_of on casework.referral_step (referral_id, id);
create index referral_step_client on casework.referral_step (client_id, on_date desc);
select audit.watch('casework.referral_step');
select access.guard('casework.referral_step', 'exists (select 1 from casework.referral r where r.id = referral_id)',
  'exists (select 1 from client.client c where c.id = client_id)', 'select, insert');

-- The link for a receiver without an account. Only digests are kept; that of the receipt number is salted with the token, so that
-- whoever reads this table can guess neither. Wrong numbers are counted before they are compared, and five lock the link.
create table casework.referral_link (
  id uuid primary key,
  version int not null default 0,
  referral_id uuid not null references casework.referral,
  client_id uuid not null references client.client,
  token_digest bytea not null unique,
  receipt_digest bytea not null,
  made_at timestamptz not null,
  made_by_name text not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  failures int not null default 0,
  tried_at timestamptz,
  locked_at timestamptz,
  opened_at timestamptz,
  openings int not null default 0
);
create unique index one_link_a_referral on casework.referral_link (referral_id) where ended_at is null;
select audit.watch('casework.referral_link', 'token_digest,receipt_digest');
select access.guard('casework.referral_link', 'exists (select 1 from casework.referral r where r.id = referral_id)',
  'exists (select 1 from client.client c where c.id = client_id)');

-- A referral to a home of this system is an offer to move: what becomes of the offer is its answer. Security definer, because the
-- taker sees neither the file nor the referral before it is his.
create function casework.referral_answered() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  r casework.referral;
  became text := case new.status when 'DITERIMA' then 'DITERIMA' when 'DITOLAK' then 'DITOLAK' when 'DIBATALKAN' then 'DICABUT' end;
  home text;
begin
  select x.* into r from casework.referral x where x.transfer_id = new.id and x.status = 'DIKIRIM' for update;
  if not found or became is null then
    return null;
  end if;
  select h.name into home from institution.name_of(case when became = 'DICABUT' then new.institution_id else new.to_institution_id end) h;
  update casework.referral x set version = x.version + 1, status = became,
         answered_on = case when became <> 'DICABUT' then current_date end,
         answered_by = case when became <> 'DICABUT' then home end,
         ended_reason = case when became = 'DICABUT' then coalesce(new.answer, '-') end
   where x.id = r.id;
  if became = 'DITOLAK' and new.answer is not null then
    update casework.referral_words x set version = x.version + 1, answer = new.answer where x.id = r.id;
  end if;
  insert into casework.referral_step (referral_id, client_id, status, on_date, who, how)
  values (r.id, r.client_id, became, current_date, coalesce(home, '-'), 'PINDAHAN');
  update client.task x set version = x.version + 1, status = 'SELESAI', done_on = current_date where x.key = 'rujukan:' || r.id and x.status = 'TERBUKA';
  return null;
end $$;
grant update on casework.referral, casework.referral_words to naungan_definer;
grant insert on casework.referral_step to naungan_definer;
grant execute on function institution.name_of(uuid) to naungan_definer;
alter function casework.referral_answered() owner to naungan_definer;
create trigger referral_answered after update of status on casework.transfer for each row
  when (new.status is distinct from old.status) execute function casework.referral_answered();

-- What other modules may read of this schema. The caller's own row visibility applies.
create view casework.facts_referral with (security_invoker) as
  select id, client_id, institution_id, district, status, kind, urgency, deadline, sent_on, answered_on, done_on from casework.referral;
grant select on casework.facts_referral to naungan_app;
