-- What happened in a month is summed over a quarter or a year; what says how things stand is frozen as it stood at the end. The score of a home (KSL) is frozen too.
alter table indicator.declared add column label_of_period text, add column label_of_period_en text,
  add constraint of_a_period_in_both_languages check ((label_of_period is null) = (label_of_period_en is null));
comment on column indicator.declared.label_of_period is 'What it is called over a quarter or a year, where its months are summed; null: it says how things stand at the end';
do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  alter table indicator.declared disable trigger history;
  update indicator.declared set label_of_period = 'Masuk selama masa itu', label_of_period_en = 'Came in during the period' where code = 'MASUK';
  update indicator.declared set label_of_period = 'Keluar selama masa itu', label_of_period_en = 'Left during the period' where code = 'KELUAR';
  alter table indicator.declared enable trigger history;
end $$;
alter table indicator.frozen_line add column months int not null default 1 check (months in (1, 3, 12));
comment on column indicator.frozen_line.months is 'Over how many months it was summed';

-- Whether a regency lies in an area: the nation, a province, or itself.
create function indicator.lies_in(district text, area text) returns boolean language sql immutable
  return case length(area) when 0 then true when 2 then district > area || '.' and district < area || '/' else district = area end;
grant execute on function indicator.lies_in(text, text) to naungan_definer;

-- Lines summed over months say so in the digest; digests of earlier editions stay as they were written down.
create or replace function indicator.frozen_digest(of_frozen uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(coalesce((select string_agg(concat_ws('|', l.code, l.edition, l.formula, l.unit, l.direction, trim_scale(l.good), trim_scale(l.fair), l.homes, trim_scale(l.n), trim_scale(l.d), l.in_good, l.in_fair, l.in_poor, case when l.months > 1 then l.months end), E'\n' order by l.code)
      from indicator.frozen_line l where l.frozen_id = of_frozen), '') || E'\n\n' || coalesce((select string_agg(concat_ws('|', h.code, h.institution_id, trim_scale(h.n), coalesce(trim_scale(h.d)::text, '-'), h.level), E'\n' order by h.code, h.institution_id)
      from indicator.frozen_home h where h.frozen_id = of_frozen), '') || E'\n\n' || coalesce((select string_agg(concat_ws('|', p.institution_id, p.district, p.name), E'\n' order by p.institution_id)
      from indicator.frozen_place p where p.frozen_id = of_frozen), ''), 'UTF8')), 'hex') $$;

create or replace function indicator.freeze(of_id uuid, of_region text, of_period text, of_month date, of_number int, of_why text, by_hand boolean) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare before uuid; before_trail bigint; now_trail bigint; whole int; of_period_months int; scored int := indicator.ksl_edition_of(of_month);
begin
  if not coalesce(access.reach() = 'SYSTEM' or (access.role() in ('DINSOS_KAB', 'DINSOS_PROV', 'KEMENSOS') and of_region = coalesce(access.region(), '')), false) then
    raise exception 'not the area of this office' using errcode = '42501';
  end if;
  if of_month >= date_trunc('month', indicator.today()) then raise exception 'the period runs' using errcode = '23514'; end if;
  -- What was written a moment ago is counted first; nobody else counts meanwhile.
  perform indicator.step(1000000);
  select f.id, f.trail into before, before_trail from indicator.frozen f where f.region = of_region and f.period = of_period and f.month = of_month and f.number = of_number - 1;
  select coalesce(max(c.id), 0) into now_trail from audit.change c;

  of_period_months := case of_period when 'BULAN' then 1 when 'TRIWULAN' then 3 else 12 end;
  insert into indicator.frozen_home (frozen_id, region, institution_id, code, sealed, n, d, level)
  select of_id, of_region, v.institution_id, v.code, v.sealed, v.n, v.d, v.level from indicator.value v join indicator.declared q on q.code = v.code
   where v.month = of_month and (q.label_of_period is null or of_period_months = 1) and indicator.lies_in(v.district, of_region)
  union all
  select of_id, of_region, v.institution_id, v.code, bool_or(v.sealed), sum(v.n), sum(v.d), null from indicator.value v join indicator.declared q on q.code = v.code
   where v.month > of_month - make_interval(months => of_period_months) and v.month <= of_month and q.label_of_period is not null and of_period_months > 1 and indicator.lies_in(v.district, of_region)
   group by v.institution_id, v.code
  union all
  select of_id, of_region, k.institution_id, 'KSL', false, k.score, 1, null from indicator.ksl k where k.month = of_month and k.category is not null and indicator.lies_in(k.district, of_region);
  insert into indicator.frozen_place (frozen_id, region, institution_id, district, name)
  select of_id, of_region, v.institution_id, (array_agg(v.district order by v.month desc))[1], i.profile_name from indicator.value v join institution.institution i on i.id = v.institution_id
   where v.month > of_month - make_interval(months => of_period_months) and v.month <= of_month and indicator.lies_in(v.district, of_region)
     and exists (select from indicator.frozen_home h where h.frozen_id = of_id and h.institution_id = v.institution_id) group by v.institution_id, i.profile_name;
  get diagnostics whole = row_count;
  -- Where nobody came or left, that is nought and not unknown.
  insert into indicator.frozen_home (frozen_id, region, institution_id, code, sealed, n)
  select of_id, of_region, p.institution_id, q.code, q.sealed, 0 from indicator.frozen_place p cross join indicator.declared q
   where p.frozen_id = of_id and q.label_of_period is not null
     and not exists (select from indicator.frozen_home h where h.frozen_id = of_id and h.code = q.code and h.institution_id = p.institution_id);
  insert into indicator.frozen_line (frozen_id, region, code, position, label, label_en, meaning, meaning_en, formula, formula_en, source, unit, direction, good, fair, norm_id, basis, basis_status, edition, sealed,
    months, homes, n, d, in_good, in_fair, in_poor)
  select of_id, of_region, q.code, q.position, case when of_period_months > 1 then coalesce(q.label_of_period, q.label) else q.label end, case when of_period_months > 1 then coalesce(q.label_of_period_en, q.label_en) else q.label_en end, q.meaning, q.meaning_en, q.formula, q.formula_en, q.source, q.unit, q.direction, q.good, q.fair, q.norm_id, coalesce(n.legal_basis, q.norm_id), coalesce(n.status, 'USULAN'), q.edition, q.sealed,
         case when q.label_of_period is null then 1 else of_period_months end, count(h.code), sum(h.n), sum(h.d), count(*) filter (where h.level = 'BAIK'), count(*) filter (where h.level = 'CUKUP'), count(*) filter (where h.level = 'KURANG')
    from indicator.declared q left join reference.norm n on n.id = q.norm_id left join indicator.frozen_home h on h.frozen_id = of_id and h.code = q.code group by q.id, n.id;
  -- The score of homes known well enough, as points of how many homes; its formula is an edition that never changes.
  insert into indicator.frozen_line (frozen_id, region, code, position, label, label_en, meaning, meaning_en, formula, formula_en, source, unit, direction, norm_id, basis, basis_status, edition, sealed, homes, n, d, in_good, in_fair, in_poor)
  select of_id, of_region, 'KSL', 1000, 'Kemajuan Sosial Lembaga (KSL)', 'Social progress of homes (KSL)', 'Rata-rata skor KSL dari LKS yang cukup diketahui, dari 0 sampai 100.', 'Mean KSL score of the homes known well enough, from 0 to 100.',
         format('Rumus KSL nomor %s: jumlah skor dibagi LKS yang dinilai', e.number), format('KSL formula number %s: sum of scores divided by homes scored', e.number),
         (select string_agg(distinct t.name, ', ' order by t.name) from indicator.ksl_input i join indicator.declared q on q.code = i.code cross join lateral unnest(string_to_array(q.source, ', ')) t (name) where i.edition = e.number),
         'POIN', 'NETRAL', e.norm_id, coalesce(n.legal_basis, e.norm_id), coalesce(n.status, 'USULAN'), e.number, false, count(h.code), sum(h.n), sum(h.d), 0, 0, 0
    from indicator.ksl_edition e left join reference.norm n on n.id = e.norm_id left join indicator.frozen_home h on h.frozen_id = of_id and h.code = 'KSL' where e.number = scored group by e.id, n.id;
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
      join lateral (select l.source from indicator.frozen_line l where l.code = x.code and l.frozen_id in (of_id, before) order by l.frozen_id = of_id desc limit 1) q on true
      left join indicator.frozen_place p on p.frozen_id = of_id and p.institution_id = x.institution_id
      left join indicator.frozen_place b on b.frozen_id = before and b.institution_id = x.institution_id
      cross join lateral (select ((select count(*) from audit.change c where c.institution_id = x.institution_id and c.client_id is null and c.id > before_trail and c.tbl = any (string_to_array(q.source, ', ')))
        + (select count(*) from audit.change c where c.client_id in (select s.client_id from casework.stay s where s.institution_id = x.institution_id) and c.id > before_trail and c.tbl = any (string_to_array(q.source, ', '))))::int as records) w;
  end if;
  insert into indicator.frozen (id, region, period, month, number, why, automatic, homes, frozen_by, frozen_by_name, frozen_at, trail, digest)
  values (of_id, of_region, of_period, of_month, of_number, of_why, not by_hand, whole, access.account(), coalesce((select a.full_name from access.account a where a.id = access.account()), 'Naungan'), now(), now_trail,
    indicator.frozen_digest(of_id));
end $$;
