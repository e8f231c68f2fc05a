-- What must be done for a person or a home, by when, by whom; every worklist reads this. A task stands with the home that answers
-- for the person now, so that a list needs no look at the file.
create table client.task (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  key text not null unique,
  client_id uuid references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  kind text not null,
  words text,
  due_on date not null,
  holder uuid references access.account,
  role text not null,
  href text not null,
  norm text not null default '',
  status text not null default 'TERBUKA' check (status in ('TERBUKA', 'SELESAI', 'BATAL')),
  done_on date,
  done_how text,
  done_by uuid,
  created_at timestamptz not null default now(),
  constraint done_has_its_day check ((status = 'SELESAI') = (done_on is not null))
);
create index task_home on client.task (institution_id, due_on, id) where status = 'TERBUKA';
create index task_district on client.task (district, due_on, id) where status = 'TERBUKA';
create index task_holder on client.task (holder, due_on, id) where status = 'TERBUKA';
-- What nobody holds and a role must do: an office finds its own few among those of all homes of its area.
create index task_role on client.task (role, district, due_on, id) where status = 'TERBUKA' and holder is null;
create index task_client on client.task (client_id, status, due_on);
create index task_key on client.task (key text_pattern_ops) where status = 'TERBUKA';
select audit.watch('client.task');
-- The predicate of rows that stand with the home that answers for a person and follow the person there. Lists of an area need no look
-- at the file; whoever looks after some clients only sees theirs.
create function client.follows() returns text language sql immutable return format($f$(%s) or ((select access.reach()) = 'CLIENTS'
  and institution_id = (select access.institution()) and (client_id is null or exists (select 1 from client.client c where c.id = client_id)))$f$, access.covers());
select access.guard('client.task', client.follows() || ' or (client_id is null and holder = (select access.account()))');

-- The sealed parts of a file (violence, HIV, ABH, psychology, origin of an adoption) open with a reason, for half an hour, to those
-- whose work it is. The row is the proof, and what the policies of sealed rows look at.
create table client.opening (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client.client,
  account_id uuid not null,
  account_name text not null,
  role text not null,
  reason text not null,
  words text,
  opened_at timestamptz not null default now(),
  until timestamptz not null default now() + interval '30 minutes',
  constraint not_for_long check (until <= opened_at + interval '30 minutes')
);
create index opening_of on client.opening (account_id, client_id, until);
create index opening_client on client.opening (client_id, opened_at desc);
select audit.watch('client.opening');
select access.guard('client.opening', $p$account_id = (select access.account()) or ((select access.role()) in ('PENGELOLA', 'SUPERVISOR', 'DINSOS_KAB', 'DINSOS_PROV')
    and exists (select 1 from client.client c where c.id = client_id)) or (select access.role()) = 'AUDITOR' or (select access.reach()) = 'SYSTEM'$p$,
  $p$account_id = (select access.account()) and role = (select access.role())
    and role in ('PEKSOS', 'SUPERVISOR', 'PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV')
    and exists (select 1 from client.client c where c.id = client_id)$p$, 'select, insert');

-- Whether the caller has opened the sealed parts of this file.
create function client.opened(client uuid) returns boolean language sql stable as $$
  select (select access.reach()) = 'SYSTEM' or exists (select 1 from client.opening o
    where o.client_id = client and o.account_id = (select access.account()) and o.until > now()) $$;
grant execute on function client.opened(uuid) to naungan_app, naungan_definer;

-- Rows of this table may be sealed (its own policy says which): what the trail kept of them is seen with the row, never without.
create function client.seal(t regclass) returns void language plpgsql as $$
begin
  execute format($p$create policy %I on audit.change as restrictive for select to naungan_app
    using (case when tbl = %L then exists (select 1 from %s x where x.id = row_id::uuid) else true end)$p$, 'sealed ' || t, t::text, t);
end $$;

-- What other modules may read of this schema. The caller's own row visibility applies.
create view client.facts_task with (security_invoker) as
  select id, key, client_id, institution_id, district, kind, words, due_on, holder, role, href, norm, created_at from client.task where status = 'TERBUKA';
grant select on client.facts_task to naungan_app;
