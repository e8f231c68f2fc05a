-- How many pressing things nobody in an account's office has answered yet; null for accounts that no alarm reaches. Asked with the
-- session, like access.waiting_of; the module that knows (incident) puts its answer in place of this one.
create function access.pressing_of(account uuid, role text, region text, institution uuid) returns int language sql stable return null::int;
revoke all on function access.pressing_of(uuid, text, text, uuid) from public;
grant execute on function access.pressing_of(uuid, text, text, uuid) to naungan_app;
alter function access.pressing_of(uuid, text, text, uuid) owner to naungan_definer;

-- A session that ends says so, and its open screens end on every node.
create function access.say_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('naungan', 'session:' || e.id) from ended e;
  return null;
end $$;
create trigger ended after delete on access.session referencing old table as ended for each statement execute function access.say_ended();
