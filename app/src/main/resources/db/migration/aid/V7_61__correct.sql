-- Corrections also of programmes paid by the month, and of earlier proposals whose corrections were put off.
create index line_put_off on aid.line (from_proposal) where reasons = array['KOREKSI_DITUNDA'];

-- Whether a former proposal is corrected at all is said in one place, below.
do $$ begin
  execute replace(pg_get_functiondef('aid.step(uuid, int)'::regprocedure), $q$ and former.per = 'HARI'$q$, '');
end $$;

-- The last decided proposal, and earlier ones that still wait; what a home owes beyond what it gets waits for the next proposal.
create or replace function aid.correct(p aid.proposal, former aid.proposal, batch uuid[]) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp set jit = off as $$
declare earlier aid.proposal;
begin
  for earlier in select q.* from aid.proposal q where q.programme_id = p.programme_id and q.area = p.area and q.state = 'DITETAPKAN' and q.until < p.since
      and q.kind = 'PER_KLIEN' and (q.id = former.id or exists (select from aid.line l where l.from_proposal = q.id and l.reasons = array['KOREKSI_DITUNDA']))
  loop
    perform aid.correct_one(p, earlier, batch);
  end loop;
  with room as (
    select l.institution_id, sum(l.gross) filter (where l.gross > 0) as gets from aid.line l
     where l.proposal_id = p.id and l.institution_id = any (batch) and l.status = 'LAYAK' group by 1),
  taken as (
    select l.institution_id, l.client_id, l.from_proposal,
           sum(-l.gross) over (partition by l.institution_id order by l.from_proposal, l.client_id) as so_far, coalesce(r.gets, 0) as gets
      from aid.line l left join room r on r.institution_id = l.institution_id
     where l.proposal_id = p.id and l.institution_id = any (batch) and l.from_proposal <> p.id and l.gross < 0)
  update aid.line l set status = 'DITOLAK', reasons = array['KOREKSI_DITUNDA'] from taken t
   where l.proposal_id = p.id and l.institution_id = t.institution_id and l.client_id = t.client_id and l.from_proposal = t.from_proposal and t.so_far > t.gets;
end $$;

-- Days of one former proposal as they stand now, against those it was decided by and those corrected since. Both sides are worth what they
-- would have been paid then, so that corrections of a month add up to the rupiah. Whoever has no line there came late and waits for a verifier.
create function aid.correct_one(p aid.proposal, former aid.proposal, batch uuid[]) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp set jit = off as $$
declare span daterange := daterange(former.since, former.until, '[]');
begin
  insert into aid.line (proposal_id, institution_id, client_id, from_proposal, district, client_name, spans, days, gross, amount, status, reasons)
  with now_lived as (
    select s.institution_id, s.client_id, min(s.client_name) as client_name, range_agg(s.during * span) as spans,
           sum(upper(s.during * span) - lower(s.during * span))::int as days
      from casework.stay s where s.institution_id = any (batch) and s.during && span group by 1, 2),
  counted as (
    select l.institution_id, l.client_id, min(l.client_name) as client_name, coalesce(sum(l.days) filter (where l.status = 'LAYAK'), 0)::int as days,
           bool_or(l.proposal_id = former.id) or count(*) filter (where l.status = 'LAYAK') > 0 as known,
           bool_or(l.status <> 'LAYAK' and (l.proposal_id = former.id or l.reasons = array['PUTUSAN_TOLAK'])) as refused,
           coalesce((array_agg(l.spans) filter (where l.proposal_id = former.id))[1], '{}'::datemultirange) as spans
      from aid.line l join aid.proposal q on q.id = l.proposal_id and q.state = 'DITETAPKAN'
     where l.from_proposal = former.id and l.institution_id = any (batch) group by 1, 2),
  diff as (
    select coalesce(n.institution_id, c.institution_id) as institution_id, coalesce(n.client_id, c.client_id) as client_id,
           coalesce(n.client_name, c.client_name) as client_name, coalesce(n.days, 0) as days, coalesce(c.days, 0) as before, c.known is not true as late,
           case when coalesce(n.days, 0) >= coalesce(c.days, 0) then coalesce(n.spans, '{}') - coalesce(c.spans, '{}') else c.spans - coalesce(n.spans, '{}') end as spans
      from now_lived n full join counted c on c.institution_id = n.institution_id and c.client_id = n.client_id where c.refused is not true)
  select p.id, d.institution_id, d.client_id, former.id, h.district, d.client_name, d.spans, d.days - d.before,
         aid.worth(former, d.days) - aid.worth(former, d.before), 0,
         case when d.late then 'DITAHAN' else 'LAYAK' end, case when d.late then array['SUSULAN'] else array['KOREKSI'] end
    from diff d join aid.home h on h.proposal_id = p.id and h.institution_id = d.institution_id
   where d.days <> d.before and exists (select from aid.home x where x.proposal_id = former.id and x.institution_id = d.institution_id and x.eligible > 0);
end $$;
revoke all on function aid.correct_one(aid.proposal, aid.proposal, uuid[]) from public;
alter function aid.correct_one(aid.proposal, aid.proposal, uuid[]) owner to naungan_definer;
