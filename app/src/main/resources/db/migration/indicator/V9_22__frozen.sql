-- Frozen figures: what an office reported of its area at the end of a month, a quarter or a year, with the homes behind it and the
-- declaration of then. Lines are sums of the homes frozen with them. Nothing of it ever changes; a later count is another edition.
create table indicator.frozen (
  id uuid primary key,
  region text not null check (region ~ '^(\d\d(\.\d\d)?)?$'),
  period text not null check (period in ('BULAN', 'TRIWULAN', 'TAHUN')),
  month date not null check (extract(day from month) = 1),
  number int not null,
  why text,
  automatic boolean not null,
  homes int not null,
  frozen_by uuid,
  frozen_by_name text not null,
  frozen_at timestamptz not null,
  trail bigint not null,
  digest text not null,
  constraint frozen_edition unique (region, period, month, number),
  constraint a_new_edition_says_why check (number = 1 or length(why) >= 10),
  constraint at_the_end_of_its_period check (period = 'BULAN' or extract(month from month)::int % case period when 'TRIWULAN' then 3 else 12 end = 0)
);
comment on column indicator.frozen.month is 'The last month of the period: figures as they stood at its end';
comment on column indicator.frozen.trail is 'The last line of the history when it was frozen; what comes after may explain a later edition';
create index frozen_newest on indicator.frozen (frozen_at desc);

create table indicator.frozen_line (
  frozen_id uuid not null references indicator.frozen deferrable initially deferred,
  region text not null,
  code text not null,
  position int not null,
  label text not null,
  label_en text not null,
  meaning text not null,
  meaning_en text not null,
  formula text not null,
  formula_en text not null,
  source text not null,
  unit text not null,
  direction text not null,
  good numeric(10,2),
  fair numeric(10,2),
  norm_id text not null,
  basis text not null,
  basis_status text not null,
  edition int not null,
  sealed boolean not null,
  homes int not null,
  n numeric,
  d numeric,
  in_good int not null,
  in_fair int not null,
  in_poor int not null,
  primary key (frozen_id, code)
);
comment on column indicator.frozen_line.n is 'Null: records of no home said anything, which is not nought';
create table indicator.frozen_area (
  frozen_id uuid not null references indicator.frozen deferrable initially deferred,
  region text not null,
  part text not null,
  code text not null,
  homes int not null,
  n numeric not null,
  d numeric,
  in_good int not null,
  in_fair int not null,
  in_poor int not null,
  primary key (frozen_id, code, part)
);
comment on table indicator.frozen_area is 'Sums of the provinces of a frozen nation, of the regencies of a frozen province';
create table indicator.frozen_place (
  frozen_id uuid not null references indicator.frozen deferrable initially deferred,
  region text not null,
  institution_id uuid not null,
  district text not null,
  name text not null,
  primary key (frozen_id, institution_id)
);
create table indicator.frozen_home (
  frozen_id uuid not null references indicator.frozen deferrable initially deferred,
  region text not null,
  institution_id uuid not null,
  code text not null,
  sealed boolean not null,
  n numeric not null,
  d numeric,
  level text,
  primary key (frozen_id, code, institution_id)
);
create table indicator.frozen_change (
  frozen_id uuid not null references indicator.frozen deferrable initially deferred,
  region text not null,
  institution_id uuid not null,
  code text not null,
  sealed boolean not null,
  district text not null,
  name text not null,
  old_n numeric,
  old_d numeric,
  old_level text,
  n numeric,
  d numeric,
  level text,
  cause text not null check (cause in ('PINDAH', 'TUTUP', 'BARU', 'CATATAN', 'TINGKAT', 'HITUNG')),
  records int not null,
  primary key (frozen_id, code, institution_id)
);
comment on table indicator.frozen_change is 'What an edition says of a home otherwise than the one before it, and what is known of why';
comment on column indicator.frozen_change.records is 'How many rows the figure is counted from were written in the history between both';

-- The office itself and those above it; of a home the nation reads no sealed figure.
create function indicator.sees_frozen() returns text language sql immutable return $f$((select access.reach()) in ('SYSTEM', 'NATION')
  or ((select access.reach()) = 'DISTRICT' and region = (select access.region())) or ((select access.reach()) = 'PROVINCE' and left(region, 2) = (select access.region())))$f$;
create function indicator.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was frozen never changes' using errcode = '42501';
end $$;
create function indicator.refuse_more() returns trigger language plpgsql as $$
begin
  if exists (select from fresh f join indicator.frozen x on x.id = f.frozen_id) then raise exception 'what was frozen never changes' using errcode = '42501'; end if;
  return null;
end $$;
select audit.watch('indicator.frozen');
do $$
declare t text;
begin
  foreach t in array array['frozen', 'frozen_line', 'frozen_area', 'frozen_place', 'frozen_home', 'frozen_change'] loop
    perform access.guard(('indicator.' || t)::regclass, indicator.sees_frozen() || case when t in ('frozen_home', 'frozen_change') then $p$ and not ((select access.reach()) = 'NATION' and sealed)$p$ else '' end, 'false', 'select');
    execute format('grant select, insert on indicator.%I to naungan_definer', t);
    execute format('create trigger frozen before update or delete or truncate on indicator.%I for each statement execute function indicator.refuse_change()', t);
    if t <> 'frozen' then
      execute format('create trigger frozen_whole after insert on indicator.%I referencing new table as fresh for each statement execute function indicator.refuse_more()', t);
    end if;
  end loop;
end $$;

-- What the digest is made of: every line and every home in a fixed order.
create function indicator.frozen_digest(of_frozen uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(coalesce((select string_agg(concat_ws('|', l.code, l.edition, l.formula, l.unit, l.direction, trim_scale(l.good), trim_scale(l.fair), l.homes, trim_scale(l.n), trim_scale(l.d), l.in_good, l.in_fair, l.in_poor), E'\n' order by l.code)
      from indicator.frozen_line l where l.frozen_id = of_frozen), '') || E'\n\n' || coalesce((select string_agg(concat_ws('|', h.code, h.institution_id, trim_scale(h.n), coalesce(trim_scale(h.d)::text, '-'), h.level), E'\n' order by h.code, h.institution_id)
      from indicator.frozen_home h where h.frozen_id = of_frozen), '') || E'\n\n' || coalesce((select string_agg(concat_ws('|', p.institution_id, p.district, p.name), E'\n' order by p.institution_id)
      from indicator.frozen_place p where p.frozen_id = of_frozen), ''), 'UTF8')), 'hex') $$;

-- Freezes an area as it is counted now. The frozen row is written last: from then on nothing can be added.
create function indicator.freeze(of_id uuid, of_region text, of_period text, of_month date, of_number int, of_why text, by_hand boolean) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare before uuid; before_trail bigint; now_trail bigint; whole int;
begin
  if not coalesce(access.reach() = 'SYSTEM' or (access.role() in ('DINSOS_KAB', 'DINSOS_PROV', 'KEMENSOS') and of_region = coalesce(access.region(), '')), false) then
    raise exception 'not the area of this office' using errcode = '42501';
  end if;
  if of_month >= date_trunc('month', indicator.today()) then raise exception 'the period runs' using errcode = '23514'; end if;
  -- What was written a moment ago is counted first; nobody else counts meanwhile.
  perform indicator.step(1000000);
  select f.id, f.trail into before, before_trail from indicator.frozen f where f.region = of_region and f.period = of_period and f.month = of_month and f.number = of_number - 1;
  select coalesce(max(c.id), 0) into now_trail from audit.change c;

  with v as materialized (select v.* from indicator.value v
     where v.month = of_month and case length(of_region) when 0 then true when 2 then v.district > of_region || '.' and v.district < of_region || '/' else v.district = of_region end),
  h as (insert into indicator.frozen_home (frozen_id, region, institution_id, code, sealed, n, d, level)
    select of_id, of_region, v.institution_id, v.code, v.sealed, v.n, v.d, v.level from v)
  insert into indicator.frozen_place (frozen_id, region, institution_id, district, name)
  select of_id, of_region, v.institution_id, max(v.district), i.profile_name from v join institution.institution i on i.id = v.institution_id group by v.institution_id, i.profile_name;
  get diagnostics whole = row_count;
  insert into indicator.frozen_line (frozen_id, region, code, position, label, label_en, meaning, meaning_en, formula, formula_en, source, unit, direction, good, fair, norm_id, basis, basis_status, edition, sealed,
    homes, n, d, in_good, in_fair, in_poor)
  select of_id, of_region, q.code, q.position, q.label, q.label_en, q.meaning, q.meaning_en, q.formula, q.formula_en, q.source, q.unit, q.direction, q.good, q.fair, q.norm_id, coalesce(n.legal_basis, q.norm_id), coalesce(n.status, 'USULAN'), q.edition, q.sealed,
         count(h.code), sum(h.n), sum(h.d), count(*) filter (where h.level = 'BAIK'), count(*) filter (where h.level = 'CUKUP'), count(*) filter (where h.level = 'KURANG')
    from indicator.declared q left join reference.norm n on n.id = q.norm_id left join indicator.frozen_home h on h.frozen_id = of_id and h.code = q.code group by q.id, n.id;
  if length(of_region) < 5 then
    insert into indicator.frozen_area (frozen_id, region, part, code, homes, n, d, in_good, in_fair, in_poor)
    select of_id, of_region, case of_region when '' then left(p.district, 2) else p.district end, h.code, count(*), sum(h.n), sum(h.d),
           count(*) filter (where h.level = 'BAIK'), count(*) filter (where h.level = 'CUKUP'), count(*) filter (where h.level = 'KURANG')
      from indicator.frozen_home h join indicator.frozen_place p on p.frozen_id = of_id and p.institution_id = h.institution_id where h.frozen_id = of_id group by 3, 4;
  end if;
  if before is not null then
    insert into indicator.frozen_change (frozen_id, region, institution_id, code, sealed, district, name, old_n, old_d, old_level, n, d, level, cause, records)
    select of_id, of_region, x.institution_id, x.code, x.sealed, coalesce(p.district, b.district), coalesce(p.name, b.name), x.old_n, x.old_d, x.old_level, x.n, x.d, x.level,
           case when i.registration_status in ('TUTUP', 'FIKTIF') and x.n is null then 'TUTUP' when coalesce(b.district, p.district) <> i.district or (p.district is null and not starts_with(i.district, of_region)) then 'PINDAH'
             when (x.n, x.d) is not distinct from (x.old_n, x.old_d) then 'TINGKAT' when w.records > 0 then 'CATATAN' when x.old_n is null and b.district is null then 'BARU' else 'HITUNG' end, w.records
      from (select coalesce(h.institution_id, o.institution_id) as institution_id, coalesce(h.code, o.code) as code, coalesce(h.sealed, o.sealed) as sealed, o.n as old_n, o.d as old_d, o.level as old_level, h.n, h.d, h.level
              from (select * from indicator.frozen_home y where y.frozen_id = of_id) h full join (select * from indicator.frozen_home y where y.frozen_id = before) o on o.institution_id = h.institution_id and o.code = h.code
             where (h.n, h.d, h.level) is distinct from (o.n, o.d, o.level)) x
      join institution.institution i on i.id = x.institution_id
      join indicator.declared q on q.code = x.code
      left join indicator.frozen_place p on p.frozen_id = of_id and p.institution_id = x.institution_id
      left join indicator.frozen_place b on b.frozen_id = before and b.institution_id = x.institution_id
      cross join lateral (select ((select count(*) from audit.change c where c.institution_id = x.institution_id and c.client_id is null and c.id > before_trail and c.tbl = any (string_to_array(q.source, ', ')))
        + (select count(*) from audit.change c where c.client_id in (select s.client_id from casework.stay s where s.institution_id = x.institution_id) and c.id > before_trail and c.tbl = any (string_to_array(q.source, ', '))))::int as records) w;
  end if;
  insert into indicator.frozen (id, region, period, month, number, why, automatic, homes, frozen_by, frozen_by_name, frozen_at, trail, digest)
  values (of_id, of_region, of_period, of_month, of_number, of_why, not by_hand, whole, access.account(), coalesce((select a.full_name from access.account a where a.id = access.account()), 'Naungan'), now(), now_trail,
    indicator.frozen_digest(of_id));
end $$;
do $$
declare f text;
begin
  foreach f in array array['indicator.frozen_digest(uuid)', 'indicator.freeze(uuid, text, text, date, int, text, boolean)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to naungan_app, naungan_definer', f);
    execute format('alter function %s owner to naungan_definer', f);
  end loop;
  grant select on audit.change, access.account, reference.norm to naungan_definer;
end $$;
