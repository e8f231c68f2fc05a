-- Requests of universities for data without persons: asked on the public site, judged by a province or the ministry, delivered once.
create function consult.judges() returns text language sql immutable return $f$((select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'DINSOS_PROV' and (select access.reach()) = 'PROVINCE' and region = (select access.region()))
  or ((select access.role()) = 'KEMENSOS' and region = ''))$f$;

create table consult.research (
  id uuid primary key,
  version int not null default 0,
  region text not null check (region ~ '^(\d\d)?$'),
  code_digest bytea not null unique,
  name text not null,
  university text not null,
  email text not null,
  phone text,
  title text not null,
  aim text not null,
  kinds text[] not null check (cardinality(kinds) between 1 and 10),
  ethics_file uuid references document.file deferrable initially deferred,
  asked_at timestamptz not null,
  due_on date not null,
  told int not null default 0,
  state text not null default 'MASUK' check (state in ('MASUK', 'DISETUJUI', 'DITOLAK', 'DISERAHKAN')),
  reply text,
  judged_by_name text,
  judged_at timestamptz,
  constraint judged_with_a_reply check ((state = 'MASUK') = (reply is null) and (state = 'MASUK') = (judged_at is null))
);
comment on column consult.research.region is 'Whose data is asked for: a province, or the empty text for the nation';
create index research_waits on consult.research (region, asked_at) where state = 'MASUK';
create index research_file on consult.research (ethics_file) where ethics_file is not null;
select audit.watch('consult.research', 'code_digest,email,phone');
select access.guard('consult.research', consult.judges());
create policy consult_ethics on document.file for select to naungan_app
  using (client_id is null and exists (select 1 from consult.research r where r.ethics_file = file.id));

-- A data set as it was delivered; its code is shown once and kept as a digest.
create table consult.delivery (
  id uuid primary key,
  version int not null default 0,
  research_id uuid not null references consult.research,
  region text not null,
  code_digest bytea not null unique,
  counted_on date not null,
  k int not null check (k >= 5),
  row_count int not null,
  sha256 text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  taken_at timestamptz
);
create index delivery_research on consult.delivery (research_id, made_at);
select audit.watch('consult.delivery', 'code_digest');
select access.guard('consult.delivery', consult.judges());
create table consult.dataset (
  delivery_id uuid primary key references consult.delivery,
  region text not null,
  bytes bytea not null
);
select access.guard('consult.dataset', consult.judges(), consult.judges(), 'select, insert');

-- Every attempt to fetch a data set by its code.
create table consult.download (
  id uuid primary key,
  delivery_id uuid not null references consult.delivery,
  region text not null,
  tried_at timestamptz not null,
  outcome text not null check (outcome in ('DIAMBIL', 'KEDALUWARSA', 'SUDAH_DIAMBIL'))
);
create index download_delivery on consult.download (delivery_id, tried_at);
select audit.watch('consult.download');
select access.guard('consult.download', consult.judges(), $p$(select access.reach()) = 'SYSTEM'$p$, 'select, insert');

-- Counts by regency, kind of home, sex and one more property. Never handed out as they are.
create function consult.cells(kind text, area text, on_day date) returns table (district text, home_kind text, sex text, band text, n bigint)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if kind = 'KELUAR' then
    return query select s.district, i.profile_kind, s.client_sex, s.exit_kind, count(*)
      from casework.stay s join institution.institution i on i.id = s.institution_id
     where starts_with(s.district, area) and s.exit_on > (on_day - interval '1 year')::date and s.exit_on <= on_day group by 1, 2, 3, 4;
  else
    return query select s.district, i.profile_kind, s.client_sex, case kind
        when 'JALUR_MASUK' then s.entry_path
        when 'LAMA_TINGGAL' then case when on_day - s.entry_on < 365 then 'DI_BAWAH_1' when on_day - s.entry_on < 1095 then 'SATU_SAMPAI_2'
          when on_day - s.entry_on < 2190 then 'TIGA_SAMPAI_5' else 'ENAM_LEBIH' end
        when 'UMUR' then case when c.birth_date is null then 'TIDAK_DIKETAHUI' else case
          when age(on_day, c.birth_date) < interval '5 years' then 'UMUR_0_4' when age(on_day, c.birth_date) < interval '12 years' then 'UMUR_5_11'
          when age(on_day, c.birth_date) < interval '18 years' then 'UMUR_12_17' when age(on_day, c.birth_date) < interval '60 years' then 'UMUR_18_59'
          else 'UMUR_60' end end end, count(*)
      from casework.stay s join institution.institution i on i.id = s.institution_id join client.client c on c.id = s.client_id
     where starts_with(s.district, area) and s.during @> on_day group by 1, 2, 3, 4;
  end if;
end $$;
revoke all on function consult.cells(text, text, date) from public;
grant execute on function consult.cells(text, text, date) to naungan_definer;

-- What may leave: a cell of fewer than k persons goes up to its province, from there to the whole area without the kind of home, and from
-- there nowhere. Every count is a multiple of k, so that no difference between two tables says who is in a small cell.
create function consult.extract(kind text, area text, on_day date, k int) returns table (level text, place text, home_kind text, sex text, band text, n bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if k < 5 or kind not in ('UMUR', 'LAMA_TINGGAL', 'JALUR_MASUK', 'KELUAR') then raise exception 'no such extract' using errcode = '22023'; end if;
  if not coalesce(access.reach() = 'SYSTEM' or (access.role() = 'DINSOS_PROV' and area = access.region()) or (access.role() = 'KEMENSOS' and area = ''), false) then
    raise exception 'not of this area' using errcode = '42501';
  end if;
  return query
    with raw as (select * from consult.cells(kind, area, on_day)),
    province as (select left(r.district, 2) as place, r.home_kind, r.sex, r.band, sum(r.n)::bigint as n from raw r where r.n < k group by 1, 2, 3, 4),
    whole as (select p.sex, p.band, sum(p.n)::bigint as n from province p where p.n < k group by 1, 2),
    kept as (
      select 'KABKOTA' as level, r.district as place, r.home_kind, r.sex, r.band, r.n from raw r where r.n >= k
      union all select 'PROVINSI', p.place, p.home_kind, p.sex, p.band, p.n from province p where p.n >= k
      union all select 'SEMUA', area, '', w.sex, w.band, w.n from whole w where w.n >= k)
    select x.level, x.place, x.home_kind, x.sex, x.band, (round(x.n::numeric / k) * k)::bigint from kept x order by 1, 2, 3, 4, 5;
end $$;
revoke all on function consult.extract(text, text, date, int) from public;
grant execute on function consult.extract(text, text, date, int) to naungan_app;
alter function consult.extract(text, text, date, int) owner to naungan_definer;
