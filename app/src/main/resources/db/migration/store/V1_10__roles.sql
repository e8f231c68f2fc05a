-- placeholder until the launcher branch lands: the three roles of the database.
do $$
declare r text;
begin
  foreach r in array array['naungan_owner', 'naungan_definer', 'naungan_app'] loop
    if not exists (select from pg_roles where rolname = r) then
      execute format('create role %I nologin', r);
    end if;
  end loop;
end $$;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists fuzzystrmatch;
