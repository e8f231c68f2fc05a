-- Goods instead of money: what was decided is delivered, received with what is short or damaged, and accounted for piece by piece.
-- A proposal gives goods when it has a quantity. Goods for a home as a whole are counted like money by its size, so that they too can be
-- followed to a client-day.
alter table aid.programme drop constraint counted_by_its_kind;
alter table aid.programme add constraint counted_by_its_kind
  check (per = any (case kind when 'PER_KLIEN' then array['HARI', 'BULAN'] when 'OPERASIONAL' then array['LKS'] else array['UNIT', 'LKS'] end));
comment on column aid.programme.quantity is 'Units for each client (per UNIT) or for each home (per LKS)';
comment on column aid.proposal.kind is 'How it is counted: by days, shared by the size of a home, or by units of goods';
comment on column aid.proposal.quantity is 'Goods: units for each client, or for each home; empty when money is given';

-- What one unit costs, and how many whole units a sum buys; what buys no whole unit is not delivered.
create function aid.price(q aid.proposal) returns bigint language sql immutable
  return case when q.quantity is null then null when q.per = 'UNIT' then q.amount else q.amount / q.quantity end;
create function aid.units(q aid.proposal, amount bigint) returns int language sql immutable return (amount / aid.price(q))::int;

create table aid.delivery (
  id uuid primary key,
  proposal_id uuid not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  region text not null,
  sent_on date not null,
  quantity int not null check (quantity > 0),
  number text not null,
  note text,
  sent_by uuid,
  sent_by_name text not null,
  sent_at timestamptz not null,
  foreign key (proposal_id, institution_id) references aid.home
);
comment on column aid.delivery.number is 'Of the paper that travels with the goods';
create index delivery_home on aid.delivery (institution_id, sent_on desc);
create index delivery_proposal on aid.delivery (proposal_id, institution_id);
select audit.watch('aid.delivery');
select access.guard('aid.delivery', aid.sees_figures(), aid.owns(), 'select, insert');

create table aid.arrival (
  id uuid primary key references aid.delivery,
  institution_id uuid not null references institution.institution,
  district text not null,
  arrived_on date not null,
  good int not null check (good >= 0),
  damaged int not null check (damaged >= 0),
  missing int not null check (missing >= 0),
  note text,
  file_id uuid references document.file deferrable initially deferred,
  confirmed_by_name text not null,
  confirmed_at timestamptz not null,
  constraint says_what_is_wrong check (damaged + missing = 0 or note is not null)
);
create index arrival_file on aid.arrival (file_id) where file_id is not null;
select audit.watch('aid.arrival');
select access.guard('aid.arrival', aid.sees_figures(), aid.home_writes(), 'select, insert');

-- What a home has of one proposal's goods, in figures; to whom they went stands in aid.goods, with names.
create table aid.stock (
  proposal_id uuid not null,
  institution_id uuid not null references institution.institution,
  district text not null,
  came int not null default 0,
  given int not null default 0,
  lost int not null default 0,
  primary key (proposal_id, institution_id),
  foreign key (proposal_id, institution_id) references aid.home,
  constraint not_more_than_came check (given >= 0 and came >= given + lost)
);
create index stock_district on aid.stock (district);
select access.guard('aid.stock', aid.sees_figures(), 'false', 'select');
grant insert, update on aid.stock to naungan_definer;
grant update on aid.delivery, aid.arrival to naungan_definer;

-- Goods come only with an arrival, go to a client or to the house as a whole, come back when that was written by mistake, or are lost.
alter table aid.goods drop constraint goods_way_check, drop constraint given_to_somebody;
alter table aid.goods add constraint goods_way_check check (way in ('MASUK', 'KELUAR', 'KEMBALI', 'RUSAK')),
  add column undoes uuid unique references aid.goods,
  add constraint given_to_somebody check (way not in ('KELUAR', 'RUSAK') or client_id is not null or note is not null),
  add constraint undone_once check ((way = 'KEMBALI') = (undoes is not null));
create or replace function aid.follow_goods() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.way = 'MASUK' and not exists (select from aid.arrival a join aid.delivery d on d.id = a.id
      where a.id = new.id and a.good = new.quantity and d.proposal_id = new.proposal_id and a.institution_id = new.institution_id) then
    raise exception 'nothing like this arrived' using errcode = '23514', constraint = 'came_with_an_arrival';
  end if;
  if new.way = 'KEMBALI' and not exists (select from aid.goods g where g.id = new.undoes and g.way in ('KELUAR', 'RUSAK') and g.quantity = new.quantity
      and g.client_id is not distinct from new.client_id and g.proposal_id = new.proposal_id and g.institution_id = new.institution_id) then
    raise exception 'nothing like this was given' using errcode = '23514', constraint = 'undoes_what_was_given';
  end if;
  insert into aid.stock (proposal_id, institution_id, district) values (new.proposal_id, new.institution_id, new.district)
    on conflict (proposal_id, institution_id) do nothing;
  -- Locks the row: two who hand out the last piece at once find it once.
  update aid.stock s set
      came = came + case when new.way = 'MASUK' then new.quantity else 0 end,
      given = given + case when new.way = 'KELUAR' then new.quantity when new.way = 'KEMBALI' and u.way = 'KELUAR' then -new.quantity else 0 end,
      lost = lost + case when new.way = 'RUSAK' then new.quantity when new.way = 'KEMBALI' and u.way = 'RUSAK' then -new.quantity else 0 end
    from (select (select g.way from aid.goods g where g.id = new.undoes) as way) u
   where s.proposal_id = new.proposal_id and s.institution_id = new.institution_id;
  return null;
end $$;

-- Not more is delivered than was decided; what came short or damaged may be sent once more.
create function aid.follow_delivery() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p aid.proposal; h aid.home; under_way bigint;
begin
  select * into p from aid.proposal x where x.id = new.proposal_id;
  select * into h from aid.home x where x.proposal_id = new.proposal_id and x.institution_id = new.institution_id for update;
  if p.state <> 'DITETAPKAN' or p.quantity is null or p.region <> new.region or h.district <> new.district then
    raise exception 'no goods were decided that could be delivered' using errcode = '23514';
  end if;
  select coalesce(sum(d.quantity - coalesce(a.damaged + a.missing, 0)), 0) into under_way from aid.delivery d left join aid.arrival a on a.id = d.id
   where d.proposal_id = new.proposal_id and d.institution_id = new.institution_id;
  if under_way > aid.units(p, h.amount) then raise exception 'more than was decided' using errcode = '23514', constraint = 'not_more_than_decided'; end if;
  return null;
end $$;
alter function aid.follow_delivery() owner to naungan_definer;
create trigger followed after insert on aid.delivery for each row execute function aid.follow_delivery();

create function aid.follow_arrival() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from aid.delivery d where d.id = new.id and d.institution_id = new.institution_id and d.quantity = new.good + new.damaged + new.missing) then
    raise exception 'not what was sent to this home' using errcode = '23514', constraint = 'what_was_sent';
  end if;
  return null;
end $$;
alter function aid.follow_arrival() owner to naungan_definer;
create trigger followed after insert on aid.arrival for each row execute function aid.follow_arrival();

-- Goods are delivered, not paid.
create function aid.money_only() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (select p.quantity from aid.proposal p where p.id = new.proposal_id) is not null then
    raise exception 'this programme gives goods' using errcode = '23514', constraint = 'goods_are_not_paid';
  end if;
  return new;
end $$;
alter function aid.money_only() owner to naungan_definer;
create trigger money_only before insert on aid.payment for each row execute function aid.money_only();

-- Once something was proposed, a programme gives what it gave then.
create function aid.keeps_kind() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (old.kind, old.goods, old.unit) is distinct from (new.kind, new.goods, new.unit)
      and exists (select from aid.proposal p where p.programme_id = new.id and p.state <> 'DITOLAK') then
    raise exception 'something was proposed by this programme' using errcode = '23514', constraint = 'gives_what_it_gave';
  end if;
  return new;
end $$;
alter function aid.keeps_kind() owner to naungan_definer;
create trigger keeps_kind before update on aid.programme for each row execute function aid.keeps_kind();
