-- The score of a home and month: points of each input as the edition of that month says, out of those that are known.
create table indicator.ksl (
  institution_id uuid not null references institution.institution,
  month date not null check (extract(day from month) = 1),
  edition int not null references indicator.ksl_edition (number),
  district text not null,
  kind text not null,
  gained numeric(5,1)[] not null,
  score numeric(4,1),
  known numeric(5,1) not null,
  category int,
  counted_at timestamptz not null default now(),
  primary key (institution_id, month)
);
comment on column indicator.ksl.gained is 'Points of each input in the order of the edition; null where records say nothing, which takes its points out of the maximum';
comment on column indicator.ksl.known is 'Points that could be had of all that is known';
comment on column indicator.ksl.category is 'Position in the edition; null while too little is known';
create index ksl_kind on indicator.ksl (month, kind, district) include (score, category);
create index ksl_place on indicator.ksl (month, district) include (score, category, kind);
select access.guard('indicator.ksl', format($p$(select access.reach()) = 'NATION' or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution())) or %s$p$,
  access.covers()), 'false', 'select');
grant insert, update, delete on indicator.ksl to naungan_definer;

-- What homes come to by the edition of each month, or by `forced` to see what a draft would do.
create function indicator.ksl_measure(homes uuid[], months date[], forced int default null)
  returns table (institution_id uuid, month date, edition int, district text, kind text, gained numeric[], score numeric, known numeric, category int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with e as materialized (select x as month, q.* from unnest(months) x join indicator.ksl_edition q on q.number = coalesce(forced, indicator.ksl_edition_of(x))),
  q as materialized (select e.month, e.number, e.least_cases, q.position, q.code, q.points, q.measure, q.low, q.goal, q.adjusted, d.unit
    from e join indicator.ksl_input q on q.edition = e.number join indicator.declared d on d.code = q.code),
  h as (select i.id, i.district, i.profile_kind as kind, x.month from institution.institution i cross join unnest(months) x (month) where i.id = any(homes)
    and (i.registration_status not in ('TUTUP', 'FIKTIF') or x.month < date_trunc('month', indicator.today()))
    and exists (select from indicator.value v where v.institution_id = i.id and v.month = x.month)),
  p as (select h.id, h.month, h.district, h.kind, q.position, q.points,
      case when q.adjusted and coalesce(x.d, 0) < q.least_cases then null
        when q.measure = 'TINGKAT' then case v.level when 'BAIK' then 1 when 'CUKUP' then 0.5 when 'KURANG' then 0 end
        when v.d = 0 and v.n > 0 and q.goal < q.low then 0
        when f.value is not null then least(1, greatest(0, (f.value - q.low) / (q.goal - q.low))) end as share
    from h join q on q.month = h.month left join indicator.value v on v.institution_id = h.id and v.code = q.code and v.month = h.month
    left join indicator.ksl_expected x on x.institution_id = h.id and x.code = q.code and x.month = h.month
    cross join lateral (select coalesce(case when q.adjusted then x.adjusted end, indicator.figure(v.n, v.d, q.unit)) as value) f),
  s as (select p.id, p.month, p.district, p.kind, array_agg(round(p.points * p.share, 1) order by p.position) as gained,
      round(100 * sum(round(p.points * p.share, 1)) / sum(p.points) filter (where p.share is not null), 1) as score,
      coalesce(sum(p.points) filter (where p.share is not null), 0) as known, sum(p.points) as most from p group by 1, 2, 3, 4)
  select s.id, s.month, e.number, s.district, s.kind, s.gained, s.score, s.known,
         case when 100 * s.known >= e.least_known * s.most then (select max(c.position) from indicator.ksl_category c where c.edition = e.number and c.least <= s.score) end
    from s join e on e.month = s.month where s.known > 0 $$;

create function indicator.ksl_count(homes uuid[], months date[]) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare changed int;
begin
  with now as materialized (select * from indicator.ksl_measure(homes, months)),
  gone as (delete from indicator.ksl k where k.institution_id = any(homes) and k.month = any(months)
      and not exists (select from now where now.institution_id = k.institution_id and now.month = k.month) returning 1),
  put as (
    insert into indicator.ksl as k (institution_id, month, edition, district, kind, gained, score, known, category)
    select institution_id, month, edition, district, kind, gained, score, known, category from now order by 1, 2
    on conflict (institution_id, month) do update set edition = excluded.edition, district = excluded.district, kind = excluded.kind, gained = excluded.gained, score = excluded.score,
      known = excluded.known, category = excluded.category, counted_at = now()
     where (k.edition, k.district, k.kind, k.gained, k.score, k.known, k.category)
       is distinct from (excluded.edition, excluded.district, excluded.kind, excluded.gained, excluded.score, excluded.known, excluded.category)
    returning 1)
  select (select count(*) from gone) + (select count(*) from put) into changed;
  return changed;
end $$;

-- Functioning is counted from the same persons as its expectation; every other topic by `indicator.measure`.
create function indicator.measured(topic text, homes uuid[], months date[]) returns table (institution_id uuid, code text, month date, n numeric, d numeric)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  if measured.topic = 'HASIL' then
    return query select c.institution_id, c.code, c.month, count(*) filter (where c.reached)::numeric, count(*)::numeric
      from indicator.ksl_cases(homes, months, '{KEBERFUNGSIAN}') c group by 1, 2, 3;
  else
    return query select * from indicator.measure(measured.topic, homes, months);
  end if;
end $$;

create or replace function indicator.count(topic text, homes uuid[], months date[], above boolean) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare districts text[]; codes text[]; changed_months date[]; changed int;
begin
  with now as materialized (
    select f.institution_id, f.code, f.month, i.district, q.sealed, f.n, f.d, indicator.level(f.n, f.d, q.unit, q.direction, q.good, q.fair) as level
      from indicator.measured(count.topic, homes, months) f join indicator.declared q on q.code = f.code join institution.institution i on i.id = f.institution_id),
  gone as (
    delete from indicator.value v using indicator.declared q where q.code = v.code and q.topic = count.topic and v.institution_id = any(homes)
       and (case when q.kept then v.month = date_trunc('month', indicator.today())::date else v.month = any(months) end)
       and not exists (select from now where now.institution_id = v.institution_id and now.code = v.code and now.month = v.month)
    returning v.district as district, v.district as former, v.code, v.month),
  put as (
    insert into indicator.value as v (institution_id, code, month, district, sealed, n, d, level)
    select institution_id, code, month, district, sealed, n, d, level from now order by 1, 2, 3
    on conflict (institution_id, code, month) do update set district = excluded.district, sealed = excluded.sealed, n = excluded.n, d = excluded.d, level = excluded.level, counted_at = now()
     where (v.district, v.sealed, v.n, v.d, v.level) is distinct from (excluded.district, excluded.sealed, excluded.n, excluded.d, excluded.level)
    returning new.district, coalesce(old.district, new.district) as former, new.code, new.month),
  all_of as (select * from gone union all select * from put)
  select array_agg(distinct x), array_agg(distinct code), array_agg(distinct month), count(distinct (code, month, district))
    into districts, codes, changed_months, changed from all_of, unnest(array[district, former]) x;
  if districts is not null then
    perform indicator.sum_up(districts, codes, changed_months);
    if above then
      perform indicator.sum_above(array(select distinct left(x, 2) from unnest(districts) x order by 1), codes, changed_months);
      perform indicator.sum_above(array[''], codes, changed_months);
    end if;
  end if;
  return coalesce(changed, 0);
end $$;

-- What homes come to is scored right after their topics are counted, in the same step.
create or replace function indicator.step(most int) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare taken int := 0; part record; touched uuid[] := '{}'; firsts date[] := '{}'; outcomes uuid[] := '{}';
begin
  perform pg_advisory_xact_lock(hashtext('indicator.step'));
  for part in
    with gone as (delete from indicator.dirty where id in (select id from indicator.dirty order by id limit most for update skip locked) returning institution_id, topics, since),
    marks as (select g.institution_id, t.topic, min(date_trunc('month', coalesce(g.since, indicator.today())))::date as since from gone g, unnest(g.topics) t (topic) group by 1, 2)
    select m.topic, m.since, array_agg(m.institution_id order by m.institution_id) as homes, (select count(*) from gone) as taken from marks m group by 1, 2 order by 1, 2
  loop
    taken := part.taken;
    perform indicator.count(part.topic, part.homes, indicator.months(part.since), true);
    touched := touched || part.homes;
    firsts := firsts || array_fill(part.since, array[cardinality(part.homes)]);
    if part.topic in ('ALUR', 'PERAWATAN', 'HASIL') then outcomes := outcomes || part.homes; end if;
  end loop;
  for part in select x.first, array_agg(x.home order by x.home) as homes, array_agg(x.home order by x.home) filter (where x.home = any(outcomes)) as compared
    from (select u.home, min(u.first) as first from unnest(touched, firsts) u (home, first) group by 1) x group by 1 order by 1
  loop
    if part.compared is not null then perform indicator.ksl_expect(part.compared, indicator.months(part.first)); end if;
    perform indicator.ksl_count(part.homes, indicator.months(part.first));
  end loop;
  perform pg_notify('naungan', 'figure:' || i.district || ':' || i.id) from institution.institution i where i.id = any(touched);
  return taken;
end $$;

create or replace function indicator.recount(homes uuid[], back int) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t text; changed int := 0; months date[] := indicator.months((indicator.today() - make_interval(months => back))::date);
begin
  for t in select distinct q.topic from indicator.declared q order by 1 loop
    changed := changed + indicator.count(t, homes, months, false);
  end loop;
  return changed + indicator.ksl_expect(homes, months) + indicator.ksl_count(homes, months);
end $$;

-- Where a home stands among homes of its kind: quarters of the regency, the province and the nation; fewer than five homes are not described.
create function indicator.ksl_peers(home uuid, month date) returns table (region text, homes int, tenth numeric, quarter numeric, middle numeric, upper numeric, ninetieth numeric, below int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select k.* from indicator.ksl k where k.institution_id = home and k.month = ksl_peers.month and case access.reach() when 'NATION' then true when 'SYSTEM' then true
      when 'DISTRICT' then k.district = access.region() when 'PROVINCE' then left(k.district, 2) = access.region() else k.institution_id = access.institution() end),
  x as (select r.region, r.size, k.score, k.score < me.score and k.institution_id <> me.institution_id as less
    from me join indicator.ksl k on k.month = ksl_peers.month and k.kind = me.kind and k.category is not null
    cross join lateral (values (me.district, 5), (left(me.district, 2), 2), ('', 0)) r (region, size) where left(k.district, r.size) = r.region),
  y as (select x.region, x.size, count(*)::int as homes, percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by x.score) as p, count(*) filter (where x.less)::int as below from x group by 1, 2)
  select y.region, y.homes, round(q.p[1]::numeric, 1), round(q.p[2]::numeric, 1), round(q.p[3]::numeric, 1), round(q.p[4]::numeric, 1), round(q.p[5]::numeric, 1), case when y.homes >= 5 then y.below end
    from y cross join lateral (select case when y.homes >= 5 then y.p end as p) q order by y.size desc $$;

-- What a draft would change: homes by the category they have and the one they would have. Counts for whoever edits the formula, no home.
-- Difficulty is taken as it stands: it is counted by the draft once it scores.
create function indicator.ksl_effect(draft int) returns table (now_in int, then_in int, homes int) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.category, m.category, count(*)::int
    from (select array_agg(i.id) as homes from institution.institution i where access.reach() = 'SYSTEM' or (access.reach() = 'NATION' and access.role() = 'ADMIN') group by i.district) h
    cross join lateral indicator.ksl_measure(h.homes, array[date_trunc('month', indicator.today())::date], draft) m
    left join indicator.ksl k on k.institution_id = m.institution_id and k.month = m.month group by 1, 2 order by 1 nulls last, 2 nulls last $$;

do $$
declare f text;
begin
  foreach f in array array['ksl_measure(uuid[], date[], int)', 'ksl_count(uuid[], date[])', 'measured(text, uuid[], date[])', 'ksl_peers(uuid, date)', 'ksl_effect(int)'] loop
    execute format('revoke all on function indicator.%s from public', f);
    execute format('alter function indicator.%s owner to naungan_definer', f);
  end loop;
  grant execute on function indicator.ksl_peers(uuid, date), indicator.ksl_effect(int) to naungan_app;
end $$;

-- Endings, schools and aftercare are followed already; a stay or a move of the home also speaks of functioning.
create function indicator.mark_outcomes() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.dirty (institution_id, topics, since) select x.institution_id, '{HASIL}', min(x.entry_on) from fresh x group by 1;
  return null;
end $$;
alter function indicator.mark_outcomes() owner to naungan_definer;
create trigger ksl_new after insert on casework.stay referencing new table as fresh for each statement execute function indicator.mark_outcomes();
create trigger ksl_changed after update on casework.stay referencing new table as fresh old table as former for each statement execute function indicator.mark_outcomes();
create function indicator.mark_moved() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into indicator.dirty (institution_id, topics) select f.id, '{HASIL}' from fresh f join former o on o.id = f.id where f.district <> o.district;
  return null;
end $$;
alter function indicator.mark_moved() owner to naungan_definer;
create trigger ksl_changed after update on institution.institution referencing new table as fresh old table as former for each statement execute function indicator.mark_moved();
