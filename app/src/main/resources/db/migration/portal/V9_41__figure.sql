-- Figures for everybody. An edition is counted once and frozen: what is published (`figure`) may be read by anybody, what was counted (`counted`)
-- is read by nobody but the next edition, which must not give away by a difference what this one keeps back.
create function portal.publishes() returns text language sql immutable
  return $f$(select access.reach()) = 'SYSTEM' or ((select access.reach()) = 'NATION' and (select access.role()) in ('KEMENSOS', 'ADMIN'))$f$;

create table portal.edition (
  id uuid primary key,
  version int not null default 0,
  period text not null check (period ~ '^\d{4}(-[1-4])?$'),
  number int not null check (number >= 1),
  counted_on date not null,
  formula int not null,
  smallest int not null check (smallest >= 2),
  width int not null check (width >= 1),
  why text,
  published_by_name text not null,
  published_at timestamptz not null,
  constraint one_edition unique (period, number),
  constraint a_new_edition_says_why check (number = 1 or why is not null)
);
comment on column portal.edition.period is 'A year, or a year and its quarter such as 2026-3';
comment on column portal.edition.smallest is 'Counts of persons from one to one less than this are not shown';
comment on column portal.edition.width is 'Whoever calculates finds for a hidden count no fewer values than this and one more';
create index edition_newest on portal.edition (published_at desc);

-- A place is a region, the empty text for the nation, or a region and a star: those of its parts that are too small to stand alone.
create table portal.figure (
  edition_id uuid not null references portal.edition,
  topic text not null,
  place text not null,
  category text not null,
  n int,
  primary key (edition_id, topic, place, category)
);
comment on column portal.figure.n is 'Null where it is not shown';
create table portal.member (
  edition_id uuid not null references portal.edition,
  place text not null,
  part text not null,
  primary key (edition_id, part)
);
comment on table portal.member is 'Which parts of a region were put together in an edition';
create table portal.counted (
  edition_id uuid not null references portal.edition,
  topic text not null,
  place text not null,
  category text not null,
  n int not null,
  primary key (edition_id, topic, place, category)
);

create function portal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was published never changes' using errcode = '42501';
end $$;
do $$
declare t text;
begin
  foreach t in array array['edition', 'figure', 'member', 'counted'] loop
    execute format('create trigger frozen before update or delete on portal.%I for each row execute function portal.refuse_change()', t);
    execute format('create trigger frozen_whole before truncate on portal.%I for each statement execute function portal.refuse_change()', t);
  end loop;
end $$;
select audit.watch('portal.edition');
select access.guard('portal.edition', 'true', portal.publishes(), 'select, insert');
select access.guard('portal.figure', 'true', portal.publishes(), 'select, insert');
select access.guard('portal.member', 'true', portal.publishes(), 'select, insert');
select access.guard('portal.counted', portal.publishes(), portal.publishes(), 'select, insert');

-- Counts by regency as they were on a day. Security definer, for Kemensos reads no person's file; it hands out counts and no row.
create function portal.count(on_day date) returns table (topic text, district text, category text, n bigint) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(access.reach() = 'SYSTEM' or (access.reach() = 'NATION' and access.role() in ('KEMENSOS', 'ADMIN')), false) then
    raise exception 'only whoever publishes counts' using errcode = '42501';
  end if;
  return query
    with home as (
      select i.id, i.district, i.profile_kind as kind, coalesce(i.capacity_places, 0) as places,
             case when i.registration_status = 'TERDAFTAR' and i.registration_until < on_day then 'KEDALUWARSA' else i.registration_status end as status,
             case when a.grade in ('A', 'B', 'C') and a.until < on_day then 'KEDALUWARSA' else coalesce(a.grade, 'BELUM') end as grade
        from institution.institution i left join institution.accredited a on a.institution_id = i.id),
    open as (select h.* from home h where h.status not in ('TUTUP', 'FIKTIF', 'DICABUT')),
    person as (
      select s.district, s.client_sex as sex, i.profile_kind as kind, coalesce(c.situation_orphan_status, 'TIDAK_DIKETAHUI') as orphan,
             case when c.birth_date is null then 'TIDAK_DIKETAHUI' when age(on_day, c.birth_date) < interval '5 years' then 'UMUR_0_4'
               when age(on_day, c.birth_date) < interval '12 years' then 'UMUR_5_11' when age(on_day, c.birth_date) < interval '18 years' then 'UMUR_12_17'
               when age(on_day, c.birth_date) < interval '60 years' then 'UMUR_18_59' else 'UMUR_60' end as band
        from casework.stay s join institution.institution i on i.id = s.institution_id join client.client c on c.id = s.client_id
       where s.during @> on_day)
    select 'LKS_JENIS', h.district, h.kind, count(*) from open h group by 2, 3
    union all select 'LKS_IZIN', h.district, h.status, count(*) from home h group by 2, 3
    union all select 'LKS_AKREDITASI', h.district, h.grade, count(*) from open h group by 2, 3
    union all select 'TEMPAT', h.district, h.kind, sum(h.places) from open h group by 2, 3
    union all select 'JIWA_KELAMIN', p.district, p.sex, count(*) from person p group by 2, 3
    union all select 'JIWA_UMUR', p.district, p.band, count(*) from person p group by 2, 3
    union all select 'JIWA_PROGRAM', p.district, p.kind, count(*) from person p group by 2, 3
    union all select 'JIWA_ORANG_TUA', p.district, p.orphan, count(*) from person p group by 2, 3;
end $$;
revoke all on function portal.count(date) from public;
grant execute on function portal.count(date) to naungan_app;
alter function portal.count(date) owner to naungan_definer;
