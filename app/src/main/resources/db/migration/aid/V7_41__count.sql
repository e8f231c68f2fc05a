-- How a proposal is counted. The functions belong to the definer, because an office of the nation counts over files it never sees; each
-- looks at the caller's scope itself.

-- The proposal, locked, if the caller's office owns it and it may still change.
create function aid.opened(of uuid) returns aid.proposal language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal; mine boolean;
begin
  select * into p from aid.proposal x where x.id = of for update;
  if found then execute format('select %s from (select $1 as region) x', aid.owns()) into mine using p.region; end if;
  if mine is not true then raise exception 'not the caller''s proposal' using errcode = '42501'; end if;
  if p.state not in ('DRAF', 'VERIFIKASI') then raise exception 'the proposal is decided' using errcode = '23514'; end if;
  return p;
end $$;
revoke all on function aid.opened(uuid) from public;
alter function aid.opened(uuid) owner to naungan_definer;

create function aid.rule_value(rules jsonb, kind text) returns text language sql immutable
  return (select r->>'value' from jsonb_array_elements(rules) r where r->>'kind' = kind and (r->>'active')::boolean);

-- Forgets what was counted, counts the homes, and finds who has two files in the same days: the same NIK for certain, or the same name,
-- birth and mother. Who sleeps there on the cut-off date is paid; if both or neither does, the earlier stay.
create function aid.prepare(of uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
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
  insert into aid.duplicate (proposal_id, region, certainty, paid_client_id, institution_id, district, other_client_id, to_institution_id, to_district, why, state)
  with person as materialized (
    select c.id, c.identity_nik as nik, c.birth_date as birth, split_part(array_to_string(c.search_words, ' '), ' !', 1) as name,
           (select string_agg(w, ' ' order by w) from unnest(c.search_words) w where starts_with(w, '~')) as mother,
           coalesce(c.birth_precision, 'DAY') = 'DAY' as known_day
      from client.client c where exists (select from casework.stay s where s.client_id = c.id and s.during && span)),
  pair as (
    select a.id as a, b.id as b, 'NIK' as certainty from person a join person b on a.nik = b.nik and a.id < b.id
    union all
    select a.id, b.id, 'MIRIP' from person a join person b on a.name = b.name and a.birth = b.birth and a.id < b.id
     where a.known_day and b.known_day and a.name <> '' and (a.nik is null or b.nik is null) and (a.mother is null or b.mother is null or a.mother = b.mother)),
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
  select distinct on (paid, paid_home, other, other_home) of, p.region, certainty, paid, paid_home, paid_district, other, other_home, other_district, why,
         case when certainty = 'NIK' and (starts_with(paid_district, p.area) or not starts_with(other_district, p.area)) then 'SEKALI' else 'DIPERIKSA' end
    from placed where starts_with(paid_district, p.area) or starts_with(other_district, p.area)
   order by paid, paid_home, other, other_home, certainty desc, why;
  update aid.proposal set row_count = (select count(*) from aid.home h where h.proposal_id = of), done_count = 0, done_until = null, step = 'HITUNG',
         computed_at = null, homes = 0, clients = 0, days = 0, gross = 0, total = 0, refused = 0, held = 0, version = version + 1 where id = of;
end $$;
revoke all on function aid.prepare(uuid) from public;
grant execute on function aid.prepare(uuid) to naungan_app;
alter function aid.prepare(uuid) owner to naungan_definer;

-- What days are worth before the ceiling; in whole rupiah, rounded down. A client-month is shared by the days of the period.
create function aid.worth(p aid.proposal, days int) returns bigint language sql stable
  return case p.kind when 'PER_KLIEN' then
      case p.per when 'HARI' then p.amount * days
        else sign(days)::bigint * floor(p.amount::numeric * greatest(1, round((p.until - p.since + 1) / 30.4375)) * abs(days) / (p.until - p.since + 1))::bigint end
    when 'BARANG' then case when days > 0 then p.amount * p.quantity else 0 end
    else 0 end;

-- The next homes of a proposal, in the order of their ids; how many were done, 0 when none is left.
create function aid.step(of uuid, most int) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
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
    from institution.institution i left join institution.accredited a on a.institution_id = i.id and a.grade in ('A', 'B', 'C')
   where h.proposal_id = of and h.institution_id = any (batch) and i.id = h.institution_id;

  insert into aid.line (proposal_id, institution_id, client_id, from_proposal, district, client_name, spans, days, gross, amount, status, reasons)
  with lived as (
    select s.institution_id, s.client_id, min(s.client_name) as client_name, range_agg(s.during * span) as spans,
           sum(upper(s.during * span) - lower(s.during * span))::int as days, bool_or(s.during @> p.cutoff) as sleeps
      from casework.stay s join aid.home h on h.proposal_id = of and h.institution_id = s.institution_id and h.declaration_id is null
     where s.institution_id = any (batch) and s.during && span group by 1, 2
    union all
    select d.institution_id, d.client_id, d.client_name, d.spans, d.days, d.sleeps
      from aid.home h join aid.declared d on d.declaration_id = h.declaration_id where h.proposal_id = of and h.institution_id = any (batch)),
  judged as (
    select l.*, h.district, h.reasons || array_remove(array[
        case when must_sleep and not l.sleeps then 'TIDAK_TINGGAL' end,
        case when least_days is not null and l.days < least_days then 'HARI_KURANG' end,
        case when ages is not null and c.birth_date is null then 'UMUR_TIDAK_DIKETAHUI' end,
        case when ages is not null and not extract(year from age(p.cutoff, c.birth_date)) between ages[1]::int and ages[2]::int then 'USIA' end,
        case when must_nik and (c.identity_nik is null or c.identity_nik !~ '^\d{16}$') then 'NIK_TIDAK_ADA' end,
        case when categories is not null and not exists (select from client.category k where k.client_id = l.client_id and k.code = any (categories)
          and k.since <= p.cutoff and (k.until is null or k.until > p.cutoff)) then 'KATEGORI' end,
        case when other is not null and exists (select from aid.line o join aid.proposal q on q.id = o.proposal_id where o.client_id = l.client_id and o.status = 'LAYAK'
          and q.programme_id = any (other) and q.state <> 'DITOLAK' and daterange(q.since, q.until, '[]') && span) then 'BANTUAN_LAIN' end,
        case when exists (select from aid.duplicate d where d.proposal_id = of and d.other_client_id = l.client_id and d.to_institution_id = l.institution_id
          and d.state = 'SEKALI') then 'DUPLIKAT' end], null) as why,
        (select min(d.certainty) from aid.duplicate d where d.proposal_id = of and d.other_client_id = l.client_id and d.to_institution_id = l.institution_id
          and d.state = 'DIPERIKSA') as doubt
      from lived l join aid.home h on h.proposal_id = of and h.institution_id = l.institution_id join client.client c on c.id = l.client_id)
  select of, institution_id, client_id, of, district, client_name, spans, days, aid.worth(p, days), 0,
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
revoke all on function aid.step(uuid, int) from public;
grant execute on function aid.step(uuid, int) to naungan_app;
alter function aid.step(uuid, int) owner to naungan_definer;

-- Days of the former proposal as they stand now, against those it was decided by and those corrected since.
create function aid.correct(p aid.proposal, former aid.proposal, batch uuid[]) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp set jit = off as $$
declare span daterange := daterange(former.since, former.until, '[]');
begin
  insert into aid.line (proposal_id, institution_id, client_id, from_proposal, district, client_name, spans, days, gross, amount, status, reasons)
  with now_lived as (
    select s.institution_id, s.client_id, min(s.client_name) as client_name, range_agg(s.during * span) as spans,
           sum(upper(s.during * span) - lower(s.during * span))::int as days
      from casework.stay s where s.institution_id = any (batch) and s.during && span group by 1, 2),
  counted as (
    select l.institution_id, l.client_id, min(l.client_name) as client_name, sum(l.days) filter (where l.status = 'LAYAK')::int as days,
           bool_or(l.status <> 'LAYAK' and l.proposal_id = former.id) as refused,
           coalesce((array_agg(l.spans) filter (where l.proposal_id = former.id))[1], '{}'::datemultirange) as spans
      from aid.line l join aid.proposal q on q.id = l.proposal_id and q.state = 'DITETAPKAN'
     where l.from_proposal = former.id and l.institution_id = any (batch) group by 1, 2),
  diff as (
    select coalesce(n.institution_id, c.institution_id) as institution_id, coalesce(n.client_id, c.client_id) as client_id,
           coalesce(n.client_name, c.client_name) as client_name, coalesce(n.days, 0) - coalesce(c.days, 0) as days, c.client_id is null as late,
           case when coalesce(n.days, 0) >= coalesce(c.days, 0) then coalesce(n.spans, '{}') - coalesce(c.spans, '{}') else c.spans - coalesce(n.spans, '{}') end as spans
      from now_lived n full join counted c on c.institution_id = n.institution_id and c.client_id = n.client_id where c.refused is not true)
  select p.id, d.institution_id, d.client_id, former.id, h.district, d.client_name, d.spans, d.days, former.amount * d.days, 0,
         case when d.late then 'DITAHAN' else 'LAYAK' end, case when d.late then array['SUSULAN'] else array['KOREKSI'] end
    from diff d join aid.home h on h.proposal_id = p.id and h.institution_id = d.institution_id
   where d.days <> 0 and exists (select from aid.home x where x.proposal_id = former.id and x.institution_id = d.institution_id and x.eligible > 0);
  -- A home never owes more than it gets: what is taken back beyond that waits for the next proposal.
  with room as (
    select l.institution_id, sum(l.gross) filter (where l.gross > 0) as gets from aid.line l
     where l.proposal_id = p.id and l.institution_id = any (batch) and l.status = 'LAYAK' group by 1),
  taken as (
    select l.institution_id, l.client_id, sum(-l.gross) over (partition by l.institution_id order by l.client_id) as so_far, coalesce(r.gets, 0) as gets
      from aid.line l left join room r on r.institution_id = l.institution_id
     where l.proposal_id = p.id and l.institution_id = any (batch) and l.from_proposal = former.id and l.gross < 0)
  update aid.line l set status = 'DITOLAK', reasons = array['KOREKSI_DITUNDA'] from taken t
   where l.proposal_id = p.id and l.institution_id = t.institution_id and l.client_id = t.client_id and l.from_proposal = former.id and t.so_far > t.gets;
end $$;
revoke all on function aid.correct(aid.proposal, aid.proposal, uuid[]) from public;
alter function aid.correct(aid.proposal, aid.proposal, uuid[]) owner to naungan_definer;

-- What may be spent: the ceiling of the programme without what other proposals took of it, or less if the proposal says so.
create function aid.ceiling(p aid.proposal) returns bigint language sql stable security definer set search_path = pg_catalog, pg_temp
  return (select greatest(0, least(coalesce(p.ceiling, g.ceiling), g.ceiling - coalesce((select sum(q.total) from aid.proposal q
    where q.programme_id = p.programme_id and q.id <> p.id and q.state = 'DITETAPKAN'), 0)))::bigint from aid.programme g where g.id = p.programme_id);
revoke all on function aid.ceiling(aid.proposal) from public;
grant execute on function aid.ceiling(aid.proposal) to naungan_app, naungan_definer;
alter function aid.ceiling(aid.proposal) owner to naungan_definer;

-- Money a line gets: what it is worth, or its share of the ceiling by the largest remainders, in the order of ids. Sums follow.
create function aid.allot(of uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '128MB' set jit = off as $$
declare p aid.proposal; wanted numeric; taken numeric; room numeric;
begin
  select * into p from aid.proposal x where x.id = of for update;
  if p.state = 'DITETAPKAN' then raise exception 'what is decided stands' using errcode = '23514'; end if;
  perform from aid.programme g where g.id = p.programme_id for update;
  if p.kind = 'OPERASIONAL' then perform aid.share(p); end if;
  select coalesce(sum(gross) filter (where gross > 0), 0), coalesce(-sum(gross) filter (where gross < 0), 0) into wanted, taken
    from aid.line l where l.proposal_id = of and l.status = 'LAYAK';
  room := aid.ceiling(p) + taken;
  if wanted <= room then
    update aid.line l set amount = case when l.status = 'LAYAK' then l.gross else 0 end
     where l.proposal_id = of and l.amount <> case when l.status = 'LAYAK' then l.gross else 0 end;
  else
    with part as (
      select l.institution_id, l.client_id, l.from_proposal, floor(l.gross * room / wanted)::bigint as base, mod(l.gross * room, wanted) as rest
        from aid.line l where l.proposal_id = of and l.status = 'LAYAK' and l.gross > 0),
    given as (
      select institution_id, client_id, from_proposal,
             base + (row_number() over (order by rest desc, institution_id, client_id, from_proposal) <= room - sum(base) over ())::int as amount from part)
    update aid.line l set amount = g.amount from given g
     where l.proposal_id = of and l.institution_id = g.institution_id and l.client_id = g.client_id and l.from_proposal = g.from_proposal and l.amount <> g.amount;
    update aid.line l set amount = case when l.status = 'LAYAK' then l.gross else 0 end
     where l.proposal_id = of and (l.status <> 'LAYAK' or l.gross <= 0) and l.amount <> case when l.status = 'LAYAK' then l.gross else 0 end;
  end if;
  update aid.home h set clients = coalesce(s.clients, 0), eligible = coalesce(s.eligible, 0), held = coalesce(s.held, 0), days = coalesce(s.days, 0),
         gross = coalesce(s.gross, 0), amount = coalesce(s.amount, 0)
    from aid.home x left join (
      select l.institution_id, count(distinct l.client_id) as clients, count(distinct l.client_id) filter (where l.status = 'LAYAK' and l.from_proposal = of) as eligible,
             count(*) filter (where l.status = 'DITAHAN') as held, sum(l.days) filter (where l.status = 'LAYAK') as days,
             sum(l.gross) filter (where l.status = 'LAYAK') as gross, sum(l.amount) as amount
        from aid.line l where l.proposal_id = of group by 1) s on s.institution_id = x.institution_id
   where x.proposal_id = of and h.proposal_id = of and h.institution_id = x.institution_id
     and (h.clients, h.eligible, h.held, h.days, h.gross, h.amount) is distinct from (coalesce(s.clients, 0)::int, coalesce(s.eligible, 0)::int,
       coalesce(s.held, 0)::int, coalesce(s.days, 0)::bigint, coalesce(s.gross, 0)::bigint, coalesce(s.amount, 0)::bigint);
  update aid.proposal q set version = q.version + 1, homes = s.homes, clients = s.clients, days = s.days, gross = s.gross, total = s.total, held = s.held,
         refused = (select count(*) from aid.line l where l.proposal_id = of and l.status = 'DITOLAK')
    from (select count(*) filter (where h.amount > 0) as homes, coalesce(sum(h.eligible), 0) as clients, coalesce(sum(h.days), 0) as days,
                 coalesce(sum(h.gross), 0) as gross, coalesce(sum(h.amount), 0) as total, coalesce(sum(h.held), 0) as held
            from aid.home h where h.proposal_id = of) s where q.id = of;
end $$;
revoke all on function aid.allot(uuid) from public;
alter function aid.allot(uuid) owner to naungan_definer;

-- What a home gets by its size is shared among its clients by their days, so that it too can be followed to a day.
create function aid.share(p aid.proposal) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set jit = off as $$
begin
  with size as (
    select l.institution_id, count(*) as clients, sum(l.days) as days from aid.line l where l.proposal_id = p.id and l.status = 'LAYAK' group by 1),
  worth as (
    select s.*, coalesce((select (b->>'amount')::bigint from jsonb_array_elements(p.bands) b where (b->>'from')::int <= s.clients
      order by (b->>'from')::int desc limit 1), p.amount)::numeric as worth from size s),
  part as (
    select l.institution_id, l.client_id, w.worth, floor(w.worth * l.days / w.days)::bigint as base, mod(w.worth * l.days, w.days) as rest
      from aid.line l join worth w on w.institution_id = l.institution_id where l.proposal_id = p.id and l.status = 'LAYAK'),
  given as (
    select institution_id, client_id, base + (row_number() over (partition by institution_id order by rest desc, client_id)
      <= worth - sum(base) over (partition by institution_id))::int as gross from part)
  update aid.line l set gross = coalesce(g.gross, 0) from aid.line x left join given g on g.institution_id = x.institution_id and g.client_id = x.client_id
   where x.proposal_id = p.id and l.proposal_id = p.id and l.institution_id = x.institution_id and l.client_id = x.client_id and l.gross <> coalesce(g.gross, 0);
end $$;
revoke all on function aid.share(aid.proposal) from public;
alter function aid.share(aid.proposal) owner to naungan_definer;

-- The end of counting. Where the one who should be paid is refused for another reason, the other one waits for a verifier.
create function aid.finish(of uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal;
begin
  p := aid.opened(of);
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
revoke all on function aid.finish(uuid) from public;
grant execute on function aid.finish(uuid) to naungan_app;
alter function aid.finish(uuid) owner to naungan_definer;
