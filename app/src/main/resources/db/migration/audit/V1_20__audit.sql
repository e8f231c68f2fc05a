-- Acts, row history, reading log and the chain that seals them (docs/trust.md).
-- A write without an Act aborts; the trail is append-only for every role, and its rows are chained in order of commit.
create schema audit;
grant usage on schema audit to naungan_app, naungan_definer;
grant create on schema audit to naungan_definer;

-- Who did what, on whose behalf, why, on what evidence. `mac` is made by the application with a key kept outside the
-- database, so a row written by hand shows; `xid` orders rows by transaction and ties changes to their act.
create table audit.act (
  id bigint generated always as identity primary key,
  kind text not null,
  actor uuid,
  actor_name text not null,
  role text not null,
  on_behalf text,
  reason text,
  evidence text,
  at timestamptz not null,
  request uuid,
  xid xid8 not null default pg_current_xact_id(),
  mac bytea
);
create index act_xid on audit.act (xid);
create index act_actor on audit.act (actor, id);

create table audit.change (
  id bigint generated always as identity primary key,
  act_id bigint not null references audit.act,
  tbl text not null,
  row_id text not null,
  op "char" not null,
  diff jsonb not null,
  client_id uuid,
  institution_id uuid,
  xid xid8 not null default pg_current_xact_id()
);
create index change_row on audit.change (tbl, row_id);
create index change_act on audit.change (act_id);
create index change_client on audit.change (client_id, id) where client_id is not null;
create index change_institution on audit.change (institution_id, id) where client_id is null;
create index change_xid on audit.change (xid);

-- Every reading of a person's file.
create table audit.reading (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor uuid not null,
  actor_name text not null,
  role text not null,
  client_id uuid not null,
  what text not null,
  purpose text,
  xid xid8 not null default pg_current_xact_id()
);
create index reading_client on audit.reading (client_id, id);
create index reading_actor on audit.reading (actor, id);
create index reading_xid on audit.reading (xid);

-- The chain: one link a row, in order of transactions; src is a(ct), c(hange) or r(eading).
create table audit.link (
  seq bigint primary key,
  src "char" not null,
  row_id bigint not null,
  xid xid8 not null,
  digest bytea not null,
  hash bytea not null
);
create unique index link_row on audit.link (src, row_id);

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit trail is append-only' using errcode = '42501';
end $$;

do $$
declare t text;
begin
  foreach t in array array['act', 'change', 'reading', 'link'] loop
    execute format('create trigger append_only before update or delete or truncate on audit.%I for each statement execute function audit.refuse()', t);
  end loop;
end $$;

-- One trigger for every watched table: the changed columns, old and new, under the current Act.
create function audit.record_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  o jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  n jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  whole jsonb := coalesce(n, o);
  hidden text[] := string_to_array(coalesce(tg_argv[0], ''), ',');
  act text := nullif(current_setting('app.act', true), '');
  d jsonb;
begin
  if act is null then
    raise exception 'no write without an Act (%.%)', tg_table_schema, tg_table_name using errcode = '42501';
  end if;
  select jsonb_object_agg(k, case when k = any(hidden) then '["•", "•"]'::jsonb else jsonb_build_array(o->k, n->k) end) into d
    from jsonb_object_keys(whole) k
   where (o->k) is distinct from (n->k) and k not in ('version', 'search_words')
     and not (tg_op = 'INSERT' and n->k = 'null'::jsonb) and not (tg_op = 'DELETE' and o->k = 'null'::jsonb);
  if d is not null then
    insert into audit.change (act_id, tbl, row_id, op, diff, client_id, institution_id)
    values (act::bigint, tg_table_schema || '.' || tg_table_name, whole->>'id', left(tg_op, 1)::"char", d,
      case when tg_table_schema = 'client' and tg_table_name = 'client' then (whole->>'id')::uuid else (whole->>'client_id')::uuid end,
      case when tg_table_schema = 'institution' and tg_table_name = 'institution' then (whole->>'id')::uuid else (whole->>'institution_id')::uuid end);
  end if;
  return null;
end $$;
grant insert, select on audit.change to naungan_definer;
alter function audit.record_change() owner to naungan_definer;

-- Line one of two for every table: its history. Columns in `hidden` are recorded as changed, never with their value.
create function audit.watch(t regclass, hidden text default '') returns void language plpgsql as $$
begin
  execute format('create trigger history after insert or update or delete on %s for each row execute function audit.record_change(%L)', t, hidden);
end $$;

-- Empty columns take no part: a column added later leaves old digests as they are.
create function audit.digest(a audit.act) returns bytea language sql stable return sha256(convert_to(jsonb_strip_nulls(to_jsonb(a))::text, 'UTF8'));
create function audit.digest(c audit.change) returns bytea language sql stable return sha256(convert_to(jsonb_strip_nulls(to_jsonb(c))::text, 'UTF8'));
create function audit.digest(r audit.reading) returns bytea language sql stable return sha256(convert_to(jsonb_strip_nulls(to_jsonb(r))::text, 'UTF8'));
create function audit.next_hash(previous bytea, src "char", row_id bigint, digest bytea) returns bytea language sql immutable
  return sha256(coalesce(previous, ''::bytea) || convert_to(src::text || row_id::text, 'UTF8') || digest);

-- Links the rows of every transaction that has ended. Whole transactions only, oldest first: no later commit can slip before the head.
create function audit.seal(most int default 5000) returns table (head_seq bigint, head_hash bytea, added int) language plpgsql security definer
  set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  last_xid xid8;
  r record;
begin
  added := 0;
  if not pg_try_advisory_xact_lock(7261936) then
    return;
  end if;
  select l.seq, l.hash, l.xid into head_seq, head_hash, last_xid from audit.link l order by l.seq desc limit 1;
  head_seq := coalesce(head_seq, 0);
  last_xid := coalesce(last_xid, '0'::xid8);
  for r in
    with due as (
      select * from (
        (select 'a'::"char" as src, a.id, a.xid from audit.act a where a.xid > last_xid and a.xid < horizon order by a.xid limit most)
        union all (select 'c', c.id, c.xid from audit.change c where c.xid > last_xid and c.xid < horizon order by c.xid limit most)
        union all (select 'r', g.id, g.xid from audit.reading g where g.xid > last_xid and g.xid < horizon order by g.xid limit most)) x
      order by xid limit most),
    upto as (select max(xid) as x from due)
    select x.src, x.id, x.xid, x.digest from (
      select 'a'::"char" as src, a.id, a.xid, audit.digest(a) as digest from audit.act a, upto where a.xid > last_xid and a.xid <= upto.x
      union all select 'c', c.id, c.xid, audit.digest(c) from audit.change c, upto where c.xid > last_xid and c.xid <= upto.x
      union all select 'r', g.id, g.xid, audit.digest(g) from audit.reading g, upto where g.xid > last_xid and g.xid <= upto.x) x
    order by x.xid, x.src, x.id
  loop
    head_seq := head_seq + 1;
    head_hash := audit.next_hash(head_hash, r.src, r.id, r.digest);
    insert into audit.link values (head_seq, r.src, r.id, r.xid, r.digest, head_hash);
    added := added + 1;
  end loop;
  return next;
end $$;
grant select on audit.act, audit.reading to naungan_definer;
grant select, insert on audit.link to naungan_definer;
alter function audit.seal(int) owner to naungan_definer;

-- Walks the whole chain and names each row that was changed, removed or inserted behind the application's back.
-- The cut-off tail and forged acts need what lies outside the database: the anchor and the key (audit.verify.VerifyTrail).
create function audit.verify() returns table (problem text, src "char", row_id bigint, seq bigint) language plpgsql security definer
  set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  l record;
  expected bigint := 1;
  previous bytea;
  last_xid xid8;
begin
  for l in
    select k.seq, k.src, k.row_id, k.digest, k.hash, k.xid,
           case k.src when 'a' then audit.digest(a) when 'c' then audit.digest(c) else audit.digest(g) end as now,
           case k.src when 'a' then a.id when 'c' then c.id else g.id end as found
      from audit.link k
      left join audit.act a on k.src = 'a' and a.id = k.row_id
      left join audit.change c on k.src = 'c' and c.id = k.row_id
      left join audit.reading g on k.src = 'r' and g.id = k.row_id
     order by k.seq
  loop
    if l.seq <> expected then
      return query select 'LINK_REMOVED'::text, l.src, l.row_id, expected;
    elsif audit.next_hash(previous, l.src, l.row_id, l.digest) <> l.hash then
      return query select 'LINK_CHANGED'::text, l.src, l.row_id, l.seq;
    end if;
    if l.found is null then
      return query select 'REMOVED'::text, l.src, l.row_id, l.seq;
    elsif l.now <> l.digest then
      return query select 'CHANGED'::text, l.src, l.row_id, l.seq;
    end if;
    expected := l.seq + 1;
    previous := l.hash;
    last_xid := l.xid;
  end loop;
  last_xid := coalesce(last_xid, '0'::xid8);
  return query
    select 'INSERTED'::text, 'a'::"char", a.id, null::bigint from audit.act a where a.xid <= last_xid and not exists (select from audit.link k where k.src = 'a' and k.row_id = a.id)
    union all select 'INSERTED', 'c', c.id, null from audit.change c where c.xid <= last_xid and not exists (select from audit.link k where k.src = 'c' and k.row_id = c.id)
    union all select 'INSERTED', 'r', g.id, null from audit.reading g where g.xid <= last_xid and not exists (select from audit.link k where k.src = 'r' and k.row_id = g.id)
    union all select 'FOREIGN', 'c', c.id, null from audit.change c join audit.act a on a.id = c.act_id where a.xid <> c.xid;
end $$;
alter function audit.verify() owner to naungan_definer;

-- Rows committed but not linked yet.
create function audit.waiting() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$
  with last as (select coalesce((select l.xid from audit.link l order by l.seq desc limit 1), '0'::xid8) as x)
  select (select count(*) from audit.act a, last where a.xid > last.x)
       + (select count(*) from audit.change c, last where c.xid > last.x)
       + (select count(*) from audit.reading r, last where r.xid > last.x) $$;
alter function audit.waiting() owner to naungan_definer;
