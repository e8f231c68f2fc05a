-- Who works in a home, though with some of its clients only, may know how many live there: a number names nobody.
do $$
declare seen text := format($p$(select access.reach()) = 'NATION' or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))
  or %s$p$, access.covers());
begin
  execute format('alter policy scope_read on indicator.tally using (%s)', seen);
  execute format('alter policy scope_read on indicator.occupancy_month using (%s)', seen);
end $$;
