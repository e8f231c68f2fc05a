-- What is wrong in a home now: raised and ended by whatever notices it, seen and acknowledged by people, kept for ever.
create table institution.alarm (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  kind text not null check (kind ~ '^[A-Z_]+$'),
  key text not null,
  facts jsonb not null default '{}',
  since timestamptz not null default now(),
  acknowledged_at timestamptz,
  acknowledged_by_name text,
  acknowledged_note text,
  ended_at timestamptz,
  constraint acknowledged_with_a_note check (num_nonnulls(acknowledged_at, acknowledged_by_name, acknowledged_note) in (0, 3)),
  constraint ends_after_it_began check (ended_at >= since)
);
comment on column institution.alarm.key is 'What it is about, such as a shift or a person of the staff; never a name';
comment on column institution.alarm.facts is 'Figures the words of the kind need; never a name of a client';
create unique index one_active_alarm on institution.alarm (kind, key) where ended_at is null;
create index alarm_home on institution.alarm (institution_id, since desc);
create index alarm_active on institution.alarm (district, kind, since) where ended_at is null;
select audit.watch('institution.alarm');
-- Everybody who works in the home sees them; who acknowledges is a matter of permission.
select access.guard('institution.alarm', format($p$(%s) or (select access.reach()) = 'NATION'
  or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$, access.covers()), access.covers(), 'select');
grant update (version, acknowledged_at, acknowledged_by_name, acknowledged_note) on institution.alarm to naungan_app;
grant insert, update on institution.alarm to naungan_definer;

-- Raised once however often it is noticed; figures that changed are kept up to date. Called by functions of the definer only.
create function institution.raise_alarm(what text, about text, home uuid, told jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update institution.alarm set facts = told, version = version + 1 where kind = what and key = about and ended_at is null and facts <> told;
  if not found then
    insert into institution.alarm (institution_id, district, kind, key, facts)
    select i.id, i.district, what, about, told from institution.institution i where i.id = home
    on conflict (kind, key) where ended_at is null do nothing;
  end if;
end $$;
create function institution.end_alarm(what text, about text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update institution.alarm set ended_at = greatest(now(), since), version = version + 1 where kind = what and key = about and ended_at is null $$;
revoke all on function institution.raise_alarm(text, text, uuid, jsonb), institution.end_alarm(text, text) from public;
alter function institution.raise_alarm(text, text, uuid, jsonb) owner to naungan_definer;
alter function institution.end_alarm(text, text) owner to naungan_definer;
