-- Every write begins with an Act and reads its number back. Whether the caller also sees a change of that Act is asked last, and by a
-- function: written into the policy, each Act made the planner think through every table the trail is sealed by, at a hundred times the
-- cost of the write itself.
create function audit.shows_change(act bigint) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from audit.change c where c.act_id = act);
end $$;
alter policy scope_read on audit.act using ((select access.reach()) = 'SYSTEM' or (select access.role()) in ('AUDITOR', 'ADMIN')
  or actor = (select access.account()) or audit.shows_change(id));

-- The same for what the trail keeps of sealed rows: whether the row itself is shown to the caller is asked of the one table it is about, when
-- such a row comes up, and not of every sealed table before anything is read.
create function audit.row_shown(tbl text, row_id uuid) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare shown boolean;
begin
  execute format('select exists (select from %s x where x.id = $1)', tbl::regclass) into shown using row_id;
  return shown;
end $$;
do $$
declare p record; light text;
begin
  for p in select policyname, qual from pg_policies where schemaname = 'audit' and tablename = 'change' and permissive = 'RESTRICTIVE' loop
    light := regexp_replace(p.qual, '\(EXISTS \( SELECT(?: 1)?\s+FROM ([a-z_]+\.[a-z_]+) ([a-z])\s+WHERE \(\2\.id = \(change\.row_id\)::uuid\)\)\)',
      'audit.row_shown(''\1'', row_id::uuid)', 'g');
    if light <> p.qual then execute format('alter policy %I on audit.change using (%s)', p.policyname, light); end if;
  end loop;
end $$;
