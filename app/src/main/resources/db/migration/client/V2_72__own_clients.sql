-- The clients in the caller's own care, asked once a query. Written into the policy as a subquery, the assignment brought its own
-- policy along, and that the account's: planning one page of a list took forty times as long as running it.
create function client.own_clients() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.client_id), '{}') from client.assignment s
   where access.reach() = 'CLIENTS' and s.account_id = access.account() and s.until is null $$;
revoke all on function client.own_clients() from public;
grant execute on function client.own_clients() to naungan_app;
alter function client.own_clients() owner to naungan_definer;

do $$
declare seen text := format($p$%s or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution())
  and id = any ((select client.own_clients())::uuid[]))$p$, access.covers());
begin
  execute format('alter policy scope_read on client.client using (%s)', seen);
  execute format('alter policy scope_insert on client.client with check (%s)', seen);
  execute format('alter policy scope_update on client.client using (%s) with check (%s)', seen, seen);
  execute format('alter policy scope_delete on client.client using (%s)', seen);
end $$;
