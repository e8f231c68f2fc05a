-- How many things wait for an account, for the bell in the head of every page. It is read with the session, so that the bell costs
-- no round trip of its own; the module that knows (notice) puts its answer in place of this one.
create function access.waiting_of(account uuid) returns int language sql stable return 0;
revoke all on function access.waiting_of(uuid) from public;
alter function access.waiting_of(uuid) owner to naungan_definer;

drop function access.session_of(bytea, interval, timestamptz);
create function access.session_of(token bytea, idle interval, at timestamptz) returns table (
    account uuid, session uuid, name text, role text, reach text, institution uuid, region text, zone text, must_change_password boolean,
    waiting int)
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
  return query select a.id, s.id, a.full_name, a.role, a.reach, a.institution_id, a.region, a.zone, a.must_change_password,
      access.waiting_of(a.id)
    from access.account a where a.id = s.account_id and a.status = 'ACTIVE';
end $$;
alter function access.session_of(bytea, interval, timestamptz) owner to naungan_definer;

-- Whoever is told by role in the nation's offices is found without reading the accounts of all homes.
create index account_nation on access.account (role) where reach = 'NATION';
