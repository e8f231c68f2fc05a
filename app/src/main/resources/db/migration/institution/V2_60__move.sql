-- Every schema's tables move with their home, also those that come later; figures (institution's own, indicator's, the trail) follow
-- on their own way.
create or replace function institution.move(home uuid, target text) returns void language plpgsql as $$
declare t record;
begin
  if access.reach() is distinct from 'SYSTEM' and (access.reach() is distinct from 'PROVINCE' or access.region() <> left(target, 2)) then
    raise exception 'only the office of the province moves a home to another regency' using errcode = '42501';
  end if;
  for t in
    select c.oid::regclass as name, p.district, p.institution from pg_class c
     cross join (values ('district', 'institution_id'), ('to_district', 'to_institution_id')) p (district, institution)
     where c.relkind in ('r', 'p') and not c.relispartition
       and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public', 'audit', 'institution', 'indicator')
       and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in (p.district, p.institution))
       and has_table_privilege(c.oid, 'update')
  loop
    execute format('update %1$s set %2$I = $2 where %3$I = $1 and %2$I is distinct from $2', t.name, t.district, t.institution)
      using home, target;
  end loop;
end $$;
