-- Sums of regencies, kept by what each count of a home adds and takes away, so that the nation is read from its regencies.
create table spm.region (
  year int not null,
  quarter int not null,
  district text not null,
  kind text not null,
  setting text not null,
  homes int not null,
  recipients int not null,
  served int not null,
  others int not null,
  computed_at timestamptz not null,
  primary key (year, quarter, district, kind, setting)
);
comment on column spm.region.computed_at is 'When a home of the regency was counted last';
create table spm.region_item (
  year int not null,
  quarter int not null,
  district text not null,
  item_id uuid not null references spm.item,
  owed int not null,
  met int not null,
  primary key (year, quarter, district, item_id)
);
select access.guard('spm.region', replace(spm.sees_figures(), 'institution_id', 'null::uuid'), 'false', 'select');
select access.guard('spm.region_item', replace(spm.sees_figures(), 'institution_id', 'null::uuid'), 'false', 'select');
grant insert, update, delete on spm.region, spm.region_item to naungan_definer;

-- What a home was owed and got in all items of a kind: lists stand in this order.
alter table spm.home add owed int not null default 0, add met int not null default 0;

create function spm.add_homes(fresh boolean, former boolean) returns text language sql immutable return format(
  $f$insert into spm.region as r (year, quarter, district, kind, setting, homes, recipients, served, others, computed_at)
    select x.year, x.quarter, x.district, x.kind, x.setting, sum(x.s)::int, sum(x.s * x.recipients)::int, sum(x.s * x.served)::int, sum(x.s * x.others)::int, max(x.computed_at)
      from (%s) x group by 1, 2, 3, 4, 5 having (sum(x.s), sum(x.s * x.recipients), sum(x.s * x.served), sum(x.s * x.others)) is distinct from (0, 0, 0, 0) order by 1, 2, 3, 4, 5
    on conflict (year, quarter, district, kind, setting) do update set homes = r.homes + excluded.homes, recipients = r.recipients + excluded.recipients, served = r.served + excluded.served,
      others = r.others + excluded.others, computed_at = greatest(r.computed_at, excluded.computed_at);$f$,
  concat_ws(' union all ', case when fresh then 'select 1 as s, * from fresh' end, case when former then 'select -1 as s, * from former' end));
create function spm.add_items(fresh boolean, former boolean) returns text language sql immutable return format(
  $f$insert into spm.region_item as r (year, quarter, district, item_id, owed, met)
    select x.year, x.quarter, x.district, x.item_id, sum(x.s * x.owed)::int, sum(x.s * x.met)::int from (%1$s) x group by 1, 2, 3, 4
    having (sum(x.s * x.owed), sum(x.s * x.met)) is distinct from (0, 0) order by 1, 2, 3, 4
    on conflict (year, quarter, district, item_id) do update set owed = r.owed + excluded.owed, met = r.met + excluded.met;
    update spm.home h set owed = h.owed + d.owed, met = h.met + d.met
      from (select x.institution_id, x.year, x.quarter, i.kind, i.setting, sum(x.s * x.owed)::int as owed, sum(x.s * x.met)::int as met from (%1$s) x join spm.item i on i.id = x.item_id
             group by 1, 2, 3, 4, 5 having (sum(x.s * x.owed), sum(x.s * x.met)) is distinct from (0, 0)) d
     where h.institution_id = d.institution_id and h.year = d.year and h.quarter = d.quarter and h.kind = d.kind and h.setting = d.setting;$f$,
  concat_ws(' union all ', case when fresh then 'select 1 as s, * from fresh' end, case when former then 'select -1 as s, * from former' end));

do $$
declare t text;
begin
  foreach t in array array['home', 'item'] loop
    execute format('create function spm.add_up_%1$s() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as %2$L', t,
      'begin case tg_op when ''INSERT'' then ' || case t when 'home' then spm.add_homes(true, false) else spm.add_items(true, false) end
        || ' when ''UPDATE'' then ' || case t when 'home' then spm.add_homes(true, true) else spm.add_items(true, true) end
        || ' else ' || case t when 'home' then spm.add_homes(false, true) else spm.add_items(false, true) end || ' end case; return null; end');
    execute format('alter function spm.add_up_%s() owner to naungan_definer', t);
    execute format('create trigger added_new after insert on %1$s referencing new table as fresh for each statement execute function spm.add_up_%2$s()', case t when 'home' then 'spm.home' else 'spm.home_item' end, t);
    execute format('create trigger added_changed after update on %1$s referencing new table as fresh old table as former for each statement execute function spm.add_up_%2$s()', case t when 'home' then 'spm.home' else 'spm.home_item' end, t);
    execute format('create trigger added_gone after delete on %1$s referencing old table as former for each statement execute function spm.add_up_%2$s()', case t when 'home' then 'spm.home' else 'spm.home_item' end, t);
  end loop;
  perform set_config('app.reach', 'MIGRATION', true);
  insert into spm.region (year, quarter, district, kind, setting, homes, recipients, served, others, computed_at)
  select h.year, h.quarter, h.district, h.kind, h.setting, count(*), sum(h.recipients), sum(h.served), sum(h.others), max(h.computed_at) from spm.home h group by 1, 2, 3, 4, 5;
  insert into spm.region_item (year, quarter, district, item_id, owed, met)
  select x.year, x.quarter, x.district, x.item_id, sum(x.owed), sum(x.met) from spm.home_item x group by 1, 2, 3, 4;
end $$;
drop function spm.add_homes(boolean, boolean), spm.add_items(boolean, boolean);
alter table spm.home disable trigger added_changed;
do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  update spm.home h set owed = d.owed, met = d.met
    from (select x.institution_id, x.year, x.quarter, i.kind, i.setting, sum(x.owed)::int as owed, sum(x.met)::int as met from spm.home_item x join spm.item i on i.id = x.item_id group by 1, 2, 3, 4, 5) d
   where h.institution_id = d.institution_id and h.year = d.year and h.quarter = d.quarter and h.kind = d.kind and h.setting = d.setting;
end $$;
alter table spm.home enable trigger added_changed;
drop index spm.home_area;
create index home_area on spm.home (year, quarter, district) include (institution_id, kind, setting, recipients, served, others, owed, met);
