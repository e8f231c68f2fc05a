-- After the Java migration V1_43 has loaded the regions.
update reference.region r set search_words = lower(concat_ws(' ', r.name, d.name, k.name, p.name))
  from reference.region s
  left join reference.region d on s.level > 3 and d.id = left(s.id, 8)
  left join reference.region k on s.level > 2 and k.id = left(s.id, 5)
  left join reference.region p on s.level > 1 and p.id = left(s.id, 2)
 where s.id = r.id;
insert into reference.region_word (word)
  select distinct w from reference.region, regexp_split_to_table(lower(name), '[^[:alnum:]]+') w where w <> '';
create trigger words before insert or update of name on reference.region for each row execute function reference.region_words();
create trigger renamed after update of name on reference.region for each row
  when (old.search_words is distinct from new.search_words) execute function reference.region_renamed();
analyze reference.region, reference.region_word;

select audit.watch('reference.region');
select access.guard('reference.region', 'true', $p$(select access.role()) = 'ADMIN' or (select access.reach()) = 'SYSTEM'$p$);
select access.guard('reference.region_word', 'true', $p$(select access.role()) = 'ADMIN' or (select access.reach()) = 'SYSTEM'$p$, 'select, insert');
