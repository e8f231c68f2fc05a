-- The roles that every later migration grants to. The embedded database has made them already; on an external one the
-- login that migrates makes them when it may, else an administrator does (the message says how).
do $$
declare
  wanted text;
begin
  foreach wanted in array array['naungan_owner', 'naungan_definer', 'naungan_app'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
  end loop;
  -- Whoever migrates gives functions to the definer, and may connect as the application when there is only one login.
  if not pg_has_role(current_user, 'naungan_definer', 'set') then
    execute format('grant naungan_definer to %I', current_user);
  end if;
  if current_user not in ('naungan_owner', 'naungan_app')
      and not (select rolsuper from pg_roles where rolname = current_user)
      and not pg_has_role(current_user, 'naungan_app', 'set') then
    execute format('grant naungan_app to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise exception 'Peran basis data belum ada dan login % tidak boleh membuatnya / roles are missing and login % may not create them',
      current_user, current_user
    using errcode = 'NA001', hint = format('Mintalah administrator menjalankan / ask an administrator to run: '
      'create role naungan_owner; create role naungan_definer; create role naungan_app; '
      'grant naungan_definer, naungan_app to %I', current_user);
end $$;

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists fuzzystrmatch;
create extension if not exists unaccent;
