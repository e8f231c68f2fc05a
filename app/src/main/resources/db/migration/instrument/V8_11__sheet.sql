-- A sheet is one filling of a published edition about one home. Other modules own the occasion (`about_kind`, `about_id`).

-- Whose office the caller writes for; caregivers write for none.
create function instrument.office() returns text language sql stable
  return case when access.role() = 'PENGASUH' then null
    else case access.reach() when 'INSTITUTION' then 'LKS ' || access.institution() when 'DISTRICT' then 'KAB ' || access.region()
      when 'PROVINCE' then 'PROV ' || access.region() when 'NATION' then access.role() end end;

create table instrument.sheet (
  id uuid primary key,
  version int not null default 0,
  edition_id uuid not null references instrument.edition,
  institution_id uuid not null,
  district text not null,
  office text not null,
  subject text not null,
  about_kind text,
  about_id uuid,
  secrecy text not null check (secrecy in ('BIASA', 'TERTINGGI')),
  state text not null default 'DRAF' check (state in ('DRAF', 'SELESAI', 'BATAL')),
  opened_by uuid,
  opened_by_name text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by_name text,
  cancelled_why text,
  constraint about_in_whole check ((about_kind is null) = (about_id is null)),
  constraint closed_in_whole check ((state = 'DRAF') = (closed_at is null) and num_nonnulls(closed_at, closed_by_name) in (0, 2)),
  constraint cancelled_with_a_reason check ((state = 'BATAL') = (cancelled_why is not null))
);
create index sheet_home on instrument.sheet (institution_id, opened_at desc);
create index sheet_district on instrument.sheet (district, opened_at desc);
create index sheet_office on instrument.sheet (office, opened_at desc);
create index sheet_about on instrument.sheet (about_kind, about_id) where about_id is not null;
create index sheet_edition on instrument.sheet (edition_id);

-- Why somebody opened a sealed sheet that is finished, and for how long: the row that opens is the proof.
create table instrument.opening (
  id uuid primary key,
  version int not null default 0,
  sheet_id uuid not null references instrument.sheet,
  account uuid not null,
  account_name text not null,
  reason text not null check (length(reason) >= 10),
  opened_at timestamptz not null default now(),
  until timestamptz not null,
  constraint half_an_hour check (until <= opened_at + interval '30 minutes')
);
create index opening_sheet on instrument.opening (sheet_id, account, until);
select audit.watch('instrument.opening');

-- The office that writes sees it always; a finished ordinary one also the home, the offices of its area, Kemensos and KPAI.
create function instrument.sees_sheet() returns text language sql immutable
  return format($f$(select access.reach()) = 'SYSTEM' or office = (select instrument.office())
    or (secrecy = 'BIASA' and state = 'SELESAI' and (select access.role()) <> 'PENGASUH'
      and ((%s) or ((select access.reach()) = 'NATION' and (select access.role()) in ('KEMENSOS', 'KPAI'))))$f$, access.covers());
-- A home writes about itself, an office about homes of its area, the nation about all.
create function instrument.writes_sheet() returns text language sql immutable
  return format($f$(select access.reach()) = 'SYSTEM' or (office = (select instrument.office())
    and ((%s) or ((select access.reach()) = 'NATION' and (select access.role()) in ('KEMENSOS', 'KPAI'))))$f$, access.covers());
select access.guard('instrument.sheet', instrument.sees_sheet(), instrument.writes_sheet());
select access.guard('instrument.opening', $p$(select access.reach()) = 'SYSTEM' or exists (select from instrument.sheet s where s.id = sheet_id and s.office = (select instrument.office()))$p$,
  $p$account = (select access.account()) and until <= now() + interval '30 minutes' and exists (select from instrument.sheet s where s.id = sheet_id)$p$, 'select, insert');

-- Whether the content of a sheet may be read: sealed ones by who began it until it is finished, later with an opening.
create function instrument.open(of_sheet uuid) returns boolean language sql stable
  return exists (select from instrument.sheet s where s.id = of_sheet and (s.secrecy = 'BIASA' or access.reach() = 'SYSTEM'
    or (s.office = instrument.office() and ((s.state = 'DRAF' and s.opened_by = access.account())
      or exists (select from instrument.opening o where o.sheet_id = s.id and o.account = access.account() and o.until > now())))));
grant execute on function instrument.open(uuid) to naungan_app;

-- One answer; `repeat` says in which turn of rows that repeat ('' outside of them).
create table instrument.answer (
  id uuid primary key,
  version int not null default 0,
  sheet_id uuid not null references instrument.sheet,
  item_id uuid not null references instrument.item,
  institution_id uuid not null,
  district text not null,
  code text not null,
  repeat text not null default '' check (repeat ~ '^(\d{1,3}(\.\d{1,3})*)?$'),
  value text,
  na_why text,
  note text,
  source text not null default 'ORANG' check (source in ('ORANG', 'SISTEM')),
  counted text,
  counted_words text,
  counted_href text,
  contested_why text,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_answer unique (sheet_id, item_id, repeat),
  constraint answered_or_not_applicable check (value is null or na_why is null)
);
comment on column instrument.answer.counted is 'What the records say; when somebody answers otherwise, contested_why says why';
create index answer_home on instrument.answer (institution_id);

create table instrument.photo (
  id uuid primary key,
  version int not null default 0,
  sheet_id uuid not null references instrument.sheet,
  item_id uuid not null references instrument.item,
  institution_id uuid not null,
  district text not null,
  code text not null,
  repeat text not null default '',
  sha256 text not null,
  size int not null,
  taken_at timestamptz not null,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  written_by_name text not null,
  removed_at timestamptz,
  constraint once_each unique (sheet_id, sha256),
  constraint a_place_in_whole check ((latitude is null) = (longitude is null))
);
create index photo_item on instrument.photo (sheet_id, item_id);
create index photo_home on instrument.photo (institution_id);

-- Bytes stand with the sheet, not among the files of the home: a sealed interview's photo is seen with the interview only.
create table instrument.content (
  id uuid primary key,
  sheet_id uuid not null references instrument.sheet,
  bytes bytea not null,
  face bytea
);
create index content_sheet on instrument.content (sheet_id);

create table instrument.signature (
  id uuid primary key,
  version int not null default 0,
  sheet_id uuid not null references instrument.sheet,
  institution_id uuid not null,
  district text not null,
  name text not null,
  duty text not null,
  drawn boolean not null,
  sheet_version int not null,
  signed_at timestamptz not null,
  written_by_name text not null
);
create index signature_sheet on instrument.signature (sheet_id);
create index signature_home on instrument.signature (institution_id);

-- A finished sheet stands as it was sent.
create function instrument.finished() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from instrument.sheet s where s.id = new.sheet_id and s.state = 'DRAF') then
    raise exception 'a finished sheet does not change' using errcode = '23514', constraint = 'finished_stands';
  end if;
  return new;
end $$;
alter function instrument.finished() owner to naungan_definer;
create trigger finished before insert or update on instrument.answer for each row execute function instrument.finished();
create trigger finished before insert or update on instrument.photo for each row execute function instrument.finished();
create trigger finished before insert or update on instrument.signature for each row execute function instrument.finished();
create function instrument.finished_once() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAF' or (old.edition_id, old.institution_id, old.office, old.secrecy, old.opened_by) is distinct from (new.edition_id, new.institution_id, new.office, new.secrecy, new.opened_by) then
    raise exception 'a finished sheet does not change' using errcode = '23514', constraint = 'finished_stands';
  end if;
  return new;
end $$;
create trigger finished before update on instrument.sheet for each row execute function instrument.finished_once();
-- Only published editions are filled, interviews with the seal of their instrument or a higher one.
create function instrument.begins() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i instrument.instrument; e_state text;
begin
  select x.* into i from instrument.edition e join instrument.instrument x on x.id = e.instrument_id where e.id = new.edition_id;
  select e.state into e_state from instrument.edition e where e.id = new.edition_id;
  if e_state is distinct from 'TERBIT' then raise exception 'only a published edition is filled' using errcode = '23514', constraint = 'published_only'; end if;
  if i.secrecy = 'TERTINGGI' and new.secrecy <> 'TERTINGGI' then raise exception 'sealed' using errcode = '23514', constraint = 'interviews_are_sealed'; end if;
  if i.purpose = 'WAWANCARA' and new.office like 'LKS %' then raise exception 'not by the home' using errcode = '23514', constraint = 'interviews_apart_from_staff'; end if;
  return new;
end $$;
alter function instrument.begins() owner to naungan_definer;
create trigger begins before insert on instrument.sheet for each row execute function instrument.begins();

select audit.watch('instrument.sheet');
select audit.watch('instrument.answer');
select audit.watch('instrument.photo');
select audit.watch('instrument.signature');

create function instrument.read_part() returns text language sql immutable return '(select access.reach()) = ''SYSTEM'' or instrument.open(sheet_id)';
create function instrument.write_part() returns text language sql immutable
  return $f$(select access.reach()) = 'SYSTEM' or exists (select from instrument.sheet s where s.id = sheet_id and s.state = 'DRAF' and s.office = (select instrument.office()))$f$;
select access.guard('instrument.answer', instrument.read_part(), instrument.write_part());
select access.guard('instrument.photo', instrument.read_part(), instrument.write_part());
select access.guard('instrument.content', instrument.read_part(), instrument.write_part(), 'select, insert');
select access.guard('instrument.signature', instrument.read_part(), instrument.write_part());

-- What the trail kept of a sheet's content is seen with it and never without.
do $$
declare t text;
begin
  foreach t in array array['instrument.sheet', 'instrument.answer', 'instrument.photo', 'instrument.signature', 'instrument.opening'] loop
    execute format($p$create policy %I on audit.change as restrictive for select to naungan_app
      using (case when tbl = %L then exists (select 1 from %s x where x.id = row_id::uuid) else true end)$p$, 'sealed ' || t, t, t);
  end loop;
end $$;
