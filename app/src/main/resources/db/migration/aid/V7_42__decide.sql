-- What follows from what people say: rulings, verdicts, decisions, payments, expenses.

-- The line follows the ruling; money is shared anew.
create function aid.follow_ruling() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal;
begin
  select * into p from aid.proposal x where x.id = new.proposal_id for update;
  if p.state not in ('DRAF', 'VERIFIKASI') or p.status <> 'SELESAI' or new.region <> p.region then
    raise exception 'nothing is ruled about this proposal now' using errcode = '23514';
  end if;
  update aid.line l set status = case new.ruling when 'BAYAR' then 'LAYAK' else 'DITOLAK' end,
         reasons = case new.ruling when 'BAYAR' then array['PUTUSAN_BAYAR'] else array['PUTUSAN_TOLAK'] end
   where l.proposal_id = new.proposal_id and l.institution_id = new.institution_id and l.client_id = new.client_id and l.from_proposal = new.from_proposal
     and l.status in ('DITAHAN', 'LAYAK', 'DITOLAK');
  perform aid.allot(new.proposal_id);
  return null;
end $$;
alter function aid.follow_ruling() owner to naungan_definer;
create trigger followed after insert on aid.ruling for each row execute function aid.follow_ruling();

-- Two files are one person, or are not: the line that waited follows.
create function aid.follow_duplicate() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal;
begin
  select * into p from aid.proposal x where x.id = new.proposal_id for update;
  if p.state not in ('DRAF', 'VERIFIKASI') or p.status <> 'SELESAI' then raise exception 'the proposal is decided' using errcode = '23514'; end if;
  update aid.line l set status = case new.state when 'BEDA' then 'LAYAK' else 'DITOLAK' end,
         reasons = case new.state when 'BEDA' then array['BUKAN_DUPLIKAT'] else array['DUPLIKAT'] end
   where l.proposal_id = new.proposal_id and l.client_id = new.other_client_id and l.institution_id = new.to_institution_id and l.from_proposal = new.proposal_id
     and (l.status = 'DITAHAN' or l.reasons <@ array['DUPLIKAT', 'MIRIP', 'GANDA_DI_LUAR', 'BUKAN_DUPLIKAT']) and l.reasons <> '{}';
  perform aid.allot(new.proposal_id);
  return null;
end $$;
alter function aid.follow_duplicate() owner to naungan_definer;
create trigger followed after update of state on aid.duplicate for each row when (new.state in ('SAMA', 'BEDA')) execute function aid.follow_duplicate();

create function aid.follow_verdict() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal;
begin
  select * into p from aid.proposal x where x.id = new.proposal_id for update;
  if p.state <> 'VERIFIKASI' then raise exception 'the proposal is not being verified' using errcode = '23514'; end if;
  if new.said_by is not null and new.said_by = p.proposed_by then
    raise exception 'who proposed does not verify' using errcode = '23514', constraint = 'four_eyes';
  end if;
  -- Sent back by the province: the regency looks again.
  update aid.home h set remark = new.remark,
         district_verdict = case when new.level = 'KABKOTA' then new.verdict when new.verdict = 'KEMBALI' then null else h.district_verdict end,
         province_verdict = case when new.level = 'PROVINSI' then new.verdict else null end
   where h.proposal_id = new.proposal_id and h.institution_id = new.institution_id;
  return null;
end $$;
alter function aid.follow_verdict() owner to naungan_definer;
create trigger followed after insert on aid.verdict for each row execute function aid.follow_verdict();

-- Before a proposal is decided: what no office agreed to, and what nobody decided about, is not paid.
create function aid.settle(of uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal;
begin
  p := aid.opened(of);
  if p.state <> 'VERIFIKASI' then raise exception 'it was not sent' using errcode = '23514'; end if;
  update aid.line l set status = 'DITOLAK', reasons = l.reasons || case when l.status = 'DITAHAN' then 'BELUM_DIPUTUSKAN' else 'BELUM_DIVERIFIKASI' end
    from aid.home h where l.proposal_id = of and h.proposal_id = of and h.institution_id = l.institution_id and l.status <> 'DITOLAK'
     and (l.status = 'DITAHAN' or aid.unverified(p.region, h.district_verdict, h.province_verdict));
  perform aid.allot(of);
end $$;
create function aid.unverified(region text, district_verdict text, province_verdict text) returns boolean language sql immutable
  return district_verdict is distinct from 'SETUJU' or (region = '' and province_verdict is distinct from 'SETUJU');
revoke all on function aid.settle(uuid) from public;
grant execute on function aid.settle(uuid) to naungan_app;
alter function aid.settle(uuid) owner to naungan_definer;

-- Four eyes, one way only, and nothing is decided that was not settled.
create function aid.decide() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.state = old.state then return new; end if;
  if old.state in ('DITETAPKAN', 'DITOLAK') then raise exception 'what is decided stands' using errcode = '23514'; end if;
  if new.state = 'VERIFIKASI' then
    if new.status <> 'SELESAI' then raise exception 'it is not counted yet' using errcode = '23514'; end if;
  elsif old.state <> 'VERIFIKASI' then
    raise exception 'it was not sent' using errcode = '23514';
  elsif new.decided_by is not null and new.decided_by = new.proposed_by then
    raise exception 'who proposed does not decide' using errcode = '23514', constraint = 'four_eyes';
  elsif new.state = 'DITETAPKAN' and exists (select from aid.line l join aid.home h on h.proposal_id = l.proposal_id and h.institution_id = l.institution_id
      where l.proposal_id = new.id and (l.status = 'DITAHAN' or (l.status = 'LAYAK' and aid.unverified(new.region, h.district_verdict, h.province_verdict)))) then
    raise exception 'it is not settled' using errcode = '23514';
  end if;
  return new;
end $$;
alter function aid.decide() owner to naungan_definer;
create trigger decided before update of state on aid.proposal for each row execute function aid.decide();

-- What was decided stands; only the district may change, when a home moves.
create function aid.stands() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from aid.proposal p where p.id = old.proposal_id and p.state in ('DITETAPKAN', 'DITOLAK'))
      and (tg_op = 'DELETE' or to_jsonb(new) - 'district' <> to_jsonb(old) - 'district') then
    raise exception 'what is decided stands' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $$;
alter function aid.stands() owner to naungan_definer;
create trigger decided before delete or update on aid.home for each row execute function aid.stands();

-- A payment is part of what was decided for the home, and must be accounted for.
create function aid.follow_payment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal; h aid.home; paid bigint;
begin
  select * into p from aid.proposal x where x.id = new.proposal_id;
  select * into h from aid.home x where x.proposal_id = new.proposal_id and x.institution_id = new.institution_id for update;
  if p.state <> 'DITETAPKAN' or p.region <> new.region or h.district <> new.district then
    raise exception 'nothing was decided that could be paid' using errcode = '23514';
  end if;
  select coalesce(sum(x.amount), 0) into paid from aid.payment x where x.proposal_id = new.proposal_id and x.institution_id = new.institution_id;
  if paid > h.amount then raise exception 'more than was decided' using errcode = '23514', constraint = 'not_more_than_decided'; end if;
  insert into aid.account (id, institution_id, district, region, due_on)
  values (new.id, new.institution_id, new.district, new.region,
    new.paid_on + coalesce((select t.value::int from reference.term t where t.id = 'bantuan-lpj'), 30));
  return null;
end $$;
alter function aid.follow_payment() owner to naungan_definer;
create trigger followed after insert on aid.payment for each row execute function aid.follow_payment();

create function aid.follow_receipt() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare pay aid.payment;
begin
  select * into pay from aid.payment x where x.id = new.id;
  if pay.institution_id <> new.institution_id or new.amount > pay.amount then
    raise exception 'not what was paid to this home' using errcode = '23514', constraint = 'not_more_than_paid';
  end if;
  return null;
end $$;
alter function aid.follow_receipt() owner to naungan_definer;
create trigger followed after insert on aid.receipt for each row execute function aid.follow_receipt();

-- The balance never falls below nothing, and what was sent stands until it is sent back.
create function aid.follow_expense() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a aid.account; got bigint; so_far bigint; given_back bigint;
begin
  select * into a from aid.account x where x.id = new.payment_id for update;
  if a.institution_id <> new.institution_id or a.state not in ('BELUM', 'DIKEMBALIKAN') then
    raise exception 'this account is not open' using errcode = '23514', constraint = 'account_is_open';
  end if;
  select coalesce(sum(r.amount), 0) into got from aid.receipt r where r.id = new.payment_id;
  select coalesce(sum(e.amount) filter (where e.item <> 'KEMBALI'), 0), coalesce(sum(e.amount) filter (where e.item = 'KEMBALI'), 0)
    into so_far, given_back from aid.expense e where e.payment_id = new.payment_id and e.withdrawn_at is null;
  if so_far + given_back > got then raise exception 'more than was received' using errcode = '23514', constraint = 'balance_not_below_nothing'; end if;
  update aid.account x set spent = so_far, returned = given_back, version = x.version + 1 where x.id = new.payment_id;
  return null;
end $$;
alter function aid.follow_expense() owner to naungan_definer;
create trigger followed after insert or update of withdrawn_at on aid.expense for each row execute function aid.follow_expense();

-- Goods are given out of what came.
create function aid.follow_goods() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from aid.home h where h.proposal_id = new.proposal_id and h.institution_id = new.institution_id for update;
  if (select sum(case g.way when 'MASUK' then g.quantity else -g.quantity end) from aid.goods g
       where g.proposal_id = new.proposal_id and g.institution_id = new.institution_id) < 0 then
    raise exception 'more than came' using errcode = '23514', constraint = 'not_more_than_came';
  end if;
  return null;
end $$;
alter function aid.follow_goods() owner to naungan_definer;
create trigger followed after insert on aid.goods for each row execute function aid.follow_goods();

-- A home that moves to another regency takes along what this schema keeps of it.
create function aid.follow_move() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t record;
begin
  for t in
    select c.oid::regclass as name, p.district, p.institution from pg_class c
     cross join (values ('district', 'institution_id'), ('to_district', 'to_institution_id')) p (district, institution)
     where c.relkind = 'r' and c.relnamespace = 'aid'::regnamespace
       and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in (p.district, p.institution) and not a.attisdropped)
  loop
    execute format('update %1$s set %2$I = $2 where %3$I = $1 and %2$I <> $2', t.name, t.district, t.institution) using new.id, new.district;
  end loop;
  return null;
end $$;
alter function aid.follow_move() owner to naungan_definer;
grant update on aid.programme, aid.declaration, aid.declared, aid.ruling, aid.verdict, aid.bank_account, aid.payment, aid.receipt, aid.expense, aid.goods to naungan_definer;
create trigger aid_follows after update of district on institution.institution for each row when (old.district <> new.district)
  execute function aid.follow_move();

-- Both regencies see a duplicate, also the one outside of the proposal's area: what it is about is told by name only.
create function aid.about(of uuid) returns table (programme text, period text, open boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.name, p.name, q.state in ('DRAF', 'VERIFIKASI') from aid.proposal q join aid.programme g on g.id = q.programme_id join aid.period p on p.id = q.period_id
   where q.id = of $$;
revoke all on function aid.about(uuid) from public;
grant execute on function aid.about(uuid) to naungan_app;
alter function aid.about(uuid) owner to naungan_definer;
