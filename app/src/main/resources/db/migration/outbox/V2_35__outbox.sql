create schema outbox;
grant usage on schema outbox to naungan_app, naungan_definer;

-- What a phone was answered, kept so that the same sending gets the same answer: the id is the phone's, hence one of the account.
-- Only what was taken stands here, as a digest and the answer, never its content. An ordinary form (kind formulir) is claimed with an
-- empty place before it is done.
create table outbox.receipt (
  account_id uuid not null references access.account,
  id uuid not null,
  kind text not null,
  digest bytea not null,
  href text not null,
  version int not null,
  written_at timestamptz not null,
  taken_at timestamptz not null default now(),
  primary key (account_id, id)
);
create index receipt_taken on outbox.receipt (taken_at);
select access.guard('outbox.receipt', $p$account_id = (select access.account()) or (select access.reach()) = 'SYSTEM'$p$, null, 'select, insert, update, delete');
