-- Accounts, sessions, scope: which rows a transaction may see is decided here, by settings local to the transaction.
create schema access;
grant usage on schema access to naungan_app, naungan_definer;
grant create on schema access to naungan_definer;

create function access.reach() returns text language sql stable return nullif(current_setting('app.reach', true), '');
create function access.role() returns text language sql stable return nullif(current_setting('app.role', true), '');
create function access.account() returns uuid language sql stable return nullif(current_setting('app.account', true), '')::uuid;
create function access.institution() returns uuid language sql stable return nullif(current_setting('app.institution', true), '')::uuid;
create function access.region() returns text language sql stable return nullif(current_setting('app.region', true), '');

-- The predicate of rows that carry their institution and its district. Settings are read once a query (scalar subqueries),
-- and the district stands on the row: a policy with `in (select …)` costs twenty times as much.
create function access.covers(institution text default 'institution_id', district text default 'district') returns text language sql immutable
  return format($f$(select access.reach()) = 'SYSTEM'
    or ((select access.reach()) = 'INSTITUTION' and %1$s = (select access.institution()))
    or ((select access.reach()) = 'DISTRICT' and %2$s = (select access.region()))
    or ((select access.reach()) = 'PROVINCE' and left(%2$s, 2) = (select access.region()))$f$, institution, district);

-- Line two of two for every table: who sees and writes its rows. The definer role stands behind security-definer functions,
-- each of which applies the scope itself; the table's owner sees rows only inside a migration.
create function access.guard(t regclass, visible text default null, writable text default null, rights text default 'select, insert, update')
  returns void language plpgsql as $$
declare seen text := coalesce(visible, access.covers());
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy scope_read on %s for select to naungan_app using (%s)', t, seen);
  execute format('create policy scope_insert on %s for insert to naungan_app with check (%s)', t, coalesce(writable, seen));
  execute format('create policy scope_update on %s for update to naungan_app using (%s) with check (%s)', t, coalesce(writable, seen), coalesce(writable, seen));
  execute format('create policy scope_delete on %s for delete to naungan_app using (%s)', t, coalesce(writable, seen));
  execute format('create policy definer on %s to naungan_definer using (true) with check (true)', t);
  execute format('create policy migration on %s to %I using (current_setting(''app.reach'', true) = ''MIGRATION'') with check (current_setting(''app.reach'', true) = ''MIGRATION'')', t, current_user);
  execute format('grant %s on %s to naungan_app', rights, t);
  execute format('grant select on %s to naungan_definer', t);
end $$;

create function access.sees_account() returns text language sql immutable return format($p$
  id = (select access.account()) or ((select access.role()) in ('ADMIN', 'AUDITOR'))
  or (role in ('PENGASUH', 'PENGELOLA', 'PEKSOS', 'SUPERVISOR') and institution_id is not null and (%s))
  or ((select access.reach()) = 'SYSTEM')
  or ((select access.reach()) = 'DISTRICT' and region = (select access.region()))
  or ((select access.reach()) = 'PROVINCE' and left(region, 2) = (select access.region()))$p$, access.covers());

create table access.account (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  username text not null,
  full_name text not null,
  email text,
  phone text,
  role text not null,
  reach text not null check (reach in ('CLIENTS', 'INSTITUTION', 'DISTRICT', 'PROVINCE', 'NATION')),
  institution_id uuid,
  district text,
  region text,
  zone text not null default 'Asia/Jakarta',
  language text not null default 'id' check (language in ('id', 'en')),
  password_hash text,
  password_changed_at timestamptz,
  must_change_password boolean not null default true,
  status text not null default 'INVITED' check (status in ('INVITED', 'ACTIVE', 'CLOSED')),
  closed_at timestamptz,
  closed_reason text,
  created_at timestamptz not null default now(),
  constraint reach_has_its_place check (
    (reach in ('CLIENTS', 'INSTITUTION') and institution_id is not null and district is not null)
    or (reach = 'DISTRICT' and region ~ '^\d\d\.\d\d$') or (reach = 'PROVINCE' and region ~ '^\d\d$') or reach = 'NATION')
);
create unique index account_username on access.account (lower(username));
create index account_institution on access.account (institution_id);
create index account_region on access.account (region);
select audit.watch('access.account', 'password_hash');
-- An account is seen by itself, by the administrator, and by those whose scope holds its institution or region; it is written by
-- itself and by those of them who manage accounts.
select access.guard('access.account', access.sees_account(), format($p$id = (select access.account()) or ((select access.reach()) = 'SYSTEM')
  or ((select access.role()) in ('ADMIN', 'DINSOS_PROV', 'DINSOS_KAB', 'PENGELOLA') and (%s))$p$, access.sees_account()));

-- Nobody raises themselves: role, reach and place of one's own account are changed by others.
create function access.refuse_own_posting() returns trigger language plpgsql as $$
begin
  if new.id = (select access.account()) and (new.role, new.reach, new.institution_id, new.district, new.region)
      is distinct from (old.role, old.reach, old.institution_id, old.district, old.region) then
    raise exception 'nobody changes their own posting' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger own_posting before update on access.account for each row execute function access.refuse_own_posting();

-- Usernames are taken once for all, also by accounts the caller does not see.
create function access.username_taken(name text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access.account a where lower(a.username) = lower(name)) $$;
alter function access.username_taken(text) owner to naungan_definer;

-- One-time links: an invitation or a new password. Only the digest of the token is kept.
create table access.invitation (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account,
  token_digest bytea not null unique,
  purpose text not null check (purpose in ('INVITATION', 'PASSWORD')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_account on access.invitation (account_id);
select audit.watch('access.invitation', 'token_digest');
select access.guard('access.invitation', 'exists (select 1 from access.account a where a.id = account_id)');

-- Sessions: read once a request by the digest of the cookie's token; touched at most once a minute. No history: a session is not a record.
create table access.session (
  id uuid primary key default uuidv7(),
  token_digest bytea not null unique,
  account_id uuid not null references access.account,
  device text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on access.session (account_id);
-- Whoever manages an account may see when it was last used, and ends its sessions when it is closed.
select access.guard('access.session', $p$(select access.reach()) = 'SYSTEM' or account_id = (select access.account())
  or ((select access.role()) in ('ADMIN', 'DINSOS_PROV', 'DINSOS_KAB', 'PENGELOLA') and exists (select 1 from access.account a where a.id = account_id))$p$,
  null, 'select, insert, update, delete');

-- Sign-ins that failed or are being checked, for the limits per account and per address; lost after a crash on purpose.
-- The key of an account is a digest: people type their password where the name belongs.
create unlogged table access.attempt (
  key text not null,
  at timestamptz not null
);
create index attempt_key on access.attempt (key, at);
create index attempt_at on access.attempt (at);
select access.guard('access.attempt', $p$(select access.reach()) = 'SYSTEM'$p$, null, 'select, insert, delete');

-- The trail itself: seen through the rows it speaks of.
select access.guard('audit.act', $p$(select access.reach()) = 'SYSTEM' or (select access.role()) in ('AUDITOR', 'ADMIN')
  or actor = (select access.account()) or exists (select 1 from audit.change c where c.act_id = act.id)$p$, 'true', 'select, insert');
select access.guard('audit.reading', $p$(select access.reach()) = 'SYSTEM' or (select access.role()) = 'AUDITOR' or actor = (select access.account())$p$,
  $p$(select access.reach()) = 'SYSTEM' or actor = (select access.account())$p$, 'select, insert');
select access.guard('audit.change', $p$(select access.reach()) = 'SYSTEM'$p$, 'false', 'select');
select access.guard('audit.link', $p$(select access.reach()) = 'SYSTEM' or (select access.role()) in ('AUDITOR', 'ADMIN')$p$, 'false', 'select');

-- The session behind a cookie, with its account as it is now: one round trip a request, before any scope is known. Idle and
-- absolute limits are checked here, against the application's clock; being seen is written at most once a minute.
create function access.session_of(token bytea, idle interval, at timestamptz) returns table (
    account uuid, session uuid, name text, role text, reach text, institution uuid, region text, zone text, must_change_password boolean)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s access.session;
begin
  select x.* into s from access.session x where x.token_digest = token and x.expires_at > at and x.seen_at > at - idle;
  if not found then
    return;
  end if;
  if s.seen_at < at - interval '1 minute' then
    update access.session x set seen_at = at where x.id = s.id;
  end if;
  return query select a.id, s.id, a.full_name, a.role, a.reach, a.institution_id, a.region, a.zone, a.must_change_password
    from access.account a where a.id = s.account_id and a.status = 'ACTIVE';
end $$;
grant select, update on access.session to naungan_definer;
alter function access.session_of(bytea, interval, timestamptz) owner to naungan_definer;
