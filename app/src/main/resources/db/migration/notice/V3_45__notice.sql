create schema notice;
grant usage on schema notice to naungan_app, naungan_definer;
grant create on schema notice to naungan_definer;

-- What an account was told: which kind of thing, how urgent, where to look. Never a person's name: `facts` are counts, days, ids of
-- homes and message keys (id.naungan.notice.Fact), and what the notice speaks of is read where its link leads, under the scope of the reader.
create table notice.notice (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  facts text[] not null default '{}',
  href text not null check (href ~ '^/[A-Za-z0-9/_?=&.#-]*$'),
  urgency text not null check (urgency in ('BIASA', 'PENTING', 'MENDESAK')),
  key text not null,
  told_at timestamptz not null default now(),
  read_at timestamptz,
  acknowledged_at timestamptz,
  constraint told_once unique (account_id, key)
);
create index notice_unread on notice.notice (account_id, told_at desc) where read_at is null;
create index notice_told on notice.notice (account_id, told_at desc);
create index notice_key on notice.notice (key);
select access.guard('notice.notice', $p$account_id = (select access.account()) or (select access.reach()) = 'SYSTEM'$p$, null, 'select, update, delete');
-- Telling goes through notice.tell alone.
alter policy scope_insert on notice.notice with check (false);

-- The bell in the head of the page (access.session_of); nobody reads more than a hundred.
create or replace function access.waiting_of(account uuid) returns int language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from (select 1 from notice.notice n where n.account_id = account and n.read_at is null limit 100) x $$;

-- How an account wants to be told besides the screen. Quiet hours hold back only what is BIASA; they may pass midnight.
create table notice.choice (
  id uuid primary key,
  version int not null default 0,
  email boolean not null default false,
  quiet_from time,
  quiet_until time,
  constraint account_of_choice foreign key (id) references access.account,
  constraint quiet_in_pairs check ((quiet_from is null) = (quiet_until is null))
);
select audit.watch('notice.choice');
select access.guard('notice.choice', $p$id = (select access.account()) or (select access.reach()) = 'SYSTEM'$p$);

-- Where another system of a home or an office listens. Its secret is derived from this installation's own, the id and `generation`.
create table notice.hook (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  institution_id uuid references institution.institution,
  region text check (region ~ '^\d\d(\.\d\d)?$'),
  url text not null,
  generation int not null default 1,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint of_one_place check ((institution_id is null) <> (region is null))
);
create unique index hook_home on notice.hook (institution_id, url) where active;
create unique index hook_region on notice.hook (region, url) where active;
select audit.watch('notice.hook');
select access.guard('notice.hook', $p$(select access.reach()) = 'SYSTEM' or (select access.role()) = 'ADMIN'
  or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and case when institution_id is not null
        then exists (select 1 from institution.institution i where i.id = institution_id)
        else region = (select access.region()) or left(region, 2) = (select access.region()) end)$p$);

-- What waits to go out or went out: a letter to an account or a call to a hook. It says no more than the notice it repeats.
create table notice.delivery (
  id uuid primary key default uuidv7(),
  account_id uuid references access.account,
  hook_id uuid references notice.hook,
  kind text not null,
  facts text[] not null,
  href text not null,
  urgency text not null,
  key text not null,
  status text not null default 'MENUNGGU' check (status in ('MENUNGGU', 'TERKIRIM', 'GAGAL', 'DILEWATI')),
  attempts int not null default 0,
  due_at timestamptz not null,
  problem text,
  created_at timestamptz not null,
  settled_at timestamptz,
  constraint to_one check ((account_id is null) <> (hook_id is null)),
  constraint mailed_once unique (account_id, key),
  constraint called_once unique (hook_id, key)
);
create index delivery_due on notice.delivery (due_at) where status = 'MENUNGGU';
create index delivery_latest on notice.delivery (created_at desc, id);
create index delivery_hook on notice.delivery (hook_id, created_at desc) where hook_id is not null;
select access.guard('notice.delivery', $p$(select access.reach()) = 'SYSTEM' or (select access.role()) = 'ADMIN'
  or account_id = (select access.account()) or exists (select 1 from notice.hook h where h.id = hook_id)$p$, null, 'select, update, delete');
alter policy scope_insert on notice.delivery with check (false);

create table notice.scheduled_tasks (
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
select access.guard('notice.scheduled_tasks', 'true', null, 'select, insert, update, delete');

-- When a letter may go: now, or at the end of the quiet hours of a reader who lives in that zone.
create function notice.after_quiet(at timestamptz, zone text, quiet_from time, quiet_until time) returns timestamptz language sql stable
  return case
    when quiet_from is null or quiet_from = quiet_until then at
    when quiet_from < quiet_until and (at at time zone zone)::time >= quiet_from and (at at time zone zone)::time < quiet_until
      then ((at at time zone zone)::date + quiet_until) at time zone zone
    when quiet_from > quiet_until and (at at time zone zone)::time >= quiet_from
      then ((at at time zone zone)::date + 1 + quiet_until) at time zone zone
    when quiet_from > quiet_until and (at at time zone zone)::time < quiet_until
      then ((at at time zone zone)::date + quiet_until) at time zone zone
    else at end;

-- Accounts that are never told under a key, whatever their role; the module that knows (incident: those it accuses) puts its answer in
-- place of this one.
create function notice.deaf(once text) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select null::uuid where false $$;
revoke all on function notice.deaf(text) from public;
alter function notice.deaf(text) owner to naungan_definer;

-- Tells accounts by id, and everyone of some roles in a home, its district and province, and the nation; answers how many are
-- meant. Security definer, because a caregiver must reach Dinsos without seeing its accounts. Hence the scope is applied here: anybody
-- reaches offices and those who lead a home, but the other accounts only of the caller's own home, district or province; and there is an Act.
create function notice.tell(what text, facts text[], link text, how_urgent text, once text, accounts uuid[], roles text[],
    home uuid, district text, at timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare meant int;
begin
  if access.reach() is null or nullif(current_setting('app.act', true), '') is null then
    raise exception 'nobody is told without an Act' using errcode = '42501';
  end if;
  with found as (
    select a.* from access.account a where a.id = any (accounts)
    union select a.* from access.account a where a.institution_id = home and a.role = any (roles)
    union select a.* from access.account a where a.region in (tell.district, left(tell.district, 2)) and a.role = any (roles)
    union select a.* from access.account a where a.reach = 'NATION' and a.role = any (roles)),
  reached as (
    select f.* from found f
     where f.status = 'ACTIVE' and not exists (select from notice.deaf(once) d (account) where d.account = f.id) and (access.reach() = 'SYSTEM' or f.role <> 'PENGASUH' or f.id = access.account()
       or f.institution_id = access.institution() or f.district = access.region() or left(f.district, 2) = access.region())),
  told as (
    insert into notice.notice (account_id, kind, facts, href, urgency, key, told_at)
    select r.id, what, tell.facts, link, how_urgent, once, at from reached r order by r.id
    on conflict do nothing returning account_id),
  mailed as (
    insert into notice.delivery (account_id, kind, facts, href, urgency, key, due_at, created_at)
    select r.id, what, tell.facts, link, how_urgent, once,
           case how_urgent when 'BIASA' then notice.after_quiet(at, r.zone, c.quiet_from, c.quiet_until) else at end, at
      from told t join reached r on r.id = t.account_id join notice.choice c on c.id = r.id
     where c.email and r.email is not null
    on conflict do nothing),
  called as (
    insert into notice.delivery (hook_id, kind, facts, href, urgency, key, due_at, created_at)
    select h.id, what, tell.facts, link, how_urgent, once, at, at from notice.hook h
     where h.active and exists (select from told t join reached r on r.id = t.account_id
       where r.institution_id = h.institution_id or r.region = h.region)
    on conflict do nothing)
  select count(*) into meant from reached;
  return meant;
end $$;
grant insert on notice.notice, notice.delivery to naungan_definer;
revoke all on function notice.tell(text, text[], text, text, text, uuid[], text[], uuid, text, timestamptz) from public;
grant execute on function notice.tell(text, text[], text, text, text, uuid[], text[], uuid, text, timestamptz) to naungan_app;
alter function notice.tell(text, text[], text, text, text, uuid[], text[], uuid, text, timestamptz) owner to naungan_definer;

-- Where telling stands, by role and without names: whoever told must know whether anybody took note, and sees none of those accounts.
create function notice.standing(once text) returns table (role text, told int, read int, acknowledged int, first_acknowledged timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.role, count(*)::int, count(n.read_at)::int, count(n.acknowledged_at)::int, min(n.acknowledged_at)
    from notice.notice n join access.account a on a.id = n.account_id where n.key = once and access.reach() is not null group by a.role $$;
revoke all on function notice.standing(text) from public;
grant execute on function notice.standing(text) to naungan_app;
alter function notice.standing(text) owner to naungan_definer;
