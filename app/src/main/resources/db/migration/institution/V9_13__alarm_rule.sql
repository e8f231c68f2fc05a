-- The clock on the wall of a regency (Keppres 41/1987); the roster asks it too.
create function institution.zone_of(district text) returns text language sql immutable return case
  when left(district, 2) in ('81', '82', '91', '92', '93', '94', '95', '96', '97') then 'Asia/Jayapura'
  when left(district, 2) in ('51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76') then 'Asia/Makassar'
  else 'Asia/Jakarta' end;
grant execute on function institution.zone_of(text) to naungan_app, naungan_definer;
create or replace function duty.zone_of(district text) returns text language sql immutable return institution.zone_of(district);

-- What is watched in homes: how grave it is, on which terms and norm it rests, who is told and when. The thresholds are terms of the
-- reference, where each has its basis and its history; whatever has no threshold is wrong by itself.
create table institution.alarm_rule (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  kind text not null unique check (kind ~ '^[A-Z_]+$'),
  position int not null unique,
  active boolean not null default true,
  grade text not null check (grade in ('BERAT', 'SEDANG', 'RINGAN')),
  terms text[] not null default '{}',
  norm_id text not null,
  told text not null default 'PERINGATAN' check (told in ('PERINGATAN', 'SENDIRI')),
  home_roles text[] not null default '{PENGELOLA}' check (home_roles <@ '{PENGELOLA,PEKSOS,SUPERVISOR}'),
  office_hours int check (office_hours between 1 and 8760),
  province_hours int check (province_hours between 1 and 8760),
  waits boolean not null default true,
  sealed boolean not null default false
);
comment on column institution.alarm_rule.told is 'SENDIRI: whoever raises it tells by itself, with clocks of its own';
comment on column institution.alarm_rule.office_hours is 'Open for so long, the office of the district is told; null as the term peringatan-dinsos says';
comment on column institution.alarm_rule.province_hours is 'Open for so long, the province is told; null never';
comment on column institution.alarm_rule.waits is 'Told at the end of quiet hours, not within them';
comment on column institution.alarm_rule.sealed is 'Of few people it says who they are: for the manager and the offices of the area alone';
insert into institution.alarm_rule (position, kind, grade, terms, norm_id, told, office_hours, province_hours, waits, sealed) values
  (10, 'INSIDEN_TENGGAT', 'BERAT', '{insiden-aman,insiden-lapor,insiden-verifikasi,insiden-polisi,insiden-keluarga,insiden-pemulihan}', 'SNPA-KEKERASAN', 'SENDIRI', null, null, false, true),
  (20, 'TEMUAN_KRITIS', 'BERAT', '{temuan-kritis}', 'PP39-2012', 'PERINGATAN', null, null, true, false),
  (30, 'JAGA_KOSONG', 'BERAT', '{jaga-alarm}', 'SNPA-JAGA', 'PERINGATAN', null, null, false, false),
  (40, 'BERKAS_SDM', 'BERAT', '{sdm-berkas-skck,sdm-berkas-pernyataan,sdm-berkas-kode-etik,sdm-berkas-surat-sehat}', 'SNPA-SDM', 'PERINGATAN', null, null, true, false),
  (50, 'TANPA_CATATAN', 'BERAT', '{lks-diam}', 'STANDAR-USULAN', 'PERINGATAN', 24, 168, true, false),
  (60, 'IZIN_HABIS', 'BERAT', '{}', 'PERMENSOS5-2024', 'SENDIRI', null, null, true, false),
  (70, 'KENDALI_INSIDEN', 'BERAT', '{kendali-salah-tanda,kendali-pekan,kendali-pekan-sedikit}', 'KENDALI-USULAN', 'PERINGATAN', 72, 336, true, true),
  (80, 'KENDALI_KABUR', 'BERAT', '{kendali-salah-tanda,kendali-pekan,kendali-pekan-sedikit}', 'KENDALI-USULAN', 'PERINGATAN', 72, 336, true, true),
  (90, 'KAPASITAS', 'SEDANG', '{}', 'STANDAR-USULAN', 'SENDIRI', null, null, true, false),
  (100, 'RASIO_PENGASUH', 'SEDANG', '{jaga-rasio-pengasuh,jaga-rasio-pengasuh-malam,jaga-rasio-pengasuh-NAPZA}', 'RASIO-PENGASUH', 'PERINGATAN', null, null, true, false),
  (110, 'TANPA_RENCANA', 'SEDANG', '{rencana-pengasuhan}', 'SNPA', 'PERINGATAN', 336, null, true, false),
  (120, 'TINJAUAN_LEWAT', 'SEDANG', '{tinjauan-rencana}', 'SNPA', 'PERINGATAN', 336, null, true, false),
  (130, 'KONTAK_PUTUS', 'SEDANG', '{kontak-keluarga-peringatan}', 'SNPA', 'PERINGATAN', 336, null, true, false),
  (140, 'TEMUAN_TERLAMBAT', 'SEDANG', '{}', 'PP39-2012', 'PERINGATAN', null, null, true, false),
  (150, 'SURAT_PERINGATAN', 'SEDANG', '{peringatan-tenggat}', 'PP39-2012', 'PERINGATAN', null, null, true, false),
  (160, 'RASIO_PROFESIONAL', 'SEDANG', '{jaga-rasio-profesional}', 'RASIO-PROFESIONAL', 'PERINGATAN', null, null, true, false),
  (170, 'KENDALI_MASUK', 'SEDANG', '{kendali-salah-tanda,kendali-pekan,kendali-pekan-sedikit}', 'KENDALI-USULAN', 'PERINGATAN', 168, null, true, false),
  (180, 'KENDALI_KELUAR', 'SEDANG', '{kendali-salah-tanda,kendali-pekan,kendali-pekan-sedikit}', 'KENDALI-USULAN', 'PERINGATAN', 168, null, true, false),
  (190, 'KENDALI_SEHAT', 'SEDANG', '{kendali-salah-tanda,kendali-pekan,kendali-pekan-sedikit}', 'KENDALI-USULAN', 'PERINGATAN', 168, null, true, false),
  (200, 'IZIN_SEGERA', 'RINGAN', '{masa-berlaku-ingat-3}', 'PERMENSOS5-2024', 'SENDIRI', null, null, true, false),
  (210, 'KENDALI_CATATAN', 'RINGAN', '{kendali-salah-tanda,kendali-pekan,kendali-pekan-sedikit}', 'KENDALI-USULAN', 'PERINGATAN', 336, null, true, false);
select audit.watch('institution.alarm_rule');
select access.guard('institution.alarm_rule', '(select access.reach()) is not null',
  $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) = 'NATION' and (select access.role()) = 'ADMIN')$p$, 'select, update');

alter table institution.alarm add sealed boolean not null default false;
alter table institution.alarm add province_told_at timestamptz;
grant update (province_told_at) on institution.alarm to naungan_app;
drop index institution.alarm_untold;
create index alarm_untold on institution.alarm (since) where ended_at is null and (told_at is null or office_told_at is null or province_told_at is null);
alter policy scope_read on institution.alarm using ((not sealed or (select access.reach()) = 'SYSTEM' or (select access.role()) in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV'))
  and ((select access.reach()) in ('NATION', 'SYSTEM') or ((select access.reach()) in ('CLIENTS', 'INSTITUTION') and institution_id = (select access.institution()))
    or ((select access.reach()) = 'DISTRICT' and district = (select access.region())) or ((select access.reach()) = 'PROVINCE' and left(district, 2) = (select access.region()))));
create policy "sealed institution.alarm" on audit.change as restrictive for select to naungan_app
  using (case when tbl = 'institution.alarm' then coalesce((select access.role()), 'SYSTEM') = 'SYSTEM' or audit.row_shown('institution.alarm', row_id::uuid) else true end);

-- As before, but not when its rule is off; a kind without a rule is watched.
create or replace function institution.raise_alarm(what text, about text, home uuid, told jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from institution.alarm_rule r where r.kind = what and not r.active) then return; end if;
  update institution.alarm set facts = told, version = version + 1 where kind = what and key = about and ended_at is null and facts <> told;
  if not found then
    insert into institution.alarm (institution_id, district, kind, key, facts, sealed)
    select i.id, i.district, what, about, told, coalesce((select r.sealed from institution.alarm_rule r where r.kind = what), false)
      from institution.institution i where i.id = home
    on conflict (kind, key) where ended_at is null do nothing;
  end if;
end $$;

-- Many homes at once, one alarm a home and kind: what was found stands, with its figures; what was not found any more has ended. Says how
-- many rows changed. Called by functions of the definer only.
create function institution.settle_alarms(watched text[], homes uuid[], kinds text[], raised_in uuid[], facts jsonb[]) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare changed int;
begin
  with f as materialized (
    select u.kind, u.home, u.facts, r.sealed from unnest(settle_alarms.kinds, settle_alarms.raised_in, settle_alarms.facts) u (kind, home, facts)
      join institution.alarm_rule r on r.kind = u.kind and r.active),
  ended as (
    update institution.alarm a set ended_at = greatest(now(), a.since), version = a.version + 1
     where a.institution_id = any(homes) and a.kind = any(watched) and a.ended_at is null and a.key = a.institution_id::text
       and not exists (select from f where f.kind = a.kind and f.home = a.institution_id)
    returning 1),
  kept as (
    update institution.alarm a set facts = f.facts, version = a.version + 1 from f
     where a.kind = f.kind and a.key = f.home::text and a.ended_at is null and a.facts <> f.facts
    returning 1),
  raised as (
    insert into institution.alarm (institution_id, district, kind, key, facts, sealed)
    select i.id, i.district, f.kind, i.id::text, f.facts, f.sealed from f join institution.institution i on i.id = f.home
     where not exists (select from institution.alarm a where a.kind = f.kind and a.key = f.home::text and a.ended_at is null)
     order by i.id, f.kind
    on conflict (kind, key) where ended_at is null do nothing
    returning 1)
  select (select count(*) from ended) + (select count(*) from kept) + (select count(*) from raised) into changed;
  return changed;
end $$;
revoke all on function institution.settle_alarms(text[], uuid[], text[], uuid[], jsonb[]) from public;
alter function institution.settle_alarms(text[], uuid[], text[], uuid[], jsonb[]) owner to naungan_definer;

-- A rule that is switched off ends what it raised, under the Act of whoever did so.
create function institution.end_unwatched() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update institution.alarm set ended_at = greatest(now(), since), version = version + 1 where kind = new.kind and ended_at is null;
  return null;
end $$;
alter function institution.end_unwatched() owner to naungan_definer;
create trigger unwatched after update of active on institution.alarm_rule for each row when (old.active and not new.active)
  execute function institution.end_unwatched();

-- When people are left in peace: one row for everybody, and those of homes and offices that want other hours; on the clock of the place.
create table institution.quiet (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  institution_id uuid references institution.institution,
  region text check (region ~ '^\d\d(\.\d\d)?$'),
  quiet_from time not null,
  quiet_until time not null,
  constraint of_one_place check (institution_id is null or region is null),
  constraint once_a_place unique nulls not distinct (institution_id, region)
);
comment on table institution.quiet is 'From and until the same: no quiet hours. The row of neither home nor region is everybody''s';
insert into institution.quiet (quiet_from, quiet_until) values ('21:00', '06:00');
select audit.watch('institution.quiet');
select access.guard('institution.quiet',
  $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) is not null and institution_id is null) or institution_id = (select access.institution())$p$,
  $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) = 'ADMIN' and institution_id is null and region is null)
    or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and region = (select access.region()))
    or ((select access.role()) = 'PENGELOLA' and institution_id = (select access.institution()))$p$);

-- Whether it is quiet now in a home, or in the office of a region when no home is named.
create function institution.is_quiet(home uuid, office text, district text, at timestamptz) returns boolean language sql stable
  set search_path = pg_catalog, pg_temp
  return (select notice.after_quiet(at, institution.zone_of(district), q.quiet_from, q.quiet_until) > at from institution.quiet q
    where (home is not null and q.institution_id = home) or (office is not null and q.region = office) or (q.institution_id is null and q.region is null)
    order by num_nonnulls(q.institution_id, q.region) desc limit 1);
grant execute on function institution.is_quiet(uuid, text, text, timestamptz) to naungan_app;
grant execute on function notice.after_quiet(timestamptz, text, time, time) to naungan_app;
