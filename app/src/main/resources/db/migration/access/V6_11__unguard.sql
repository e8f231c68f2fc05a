-- A guard once set is replaced whole, so that none of its four policies is forgotten.
create function access.unguard(t regclass) returns void language plpgsql as $$
declare p name;
begin
  for p in select polname from pg_policy where polrelid = t loop
    execute format('drop policy %I on %s', p, t);
  end loop;
end $$;
