-- Counting for the nation within half a minute: what is the same for many lines is worked out once, and the driver of every join is the
-- batch of homes, whatever the statistics of tables say that were empty a moment ago.

-- Lines are written by the functions below alone, from homes and clients that are there and are never deleted; checking each of 300,000
-- lines again cost more than counting it. Rulings still refer to lines.
alter table aid.line drop constraint line_client_id_fkey, drop constraint line_proposal_id_institution_id_fkey;
-- Money changes under a ceiling: leave room on the page, so that no index has to learn of it.
alter table aid.line set (fillfactor = 80);
grant maintain on aid.home, aid.line to naungan_definer;

create or replace function aid.prepare(of uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
declare p aid.proposal; span daterange;
begin
  p := aid.opened(of);
  if p.state <> 'DRAF' then raise exception 'a proposal that was sent is not counted anew' using errcode = '23514'; end if;
  if exists (select from aid.ruling r where r.proposal_id = of) or exists (select from aid.verdict v where v.proposal_id = of) then
    raise exception 'somebody decided about its lines' using errcode = '23514';
  end if;
  span := daterange(p.since, p.until, '[]');
  delete from aid.duplicate d where d.proposal_id = of;
  delete from aid.line l where l.proposal_id = of;
  delete from aid.home h where h.proposal_id = of;
  insert into aid.home (proposal_id, institution_id, district, home_name, kind, declaration_id)
  select of, i.id, i.district, i.profile_name, i.profile_kind,
         (select d.id from aid.declaration d where d.institution_id = i.id and d.since = p.since and d.until = p.until and d.cutoff = p.cutoff
           order by d.declared_at desc, d.id desc limit 1)
    from institution.institution i
   where starts_with(i.district, p.area)
     and (i.registration_status not in ('TUTUP', 'FIKTIF') or exists (select from casework.stay s where s.institution_id = i.id and s.during && span));
  analyze aid.home;
  perform aid.find_duplicates(p);
  update aid.proposal set row_count = (select count(*) from aid.home h where h.proposal_id = of), done_count = 0, done_until = null, step = 'HITUNG',
         computed_at = null, homes = 0, clients = 0, days = 0, gross = 0, total = 0, refused = 0, held = 0, version = version + 1 where id = of;
end $$;

-- Who has two files in the same days: the same NIK for certain, or the same name, birth and mother. Who sleeps there on the cut-off date is
-- paid; if both or neither does, the earlier stay. Keys that stand once are left aside before anybody is compared.
create function aid.find_duplicates(p aid.proposal) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
declare span daterange := daterange(p.since, p.until, '[]');
begin
  insert into aid.duplicate (proposal_id, region, certainty, paid_client_id, institution_id, district, other_client_id, to_institution_id, to_district, why, state)
  with person as materialized (
    select c.id, c.identity_nik as nik, c.birth_date as birth, coalesce(c.birth_precision, 'DAY') = 'DAY' as known_day, c.search_words as words,
           split_part(array_to_string(c.search_words, ' '), ' !', 1) as name
      from client.client c where c.id in (select s.client_id from casework.stay s where s.during && span)),
  nik_twice as materialized (select nik from person where nik is not null group by nik having count(*) > 1),
  name_twice as materialized (select name, birth from person where known_day and name <> '' and birth is not null group by name, birth
    having count(*) > 1 and bool_or(nik is null)),
  same_nik as materialized (select o.id, o.nik from person o join nik_twice t on t.nik = o.nik),
  same_name as materialized (
    select o.id, o.nik, o.name, o.birth, (select string_agg(w, ' ' order by w) from unnest(o.words) w where starts_with(w, '~')) as mother
      from person o join name_twice t on t.name = o.name and t.birth = o.birth where o.known_day),
  pair as (
    select a.id as a, b.id as b, 'NIK' as certainty from same_nik a join same_nik b on a.nik = b.nik and a.id < b.id
    union all
    select a.id, b.id, 'MIRIP' from same_name a join same_name b on a.name = b.name and a.birth = b.birth and a.id < b.id
     where (a.nik is null or b.nik is null) and (a.mother is null or b.mother is null or a.mother = b.mother)),
  both_stays as (
    select p2.certainty, sa.client_id as a, sa.institution_id as a_home, sa.district as a_district, sb.client_id as b, sb.institution_id as b_home,
           sb.district as b_district, (sa.during @> p.cutoff) as a_sleeps, (sb.during @> p.cutoff) as b_sleeps, sa.entry_on as a_since, sb.entry_on as b_since
      from pair p2 join casework.stay sa on sa.client_id = p2.a and sa.during && span
      join casework.stay sb on sb.client_id = p2.b and sb.during && span and sb.during && sa.during and sb.during * sa.during && span),
  ranked as (
    select *, case when a_sleeps <> b_sleeps then a_sleeps else (a_since, a) < (b_since, b) end as first_wins from both_stays),
  placed as (
    select certainty, case when first_wins then a else b end as paid, case when first_wins then a_home else b_home end as paid_home,
           case when first_wins then a_district else b_district end as paid_district, case when first_wins then b else a end as other,
           case when first_wins then b_home else a_home end as other_home, case when first_wins then b_district else a_district end as other_district,
           case when a_sleeps <> b_sleeps then 'TIDUR' else 'LEBIH_DULU' end as why
      from ranked)
  select distinct on (paid, paid_home, other, other_home) p.id, p.region, certainty, paid, paid_home, paid_district, other, other_home, other_district, why,
         case when certainty = 'NIK' and (starts_with(paid_district, p.area) or not starts_with(other_district, p.area)) then 'SEKALI' else 'DIPERIKSA' end
    from placed where starts_with(paid_district, p.area) or starts_with(other_district, p.area)
   order by paid, paid_home, other, other_home, certainty desc, why;
end $$;
revoke all on function aid.find_duplicates(aid.proposal) from public;
alter function aid.find_duplicates(aid.proposal) owner to naungan_definer;

create or replace function aid.step(of uuid, most int) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
declare
  p aid.proposal; span daterange; done int; last uuid; batch uuid[];
  kinds text[]; least_grade text; ages text[]; least_days int; categories text[]; other uuid[];
  must_registered boolean; must_sleep boolean; must_nik boolean; must_declare boolean;
  former aid.proposal;
begin
  p := aid.opened(of);
  span := daterange(p.since, p.until, '[]');
  select array_agg(h.institution_id order by h.institution_id), count(*) into batch, done from (
    select x.institution_id from aid.home x where x.proposal_id = of and (p.done_until is null or x.institution_id > p.done_until)
     order by x.institution_id limit most) h;
  if done = 0 then return 0; end if;
  last := batch[done];
  kinds := nullif(string_to_array(aid.rule_value(p.rules, 'JENIS_LKS'), ','), '{}');
  least_grade := nullif(aid.rule_value(p.rules, 'AKREDITASI'), '');
  ages := string_to_array(nullif(aid.rule_value(p.rules, 'USIA'), ''), '-');
  least_days := nullif(aid.rule_value(p.rules, 'HARI_MINIMAL'), '')::int;
  categories := nullif(string_to_array(aid.rule_value(p.rules, 'KATEGORI'), ','), '{}');
  other := nullif(string_to_array(aid.rule_value(p.rules, 'TANPA_BANTUAN_LAIN'), ','), '{}')::uuid[];
  must_registered := aid.rule_value(p.rules, 'TERDAFTAR') is not null;
  must_sleep := aid.rule_value(p.rules, 'TINGGAL_PADA_TANGGAL') is not null;
  must_nik := aid.rule_value(p.rules, 'NIK_DIKENAL') is not null;
  must_declare := aid.rule_value(p.rules, 'NYATAAN') is not null;

  update aid.home h set reasons = array_remove(array[
      case when kinds is not null and i.profile_kind <> all (kinds) then 'JENIS_LKS' end,
      case when must_registered and i.registration_status not in ('TERDAFTAR', 'KEDALUWARSA') then 'TIDAK_TERDAFTAR' end,
      case when must_registered and i.registration_status in ('TERDAFTAR', 'KEDALUWARSA') and coalesce(i.registration_until, p.cutoff) < p.cutoff then 'PENDAFTARAN_HABIS' end,
      case when least_grade is not null and not coalesce(a.grade <= least_grade and a.until >= p.cutoff, false) then 'AKREDITASI' end,
      case when must_declare and h.declaration_id is null then 'NYATAAN' end], null)
    from unnest(batch) b(id) join institution.institution i on i.id = b.id
    left join institution.accredited a on a.institution_id = i.id and a.grade in ('A', 'B', 'C')
   where h.proposal_id = of and h.institution_id = b.id;

  insert into aid.line (proposal_id, institution_id, client_id, from_proposal, district, client_name, spans, days, gross, amount, status, reasons)
  with here as materialized (
    select h.institution_id, h.district, h.reasons, h.declaration_id from unnest(batch) b(id) join aid.home h on h.proposal_id = of and h.institution_id = b.id),
  lived as materialized (
    select s.institution_id, s.client_id, min(s.client_name) as client_name, range_agg(s.during * span) as spans,
           sum(upper(s.during * span) - lower(s.during * span))::int as days, bool_or(s.during @> p.cutoff) as sleeps
      from here h cross join lateral (select * from casework.stay x where x.institution_id = h.institution_id and x.during && span offset 0) s
     where h.declaration_id is null group by 1, 2
    union all
    select d.institution_id, d.client_id, d.client_name, d.spans, d.days, d.sleeps from here h join aid.declared d on d.declaration_id = h.declaration_id),
  worth as materialized (select x.days, aid.worth(p, x.days) as gross from (select distinct l.days from lived l) x),
  twice as materialized (
    select d.to_institution_id, d.other_client_id, bool_or(d.state = 'SEKALI') as once, min(d.certainty) filter (where d.state = 'DIPERIKSA') as doubt
      from aid.duplicate d where d.proposal_id = of group by 1, 2),
  judged as (
    select l.*, w.gross, h.district, t.doubt, h.reasons || array_remove(array[
        case when must_sleep and not l.sleeps then 'TIDAK_TINGGAL' end,
        case when least_days is not null and l.days < least_days then 'HARI_KURANG' end,
        case when ages is not null and c.birth_date is null then 'UMUR_TIDAK_DIKETAHUI' end,
        case when ages is not null and not extract(year from age(p.cutoff, c.birth_date)) between ages[1]::int and ages[2]::int then 'USIA' end,
        case when must_nik and (c.identity_nik is null or c.identity_nik !~ '^\d{16}$') then 'NIK_TIDAK_ADA' end,
        case when categories is not null and not exists (select from client.category k where k.client_id = l.client_id and k.code = any (categories)
          and k.since <= p.cutoff and (k.until is null or k.until > p.cutoff)) then 'KATEGORI' end,
        case when other is not null and exists (select from aid.line o join aid.proposal q on q.id = o.proposal_id where o.client_id = l.client_id and o.status = 'LAYAK'
          and q.programme_id = any (other) and q.state <> 'DITOLAK' and daterange(q.since, q.until, '[]') && span) then 'BANTUAN_LAIN' end,
        case when t.once then 'DUPLIKAT' end], null) as why
      from lived l join here h on h.institution_id = l.institution_id join client.client c on c.id = l.client_id join worth w on w.days = l.days
      left join twice t on t.to_institution_id = l.institution_id and t.other_client_id = l.client_id)
  select of, institution_id, client_id, of, district, client_name, spans, days, gross, case when why = '{}' and doubt is null then gross else 0 end,
         case when why <> '{}' then 'DITOLAK' when doubt is not null then 'DITAHAN' else 'LAYAK' end,
         case when why <> '{}' then why when doubt = 'MIRIP' then array['MIRIP'] when doubt = 'NIK' then array['GANDA_DI_LUAR'] else '{}' end
    from judged order by institution_id, client_id;

  -- What was paid by days that are no longer so, or was left out because it was written down late: the last decided proposal of the area.
  select q.* into former from aid.proposal q where q.programme_id = p.programme_id and q.area = p.area and q.state = 'DITETAPKAN' and q.until < p.since
   order by q.until desc limit 1;
  if former.id is not null and former.per = 'HARI' then perform aid.correct(p, former, batch); end if;

  update aid.proposal set done_count = done_count + done, done_until = last, version = version + 1 where id = of;
  return done;
end $$;

create or replace function aid.finish(of uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
declare p aid.proposal;
begin
  p := aid.opened(of);
  analyze aid.line;
  with free as (
    update aid.duplicate d set state = 'DIPERIKSA', version = d.version + 1
     where d.proposal_id = of and d.state = 'SEKALI' and starts_with(d.to_district, p.area)
       and not exists (select from aid.line l where l.proposal_id = of and l.client_id = d.paid_client_id and l.institution_id = d.institution_id and l.status <> 'DITOLAK')
    returning d.other_client_id, d.to_institution_id)
  update aid.line l set status = 'DITAHAN', reasons = array['GANDA_DI_LUAR'] from free f
   where l.proposal_id = of and l.client_id = f.other_client_id and l.institution_id = f.to_institution_id and l.reasons = array['DUPLIKAT'];
  perform aid.allot(of);
  update aid.proposal set status = 'SELESAI', step = 'BAGI', computed_at = now(), version = version + 1 where id = of;
end $$;
