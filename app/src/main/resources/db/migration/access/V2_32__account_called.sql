-- Which account a username belongs to. Row security keeps the application's role from using the index on lower(username): every
-- sign-in read all accounts. The row itself is read by its id, under the caller's scope.
create function access.account_called(name text) returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id from access.account a where lower(a.username) = lower(name) $$;
revoke all on function access.account_called(text) from public;
grant execute on function access.account_called(text) to naungan_app;
alter function access.account_called(text) owner to naungan_definer;
