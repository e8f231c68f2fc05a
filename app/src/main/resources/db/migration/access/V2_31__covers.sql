-- The predicate of rows that carry their institution and its district, as one choice. As a chain of "or" the planner took it to hold
-- for one row in two hundred and joined 15,000 homes one by one: the nation's dashboard took a second where it now takes a twentieth.
create or replace function access.covers(institution text default 'institution_id', district text default 'district') returns text
  language sql immutable
  return format($f$(case (select access.reach())
    when 'SYSTEM' then true
    when 'INSTITUTION' then %1$s = (select access.institution())
    when 'DISTRICT' then %2$s = (select access.region())
    when 'PROVINCE' then left(%2$s, 2) = (select access.region())
    else false end)$f$, institution, district);

-- The policies that stand already hold the old chain as text, by itself or beside other conditions.
do $$
declare
  p record;
  place record;
  chain constant text := $c$(( SELECT access.reach() AS reach) = 'SYSTEM'::text) OR ((( SELECT access.reach() AS reach) = 'INSTITUTION'::text) AND (%1$s = ( SELECT access.institution() AS institution))) OR ((( SELECT access.reach() AS reach) = 'DISTRICT'::text) AND (%2$s = ( SELECT access.region() AS region))) OR ((( SELECT access.reach() AS reach) = 'PROVINCE'::text) AND ("left"(%2$s, 2) = ( SELECT access.region() AS region)))$c$;
  seen text;
  written text;
  changed int := 0;
begin
  for p in
    select polname, polrelid::regclass as tbl, pg_get_expr(polqual, polrelid) as seen, pg_get_expr(polwithcheck, polrelid) as written
      from pg_policy where polroles = array['naungan_app'::regrole::oid]
  loop
    seen := p.seen;
    written := p.written;
    for place in select * from (values ('institution_id', 'district'), ('id', 'district'), ('to_institution_id', 'to_district')) x (i, d) loop
      seen := replace(seen, format(chain, place.i, place.d), access.covers(place.i, place.d));
      written := replace(written, format(chain, place.i, place.d), access.covers(place.i, place.d));
    end loop;
    if seen is distinct from p.seen or written is distinct from p.written then
      execute format('alter policy %I on %s', p.polname, p.tbl) || coalesce(' using (' || seen || ')', '')
        || coalesce(' with check (' || written || ')', '');
      changed := changed + 1;
    end if;
  end loop;
  if changed < 20 then
    raise exception 'only % policies were found to hold the old predicate', changed;
  end if;
end $$;
