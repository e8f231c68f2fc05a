-- Homes nobody registered: how they came to be known, and the way to legality with its deadlines.

-- Only for offices: a finding may rest on a complaint, and the home must not learn of it.
create table institution.finding (
  source text not null,
  found_on date not null,
  complaint_number text,
  clients_seen int check (clients_seen between 0 and 5000),
  in_danger text not null check (in_danger in ('YA', 'TIDAK', 'TIDAK_DIKETAHUI')),
  seen text not null
);
select institution.sheet('institution.finding');
select access.unguard('institution.finding');
select access.guard('institution.finding', format($p$((select access.role()) in ('KEMENSOS', 'AUDITOR') and (select access.reach()) = 'NATION')
    or (coalesce((select access.role()), 'SYSTEM') in ('DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM') and (%s))$p$, access.covers()),
  format($p$coalesce((select access.role()), 'SYSTEM') in ('DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM') and (%s)
    and district = (select h.district from institution.name_of(institution_id) h)$p$, access.covers()));

create table institution.guidance (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  state text not null default 'BERJALAN' check (state in ('BERJALAN', 'TERDAFTAR', 'DITUTUP')),
  begun_on date not null,
  plan text,
  begun_by_name text not null,
  begun_at timestamptz not null,
  ended_on date,
  constraint ended_has_its_day check ((state = 'BERJALAN') = (ended_on is null))
);
create unique index one_guidance_runs on institution.guidance (institution_id) where state = 'BERJALAN';
create index guidance_district on institution.guidance (district) where state = 'BERJALAN';
select audit.watch('institution.guidance');
select access.guard('institution.guidance', format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()),
  format($p$coalesce((select access.role()), 'SYSTEM') in ('DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM') and (%s)$p$, access.covers()));

create table institution.guidance_step (
  id uuid primary key,
  version int not null default 0,
  guidance_id uuid not null references institution.guidance,
  institution_id uuid not null,
  district text not null,
  kind text not null,
  position int not null,
  due_on date not null,
  done_on date,
  result text,
  postponed text,
  written_by_name text,
  constraint one_step_of_a_kind unique (guidance_id, kind),
  constraint done_has_its_result check ((done_on is null) = (result is null))
);
select audit.watch('institution.guidance_step');
select access.guard('institution.guidance_step', format($p$(select access.reach()) = 'NATION' or %s$p$, access.covers()),
  format($p$coalesce((select access.role()), 'SYSTEM') in ('DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM') and (%s)$p$, access.covers()));
grant update on institution.guidance, institution.guidance_step to naungan_definer;

-- The nearest open step is what is due.
create function institution.keep_guidance_due(of_guidance uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g institution.guidance; next date;
begin
  select * into g from institution.guidance x where x.id = of_guidance;
  select min(s.due_on) into next from institution.guidance_step s where s.guidance_id = of_guidance and s.done_on is null;
  if g.state = 'BERJALAN' and next is not null then
    insert into institution.due as d (key, institution_id, district, kind, due_on)
    values ('pembinaan:' || g.id, g.institution_id, g.district, 'PEMBINAAN', next)
    on conflict (key) do update set due_on = excluded.due_on, district = excluded.district,
      told = case when d.due_on = excluded.due_on then d.told end;
  else
    delete from institution.due where key = 'pembinaan:' || g.id;
  end if;
end $$;
alter function institution.keep_guidance_due(uuid) owner to naungan_definer;
create function institution.guidance_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform institution.keep_guidance_due(case tg_table_name when 'guidance' then new.id else (to_jsonb(new) ->> 'guidance_id')::uuid end);
  return null;
end $$;
alter function institution.guidance_changed() owner to naungan_definer;
create trigger due_kept after insert or update on institution.guidance for each row execute function institution.guidance_changed();
create trigger due_kept after insert or update on institution.guidance_step for each row execute function institution.guidance_changed();

-- A home that is registered, or closed, needs no guidance any more.
create function institution.end_guidance() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update institution.guidance set version = version + 1, ended_on = (now() at time zone 'Asia/Jakarta')::date,
         state = case new.registration_status when 'TERDAFTAR' then 'TERDAFTAR' else 'DITUTUP' end
   where institution_id = new.id and state = 'BERJALAN';
  return null;
end $$;
alter function institution.end_guidance() owner to naungan_definer;
create trigger guidance_ended after update of registration_status on institution.institution for each row
  when (old.registration_status is distinct from new.registration_status and new.registration_status in ('TERDAFTAR', 'TUTUP', 'DICABUT', 'FIKTIF'))
  execute function institution.end_guidance();
