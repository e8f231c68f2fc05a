-- Every record that shows what somebody got, one row each; figures are sums of these rows, so that a figure and the list behind it agree.
-- For CATATAN a figure is the percentage of the days (`of_days`) that have a note.
create function spm.rows(home uuid, from_day date, to_day date, whom uuid) returns table (source text, detail text, client_id uuid, day date, amount int, of_days int,
    what text, record_id uuid)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with who as materialized (select x.client_id, x.days from spm.clients(home, from_day, to_day) x where whom is null or x.client_id = whom)
  select 'CATATAN', '', w.client_id, n.day, 1, w.days, '', n.id
    from who w join note.daily_note n on n.client_id = w.client_id where n.institution_id = home and n.day between from_day and to_day
  union all select 'SURAT', p.paper_kind, w.client_id, p.paper_issued_on, 1, 0, p.paper_kind, p.id
    from who w join client.paper p on p.client_id = w.client_id where p.paper_status = 'ADA'
  union all select 'SURAT', 'NIK', w.client_id, null, 1, 0, 'NIK', null from who w join client.client c on c.id = w.client_id where c.identity_nik_status = 'ADA'
  -- Somebody is helped to a paper as soon as a step towards it was done in the period.
  union all select 'SURAT', split_part(p.step, '_', 1), w.client_id, p.done_on, 1, 0, split_part(p.step, '_', 1), p.id
    from who w join client.paper_step p on p.client_id = w.client_id where p.done_on between from_day and to_day
  union all select 'KESEHATAN', '', w.client_id, h.day, 1, 0, h.what, h.id from who w
    join lateral (select v.day, 'PERIKSA' as what, v.id from care.visit v where v.client_id = w.client_id and v.day between from_day and to_day
      union all select m.day, 'UKUR', m.id from care.measurement m where m.client_id = w.client_id and m.day between from_day and to_day
      union all select u.day, 'IMUNISASI', u.id from care.immunisation u where u.client_id = w.client_id and u.day between from_day and to_day) h on true
  union all select 'OBAT', '', w.client_id, least(coalesce(m.until, to_day), to_day), 1, 0, 'OBAT', m.id from who w join care.medicine m on m.client_id = w.client_id
     where m.since <= to_day and (m.until is null or m.until >= from_day)
  union all select 'SEKOLAH', s.level, w.client_id, s.since, 1, 0, s.level, s.id from who w join care.schooling s on s.client_id = w.client_id
     where s.since <= to_day and (s.until is null or s.until >= from_day)
  union all select 'KONTAK', k.kind, w.client_id, k.day, 1, 0, k.kind, k.id from who w join care.contact k on k.client_id = w.client_id
     where k.day between from_day and to_day and not k.barred
  union all select 'TIDUR', '', w.client_id, s.since, 1, 0, 'TIDUR', s.id from who w join casework.sleeping s on s.client_id = w.client_id
     where s.institution_id = home and s.since <= to_day and (s.until is null or s.until >= from_day)
  union all select 'FORMULIR', r.step, w.client_id, r.on_date, 1, 0, r.step, r.id from who w join casework.record r on r.client_id = w.client_id
     where r.status = 'DITANDATANGANI' and r.on_date between from_day and to_day
  union all select 'KELUAR', s.exit_kind, w.client_id, s.exit_on, 1, 0, s.exit_kind, s.id from who w join casework.stay s on s.client_id = w.client_id
     where s.institution_id = home and s.exit_on between from_day and to_day
  union all select 'BARANG', lower(p.goods), w.client_id, g.moved_on, g.quantity, 0, p.goods, g.id from who w join aid.goods g on g.client_id = w.client_id
    join aid.proposal q on q.id = g.proposal_id join aid.programme p on p.id = q.programme_id
     where g.way = 'KELUAR' and g.moved_on between from_day and to_day and p.goods is not null;
end $$;

create or replace function spm.shown(home uuid, from_day date, to_day date) returns table (source text, detail text, client_id uuid, n int, last_on date)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  select r.source, r.detail, r.client_id, (case r.source when 'CATATAN' then 100 * sum(r.amount) / greatest(max(r.of_days), 1) else sum(r.amount) end)::int, max(r.day)
    from spm.rows(home, from_day, to_day, null) r group by r.source, r.detail, r.client_id;
end $$;

-- Which records speak for an item.
create function spm.speaks(i spm.item, source text, detail text) returns boolean language sql immutable set search_path = pg_catalog, pg_temp as $$
  select i.source = source and (i.details = '{}' or exists (select from unnest(i.details) d
    where detail = d or (source = 'BARANG' and detail like '%' || lower(d) || '%'))) $$;

-- As before, but the number of records is told also where it is not enough yet.
create or replace function spm.of_home(home uuid, of_year int, of_quarter int, today date) returns table (client_id uuid, name text, kind text, setting text, counted boolean,
    provider text, item_id uuid, state text, how text, n int, last_on date, words text, by_name text, tick_version int)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with days as (select spm.from_day(of_year, of_quarter) as since, spm.to_day(of_year, of_quarter, today) as until),
  who as materialized (select x.* from days d, spm.clients(home, d.since, d.until) x where d.since <= d.until),
  items as materialized (select i.* from spm.item i, days d where i.grp = 'BARANG' and i.since <= d.until and (i.ended_on is null or i.ended_on > d.since)),
  seen as materialized (select f.* from days d, spm.shown(home, d.since, d.until) f where d.since <= d.until),
  met as materialized (
    select i.id as item_id, f.client_id, sum(f.n)::int as n, max(f.last_on) as last_on,
           sum(f.n) >= i.least and (not i.every_detail or count(distinct f.detail) >= cardinality(i.details)) as enough
      from items i join seen f on f.source = i.source
       and (i.details = '{}' or exists (select from unnest(i.details) d where f.detail = d or (f.source = 'BARANG' and f.detail like '%' || lower(d) || '%')))
     group by i.id, i.least, i.every_detail, i.details, f.client_id)
  select w.client_id, w.name, w.kind, w.setting, w.counted, w.provider, i.id,
         case when t.state <> 'CATATAN' then t.state when m.enough then 'TERPENUHI'
              when w.age < i.age_from or w.age > i.age_to or i.owed = 'BILA_PERLU' then 'TIDAK_PERLU' else 'BELUM' end,
         case when t.state <> 'CATATAN' then 'TANGAN' when m.enough then i.source when w.age < i.age_from or w.age > i.age_to then 'USIA'
              when i.owed = 'BILA_PERLU' then 'BILA_PERLU' else coalesce(i.source, 'TANGAN') end,
         coalesce(m.n, 0), m.last_on, t.source, t.written_by_name, coalesce(t.version, -1)
    from who w join items i on i.kind = w.kind and i.setting = w.setting
    left join met m on m.item_id = i.id and m.client_id = w.client_id
    left join spm.tick t on t.client_id = w.client_id and t.item_id = i.id and t.year = of_year and t.quarter = of_quarter;
end $$;

-- The rows behind one item, of everybody in the home it is owed to or of one of them; for whoever may know the figure.
create function spm.evidence(home uuid, of_item uuid, whom uuid, of_year int, of_quarter int, today date) returns table (client_id uuid, name text, source text,
    detail text, day date, amount int, of_days int, what text, record_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  if not spm.may_see(home) or spm.from_day(of_year, of_quarter) > spm.to_day(of_year, of_quarter, today) then return; end if;
  return query
  select r.client_id, w.name, r.source, r.detail, r.day, r.amount, r.of_days, r.what, r.record_id
    from spm.item i
    join spm.rows(home, spm.from_day(of_year, of_quarter), spm.to_day(of_year, of_quarter, today), whom) r on spm.speaks(i, r.source, r.detail)
    join spm.clients(home, spm.from_day(of_year, of_quarter), spm.to_day(of_year, of_quarter, today)) w
      on w.client_id = r.client_id and w.kind = i.kind and w.setting = i.setting
   where i.id = of_item order by w.name, r.client_id, r.day, r.what, r.record_id;
end $$;
revoke all on function spm.evidence(uuid, uuid, uuid, int, int, date), spm.rows(uuid, date, date, uuid) from public;
grant execute on function spm.evidence(uuid, uuid, uuid, int, int, date) to naungan_app;
alter function spm.evidence(uuid, uuid, uuid, int, int, date) owner to naungan_definer;
alter function spm.rows(uuid, date, date, uuid) owner to naungan_definer;
