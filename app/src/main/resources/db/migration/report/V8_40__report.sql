-- What homes report to the social service, and programmes with their three reports and their evaluation.
create schema report;
grant usage on schema report to naungan_app, naungan_definer;
grant create on schema report to naungan_definer;

create function report.home() returns text language sql immutable return $f$((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))$f$;
create function report.office() returns text language sql immutable
  return $f$(((select access.role()) = 'DINSOS_KAB' and district = (select access.region())) or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region())))$f$;

-- One report of a home: a month, a quarter or a year.
create table report.report (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  span text not null check (span in ('BULAN', 'TRIWULAN', 'TAHUN')),
  since date not null,
  until date not null,
  due_on date not null,
  state text not null default 'DRAF' check (state in ('DRAF', 'DIKIRIM', 'DIKEMBALIKAN', 'DITERIMA')),
  edition int not null default 0,
  achievements text not null default '',
  problems text not null default '',
  needs text not null default '',
  plans text not null default '',
  sent_at timestamptz,
  sent_by_name text,
  judged_at timestamptz,
  judged_by_name text,
  remark text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_report unique (institution_id, span, since),
  constraint until_after_since check (until > since),
  constraint sent_back_with_a_remark check (state <> 'DIKEMBALIKAN' or remark is not null)
);
create index report_period on report.report (span, since, district);
select audit.watch('report.report');
select access.guard('report.report', format($p$(select access.reach()) = 'SYSTEM' or %s or (state <> 'DRAF' and %s)$p$, report.home(), report.office()),
  format($p$(select access.reach()) = 'SYSTEM' or %s$p$, report.home()), 'select, insert');
-- The home writes what it may still change and sends it; the office judges what was sent.
do $$ begin
  execute format($p$alter policy scope_update on report.report using ((select access.reach()) = 'SYSTEM' or (%1$s and state in ('DRAF', 'DIKEMBALIKAN')) or (%2$s and state = 'DIKIRIM'))
    with check ((select access.reach()) = 'SYSTEM' or (%1$s and state in ('DRAF', 'DIKEMBALIKAN', 'DIKIRIM')) or (%2$s and state in ('DITERIMA', 'DIKEMBALIKAN')))$p$, report.home(), report.office());
end $$;
grant update (version, state, edition, achievements, problems, needs, plans, sent_at, sent_by_name, judged_at, judged_by_name, remark, written_by_name, written_at, district)
  on report.report to naungan_app;

-- What was sent, each time: figures and words as they were signed. Never changes.
create table report.sent (
  id uuid primary key,
  report_id uuid not null references report.report,
  institution_id uuid not null references institution.institution,
  district text not null,
  edition int not null,
  figures jsonb not null,
  achievements text not null,
  problems text not null,
  needs text not null,
  plans text not null,
  digest text not null,
  signed_by uuid,
  signed_by_name text not null,
  signed_at timestamptz not null,
  unique (report_id, edition)
);
create index sent_home on report.sent (institution_id);
select audit.watch('report.sent');
select access.guard('report.sent', format($p$(select access.reach()) = 'SYSTEM' or %s or %s$p$, report.home(), report.office()),
  format($p$(select access.reach()) = 'SYSTEM' or %s$p$, report.home()), 'select, insert');
create function report.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was signed never changes' using errcode = '42501';
end $$;
create trigger frozen before update or delete or truncate on report.sent for each statement execute function report.refuse_change();

create function report.may_see(home uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select case access.reach() when 'SYSTEM' then true
      when 'INSTITUTION' then i.id = access.institution() and access.role() = 'PENGELOLA'
      when 'DISTRICT' then i.district = access.region() and access.role() = 'DINSOS_KAB'
      when 'PROVINCE' then left(i.district, 2) = access.region() and access.role() = 'DINSOS_PROV' else false end
    from institution.institution i where i.id = home), false) $$;

-- The figures of a home in a period. What happened in it is counted in it; papers and staff are as they stand now.
create function report.figures(of_home uuid, from_day date, to_day date) returns table (section text, code text, n numeric) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not report.may_see(of_home) then return; end if;
  return query
  with s as materialized (select x.* from casework.stay x where x.institution_id = of_home and x.entry_on <= to_day and (x.exit_on is null or x.exit_on >= from_day)),
  e as materialized (select s.client_id, s.client_sex, extract(year from age(to_day, c.birth_date))::int as years, c.identity_nik_status
    from s join client.client c on c.id = s.client_id where s.during @> to_day),
  p as materialized (select x.* from staff.person x where x.institution_id = of_home and x.work_since <= to_day and (x.ended_on is null or x.ended_on > to_day))
  select 'GERAK', 'AWAL', count(*)::numeric from s where s.during @> (from_day - 1)
  union all select 'GERAK', 'MASUK', count(*) from s where s.entry_on between from_day and to_day
  union all select 'GERAK', 'KELUAR', count(*) from s where s.exit_on between from_day and to_day
  union all select 'GERAK', 'AKHIR', count(*) from e
  union all select 'KLIEN', 'L', count(*) from e where e.client_sex = 'L'
  union all select 'KLIEN', 'P', count(*) from e where e.client_sex = 'P'
  union all select 'UMUR', g.code, count(e.client_id) from (values ('1', 0, 5), ('2', 6, 12), ('3', 13, 17), ('4', 18, 59), ('5', 60, 200)) g (code, lo, hi)
    left join e on e.years between g.lo and g.hi group by g.code
  union all select 'UMUR', '9', count(*) from e where e.years is null
  union all select 'SURAT', 'NIK', count(*) from e where e.identity_nik_status = 'ADA'
  union all select 'SURAT', k.code, count(e.client_id) from (values ('AKTA'), ('JKN')) k (code) left join e on exists (
    select from client.paper d where d.client_id = e.client_id and d.paper_kind = k.code and d.paper_status = 'ADA') group by k.code
  union all select 'LAYANAN', 'CATATAN', coalesce(sum(o.noted), 0) from note.coverage o where o.institution_id = of_home and o.day between from_day and to_day
  union all select 'LAYANAN', 'KONTAK', count(*) from care.contact k where k.institution_id = of_home and k.day between from_day and to_day and not k.barred
  union all select 'LAYANAN', 'PERIKSA', count(*) from care.visit v where v.institution_id = of_home and v.day between from_day and to_day
  union all select 'LAYANAN', 'RAPAT', count(*) from casework.conference f where f.institution_id = of_home and f.status = 'DITANDATANGANI' and f.on_date between from_day and to_day
  union all select 'LAYANAN', 'RENCANA', count(*) from e where exists (select from casework.case_file f where f.client_id = e.client_id and f.closed_on is null and f.plan_on is not null)
  union all select 'SDM', g.code, count(p.id) from (values ('PENGASUH'), ('PROFESIONAL'), ('PENUNJANG')) g (code) left join p on p.post_group = g.code group by g.code
  union all select 'SDM', 'LAIK', count(*) from p join staff.clearance q on q.id = p.id where q.lacking = '{}' and not q.held and q.until >= to_day
  union all select 'JAGA', 'RENCANA', count(*) from duty.turn t where t.institution_id = of_home and t.day between from_day and to_day
  union all select 'JAGA', 'DATANG', count(*) from duty.turn t where t.institution_id = of_home and t.day between from_day and to_day and t.state = 'DATANG'
  union all select 'JAGA', 'TIDAK_DATANG', count(*) from duty.turn t where t.institution_id = of_home and t.day between from_day and to_day and t.state = 'TIDAK_DATANG'
  union all select 'BANTUAN', 'DITERIMA', coalesce(sum(r.amount), 0) from aid.receipt r where r.institution_id = of_home and r.received_on between from_day and to_day
  union all select 'BANTUAN', 'DIBELANJAKAN', coalesce(sum(x.amount), 0) from aid.expense x where x.institution_id = of_home and x.spent_on between from_day and to_day and x.withdrawn_at is null
    and x.item <> 'KEMBALI'
  union all select 'SARANA', 'PERLU', count(*) from institution.facility f where f.institution_id = of_home and f.needed > 0;
end $$;
do $$
declare f text;
begin
  foreach f in array array['report.may_see(uuid)', 'report.figures(uuid, date, date)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to naungan_definer', f);
    execute format('grant execute on function %s to naungan_app', f);
  end loop;
end $$;

-- A programme of a home or of an office: goals, indicators set beforehand, three reports, an evaluation.
create table report.programme (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid references institution.institution,
  district text,
  region text not null,
  title text not null,
  goals text not null,
  audience text not null,
  since date not null,
  until date not null,
  budget bigint check (budget >= 0),
  state text not null default 'RENCANA' check (state in ('RENCANA', 'BERJALAN', 'SELESAI')),
  percent numeric(5,2),
  outcome text check (outcome in ('BERHASIL', 'KURANG_BERHASIL', 'GAGAL')),
  written_by_name text not null,
  written_at timestamptz not null,
  constraint until_after_since check (until >= since),
  constraint home_with_its_district check ((institution_id is null) = (district is null)),
  constraint judged_at_the_end check ((state = 'SELESAI') = (outcome is not null))
);
create index programme_home on report.programme (institution_id) where institution_id is not null;
create index programme_region on report.programme (region, since desc);
select audit.watch('report.programme');
-- Of an office: its own, and those of the offices above and below it; of a home: the home and its offices.
select access.guard('report.programme', format($p$(select access.reach()) = 'SYSTEM' or %s or (institution_id is not null and %s)
  or (institution_id is null and (select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and (starts_with(region, (select access.region())) or starts_with((select access.region()), region)))$p$,
  report.home(), report.office()),
  format($p$(select access.reach()) = 'SYSTEM' or %s or (institution_id is null and (select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and region = (select access.region()))$p$, report.home()));

create table report.measure (
  id uuid primary key,
  version int not null default 0,
  programme_id uuid not null references report.programme,
  position int not null,
  label text not null,
  unit text not null,
  baseline numeric(12,2) not null,
  target numeric(12,2) not null,
  result numeric(12,2),
  note text,
  unique (programme_id, position)
);
select audit.watch('report.measure');
-- Written by whoever writes the programme: the policy of the programme decides.
create function report.writes(programme uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select access.reach() = 'SYSTEM' or (access.role() = 'PENGELOLA' and p.institution_id = access.institution())
    or (p.institution_id is null and access.role() in ('DINSOS_KAB', 'DINSOS_PROV') and p.region = access.region()) from report.programme p where p.id = programme), false) $$;
revoke all on function report.writes(uuid) from public;
alter function report.writes(uuid) owner to naungan_definer;
grant execute on function report.writes(uuid) to naungan_app;
select access.guard('report.measure', 'exists (select from report.programme p where p.id = programme_id)', 'report.writes(programme_id)');

create table report.stage (
  id uuid primary key,
  programme_id uuid not null references report.programme,
  stage text not null check (stage in ('PENDAHULUAN', 'PERKEMBANGAN', 'AKHIR')),
  on_date date not null,
  process text not null,
  results text not null,
  problems text,
  plans text,
  measures jsonb not null,
  percent numeric(5,2),
  outcome text,
  bounds text,
  signed_by uuid,
  signed_by_name text not null,
  signed_at timestamptz not null,
  constraint the_end_is_judged check ((stage = 'AKHIR') = (outcome is not null))
);
comment on column report.stage.measures is 'The indicators as they stood when it was signed';
create unique index one_beginning_one_end on report.stage (programme_id, stage) where stage <> 'PERKEMBANGAN';
create index stage_programme on report.stage (programme_id, signed_at);
select audit.watch('report.stage');
select access.guard('report.stage', 'exists (select from report.programme p where p.id = programme_id)', 'report.writes(programme_id)', 'select, insert');
create trigger frozen before update or delete or truncate on report.stage for each statement execute function report.refuse_change();

-- Indicators are set beforehand: once the first report is signed only results are written, and after the last one nothing.
create function report.set_beforehand() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare begun boolean; ended boolean;
begin
  select coalesce(bool_or(s.stage = 'PENDAHULUAN'), false), coalesce(bool_or(s.stage = 'AKHIR'), false) into begun, ended from report.stage s where s.programme_id = new.programme_id;
  if ended or (begun and (tg_op = 'INSERT' or (new.label, new.unit, new.baseline, new.target, new.position, new.programme_id)
      is distinct from (old.label, old.unit, old.baseline, old.target, old.position, old.programme_id))) then
    raise exception 'indicators are set before the programme begins' using errcode = '23514', constraint = 'set_beforehand';
  end if;
  return new;
end $$;
alter function report.set_beforehand() owner to naungan_definer;
create trigger set_beforehand before insert or update on report.measure for each row execute function report.set_beforehand();

-- What care came to, measured against what was expected beforehand (handbook 10.2), by the limits of the terms; one row a closed case.
create view report.case_outcome with (security_invoker) as
  select f.id as case_id, f.client_id, f.institution_id, f.district, f.closed_on, f.difficulty, a.reached, a.partly, a.missed,
         case when a.n < 5 then 'BELUM_DINILAI' when a.missed >= l.failed then 'GAGAL' when a.missed = 0 and a.reached >= l.succeeded then 'BERHASIL' else 'KURANG_BERHASIL' end as outcome,
         case when f.difficulty is null then 'TIDAK_DIKETAHUI' when f.difficulty >= l.hard then 'BERAT' else 'RINGAN' end as how_hard
    from casework.case_file f
   cross join (select max(t.value) filter (where t.id = 'hasil-berhasil') as succeeded, max(t.value) filter (where t.id = 'hasil-gagal') as failed,
                      max(t.value) filter (where t.id = 'kesulitan-berat') as hard from reference.term t) l
   cross join lateral (
     select count(*) as n, count(*) filter (where s.later >= s.hoped) as reached,
            count(*) filter (where s.later < s.hoped and (s.later > s.before or (s.later = s.before and f.difficulty >= l.hard))) as partly,
            count(*) filter (where s.later < s.hoped and not (s.later > s.before or (s.later = s.before and coalesce(f.difficulty >= l.hard, false)))) as missed
       from (select x.aspect, (array_agg(x.score order by x.on_date) filter (where x.occasion = 'AWAL'))[1] as before,
                    (array_agg(x.score order by x.on_date) filter (where x.occasion = 'HARAPAN'))[1] as hoped,
                    (array_agg(x.score order by x.on_date desc) filter (where x.occasion = 'AKHIR'))[1] as later
               from casework.functioning x where x.client_id = f.client_id and x.on_date between f.opened_on and f.closed_on group by x.aspect) s
      where s.before is not null and s.hoped is not null and s.later is not null) a
   where f.closed_on is not null;
grant select on report.case_outcome to naungan_app;

create function report.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update report.report x set district = new.district where x.institution_id = new.id;
  update report.programme x set district = new.district, region = new.district where x.institution_id = new.id;
  return null;
end $$;
grant update on report.report, report.programme to naungan_definer;
alter function report.follow_home() owner to naungan_definer;
create trigger report_follows after update of district on institution.institution for each row when (old.district is distinct from new.district) execute function report.follow_home();

-- What the trail kept of a draft or a programme is seen with its row, never without.
select client.seal('report.report');
select client.seal('report.sent');
select client.seal('report.programme');
