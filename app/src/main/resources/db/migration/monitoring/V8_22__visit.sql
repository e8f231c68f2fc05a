-- Visits of offices to homes: planned by risk, by turn or by lot; announced or not; reported, answered, closed.
create table monitoring.draw (
  id uuid primary key,
  office text not null check (monitoring.is_office(office)),
  seed bigint not null,
  within text not null,
  without_visit_months int not null,
  pick int not null check (pick between 1 and 500),
  of_homes int not null,
  drawn uuid[] not null,
  drawn_by_name text not null,
  drawn_at timestamptz not null
);
comment on column monitoring.draw.seed is 'With the same homes the same seed draws the same ones: md5 of seed and id, in order';
create index draw_office on monitoring.draw (office, drawn_at desc);
select audit.watch('monitoring.draw');
select access.guard('monitoring.draw', $p$(select access.reach()) = 'SYSTEM' or office = (select monitoring.office())$p$, null, 'select, insert');

create table monitoring.visit (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  office text not null check (monitoring.is_office(office)),
  purpose text not null check (purpose in ('RISIKO', 'GILIRAN', 'ACAK', 'TINDAK_LANJUT', 'PENGADUAN', 'PENGAWASAN')),
  chosen text,
  draw_id uuid references monitoring.draw,
  planned_on date not null,
  announced boolean not null,
  aims text not null,
  state text not null default 'RENCANA' check (state in ('RENCANA', 'BERLANGSUNG', 'DILAPORKAN', 'DITANGGAPI', 'SELESAI', 'BATAL')),
  begun_at timestamptz,
  summary text,
  strengths text,
  reported_at timestamptz,
  reported_by_name text,
  answer_due_on date,
  answer text,
  answered_at timestamptz,
  answered_by_name text,
  closed_at timestamptz,
  cancelled_why text,
  assignment_letter uuid,
  report_letter uuid,
  planned_by_name text not null,
  planned_at timestamptz not null,
  constraint cancelled_with_a_reason check ((state = 'BATAL') = (cancelled_why is not null)),
  constraint begun_when_it_runs check (state in ('RENCANA', 'BATAL') or begun_at is not null),
  constraint reported_in_whole check ((reported_at is not null) = (state in ('DILAPORKAN', 'DITANGGAPI', 'SELESAI'))
    and num_nonnulls(reported_at, reported_by_name, answer_due_on, summary) in (0, 1, 4)),
  constraint answered_with_a_name check (num_nonnulls(answer, answered_at, answered_by_name) in (0, 3))
);
comment on column monitoring.visit.chosen is 'Why this home: its points on the day, or the seed of the draw';
create index visit_home on monitoring.visit (institution_id, planned_on desc);
create index visit_office on monitoring.visit (office, planned_on);
create index visit_district on monitoring.visit (district, planned_on);
select audit.watch('monitoring.visit');

-- Nobody outside the office learns of an unannounced visit before it begins, in no list, letter, file or trail.
create function monitoring.sees_visit() returns text language sql immutable return format($f$((select access.reach()) = 'SYSTEM'
  or office = (select monitoring.office()) or ((announced or begun_at is not null) and (%s or %s)))$f$, monitoring.home(), monitoring.above());
do $$ begin
  perform access.guard('monitoring.visit', monitoring.sees_visit(), $p$(select access.reach()) = 'SYSTEM' or office = (select monitoring.office())$p$, 'select, insert');
  execute $p$alter policy scope_insert on monitoring.visit with check ((select access.reach()) = 'SYSTEM' or (office = (select monitoring.office())
    and exists (select from institution.institution i where i.id = institution_id and i.district = visit.district)))$p$;
  execute format('alter policy scope_update on monitoring.visit using (%1$s) with check (%1$s)', format($p$(select access.reach()) = 'SYSTEM'
    or office = (select monitoring.office()) or (reported_at is not null and %s)$p$, monitoring.home()));
end $$;
grant update (version, planned_on, announced, aims, state, begun_at, summary, strengths, reported_at, reported_by_name, answer_due_on, answer, answered_at,
  answered_by_name, closed_at, cancelled_why, assignment_letter, report_letter) on monitoring.visit to naungan_app;

-- The graph of VisitState, and who takes which step; a report that was sent does not change.
create function monitoring.keep_visit() returns trigger language plpgsql as $$
declare mine boolean := coalesce(new.office = monitoring.office(), false); own text[];
begin
  if current_user = 'naungan_definer' or access.reach() = 'SYSTEM' then return new; end if;
  if not (case when mine then (old.state, new.state) in (('RENCANA', 'RENCANA'), ('RENCANA', 'BERLANGSUNG'), ('RENCANA', 'BATAL'), ('BERLANGSUNG', 'BERLANGSUNG'),
        ('BERLANGSUNG', 'DILAPORKAN'), ('BERLANGSUNG', 'BATAL'), ('DILAPORKAN', 'DILAPORKAN'), ('DILAPORKAN', 'SELESAI'), ('DITANGGAPI', 'SELESAI'))
      else (old.state, new.state) in (('DILAPORKAN', 'DITANGGAPI')) end) then
    raise exception 'no such step: % to %', old.state, new.state using errcode = '42501';
  end if;
  own := array['version', 'state'] || case when not mine then array['answer', 'answered_at', 'answered_by_name']
    when old.state = 'RENCANA' then array['planned_on', 'announced', 'aims', 'begun_at', 'cancelled_why', 'assignment_letter']
    when old.state = 'BERLANGSUNG' then array['summary', 'strengths', 'reported_at', 'reported_by_name', 'answer_due_on', 'cancelled_why', 'report_letter', 'assignment_letter']
    when old.state = 'DILAPORKAN' then array['report_letter', 'closed_at'] else array['closed_at'] end;
  if (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own) then raise exception 'what was written of a visit stands' using errcode = '42501'; end if;
  return new;
end $$;
create trigger kept before update on monitoring.visit for each row execute function monitoring.keep_visit();

create table monitoring.member (
  id uuid primary key,
  version int not null default 0,
  visit_id uuid not null references monitoring.visit,
  institution_id uuid not null,
  district text not null,
  account_id uuid references access.account,
  name text not null,
  post text,
  leads boolean not null default false,
  left_out boolean not null default false
);
create index member_visit on monitoring.member (visit_id, leads desc, name);
create unique index member_once on monitoring.member (visit_id, account_id) where account_id is not null;
select audit.watch('monitoring.member');
select access.guard('monitoring.member', 'exists (select from monitoring.visit v where v.id = visit_id)',
  $p$(select access.reach()) = 'SYSTEM' or exists (select from monitoring.visit v where v.id = visit_id and v.office = (select monitoring.office()))$p$, 'select, insert');
grant update (version, name, post, leads, left_out) on monitoring.member to naungan_app;

alter table monitoring.finding add constraint of_a_visit foreign key (visit_id) references monitoring.visit;
select monitoring.seal('monitoring.visit'), monitoring.seal('monitoring.member'), monitoring.seal('monitoring.draw');

-- Letters about a visit are seen with the visit: the letter of assignment of an unannounced one would warn the home.
create function monitoring.letter_hidden(file uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(access.role(), 'SYSTEM') not in ('SYSTEM', 'AUDITOR') and exists (select from document.letter l join monitoring.visit v on v.id = l.source_id
    where l.id = file and l.kind in ('SURAT_TUGAS', 'LAPORAN_KUNJUNGAN') and v.office is distinct from monitoring.office()
      and not (v.announced or v.begun_at is not null)) $$;
revoke all on function monitoring.letter_hidden(uuid) from public;
grant execute on function monitoring.letter_hidden(uuid) to naungan_app;
alter function monitoring.letter_hidden(uuid) owner to naungan_definer;
create policy visit_letter on document.letter as restrictive for select to naungan_app
  using (case when kind in ('SURAT_TUGAS', 'LAPORAN_KUNJUNGAN') then exists (select from monitoring.visit v where v.id = source_id) else true end);
create policy visit_letter on document.file as restrictive for select to naungan_app
  using (case when purpose = 'surat' then not monitoring.letter_hidden(id) else true end);
create policy visit_letter_trail on audit.change as restrictive for select to naungan_app
  using (case when tbl in ('document.letter', 'document.file') then not monitoring.letter_hidden(row_id::uuid) else true end);
-- The nation's offices write and read letters of their own visits, which name no client.
create function monitoring.nation_letter(file uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  return coalesce((select exists (select from monitoring.visit v where v.id = l.source_id and v.office = monitoring.office())
    from document.letter l where l.id = file), access.role() in ('KEMENSOS', 'KPAI'));
revoke all on function monitoring.nation_letter(uuid) from public;
grant execute on function monitoring.nation_letter(uuid) to naungan_app;
alter function monitoring.nation_letter(uuid) owner to naungan_definer;
create policy nation_visit_letter on document.letter for select to naungan_app
  using ((select access.reach()) = 'NATION' and client_id is null and kind in ('SURAT_TUGAS', 'LAPORAN_KUNJUNGAN')
    and exists (select from monitoring.visit v where v.id = source_id and v.office = (select monitoring.office())));
create policy nation_visit_letter_issued on document.letter for insert to naungan_app
  with check ((select access.role()) in ('KEMENSOS', 'KPAI') and client_id is null and kind in ('SURAT_TUGAS', 'LAPORAN_KUNJUNGAN')
    and exists (select from monitoring.visit v where v.id = source_id and v.office = (select monitoring.office())));
create policy nation_visit_letter on document.file for select to naungan_app
  using ((select access.reach()) = 'NATION' and client_id is null and purpose = 'surat' and monitoring.nation_letter(id));
create policy nation_visit_letter_kept on document.file for insert to naungan_app
  with check ((select access.role()) in ('KEMENSOS', 'KPAI') and client_id is null and purpose = 'surat'
    and exists (select from institution.institution i where i.id = file.institution_id and i.district = file.district));

-- The home answers a report within its term. Nothing of a visit stands among tasks before it is reported.
create function monitoring.follow_visit() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare today date := (now() at time zone 'Asia/Makassar')::date;
begin
  if new.state = 'DILAPORKAN' then
    perform monitoring.put_task('kunjungan:' || new.id, new.institution_id, new.district, 'kunjungan-tanggapan', new.answer_due_on, 'PENGELOLA',
      '/pemantauan/kunjungan/' || new.id);
  elsif new.state in ('DITANGGAPI', 'SELESAI') then
    perform monitoring.end_task('kunjungan:' || new.id, today, new.state = 'DITANGGAPI');
  end if;
  return null;
end $$;
alter function monitoring.follow_visit() owner to naungan_definer;
create trigger followed after insert or update on monitoring.visit for each row execute function monitoring.follow_visit();

-- What makes a home of the caller's area a risk, as bare numbers: no name, no story. Incidents and complaints are counted though the
-- caller may not read each of them. The weights are terms; the points are made of both where they are shown.
create function monitoring.risk(at timestamptz, on_day date) returns table (
    institution_id uuid, district text, home text, kind text, status text, alarms int, incidents int, complaints int, overdue int, months int, last_visit date,
    unlicensed boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with homes as (
    select i.* from institution.institution i
     where i.registration_status not in ('TUTUP', 'FIKTIF') and case access.reach() when 'SYSTEM' then true
       when 'NATION' then access.role() in ('KEMENSOS', 'KPAI')
       when 'PROVINCE' then access.role() = 'DINSOS_PROV' and left(i.district, 2) = access.region()
       when 'DISTRICT' then access.role() = 'DINSOS_KAB' and i.district = access.region() else false end),
  alarms as (select a.institution_id, count(*)::int as n from institution.alarm a where a.ended_at is null group by 1),
  incidents as (select x.institution_id, count(*)::int as n from incident.incident x where x.received_at > at - interval '12 months' group by 1),
  complaints as (select c.home_id as institution_id, count(*)::int as n from incident.complaint c where c.came_at > at - interval '12 months'
    and c.state <> 'DIKESAMPINGKAN' group by 1),
  late as (select f.institution_id, count(*)::int as n from monitoring.finding f where f.addressee = 'LKS' and f.due_on < on_day
    and f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN') group by 1),
  seen as (select v.institution_id, max((v.begun_at at time zone 'Asia/Makassar')::date) as last_on from monitoring.visit v where v.begun_at is not null and v.state <> 'BATAL' group by 1)
  select h.id, h.district, h.profile_name, h.profile_kind, h.registration_status, coalesce(alarms.n, 0), coalesce(incidents.n, 0), coalesce(complaints.n, 0),
         coalesce(late.n, 0), case when seen.last_on is not null then (extract(year from age(on_day, seen.last_on)) * 12 + extract(month from age(on_day, seen.last_on)))::int end,
         seen.last_on, h.registration_status <> 'TERDAFTAR' or coalesce(h.registration_until < on_day, false)
    from homes h left join alarms on alarms.institution_id = h.id left join incidents on incidents.institution_id = h.id
    left join complaints on complaints.institution_id = h.id left join late on late.institution_id = h.id left join seen on seen.institution_id = h.id $$;
revoke all on function monitoring.risk(timestamptz, date) from public;
grant execute on function monitoring.risk(timestamptz, date) to naungan_app;
alter function monitoring.risk(timestamptz, date) owner to naungan_definer;

-- A home that moves to another regency takes along what this schema keeps of it.
create function monitoring.follow_move() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t regclass;
begin
  for t in select c.oid::regclass from pg_class c where c.relkind = 'r' and c.relnamespace = 'monitoring'::regnamespace
      and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('institution_id', 'district') and not a.attisdropped)
  loop
    execute format('update %s set district = $2 where institution_id = $1 and district <> $2', t) using new.id, new.district;
  end loop;
  return null;
end $$;
alter function monitoring.follow_move() owner to naungan_definer;
grant update on monitoring.finding, monitoring.step, monitoring.finding_file, monitoring.warning, monitoring.warned, monitoring.visit, monitoring.member to naungan_definer;
create trigger monitoring_follows_move after update of district on institution.institution for each row when (old.district <> new.district)
  execute function monitoring.follow_move();
