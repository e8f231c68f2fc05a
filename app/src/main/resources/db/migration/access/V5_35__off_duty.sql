-- Whether an account must keep away from work with clients now, and since when; the module that bans replaces the answer. The session
-- carries it, so that every permission to write about clients is gone at once.
create function access.off_duty(account uuid, on_day date) returns date language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select null::date $$;
revoke all on function access.off_duty(uuid, date) from public;
grant execute on function access.off_duty(uuid, date) to naungan_app, naungan_definer;
alter function access.off_duty(uuid, date) owner to naungan_definer;

drop function access.session_of(bytea, interval, timestamptz);
create function access.session_of(token bytea, idle interval, at timestamptz) returns table (
    account uuid, session uuid, name text, role text, reach text, institution uuid, region text, zone text, must_change_password boolean,
    waiting int, off_duty boolean)
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
      access.waiting_of(a.id), access.off_duty(a.id, (at at time zone a.zone)::date) is not null
    from access.account a where a.id = s.account_id and a.status = 'ACTIVE';
end $$;
alter function access.session_of(bytea, interval, timestamptz) owner to naungan_definer;
