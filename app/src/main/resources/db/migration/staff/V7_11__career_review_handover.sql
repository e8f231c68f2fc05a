-- Steps of a career, the review of a caregiver with what children say, the handing over of children, and who may open the papers.

create function staff.confidential() returns text language sql immutable
  return $f$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('PENGELOLA', 'SUPERVISOR') and institution_id = (select access.institution()))
  or ((select access.role()) in ('DINSOS_KAB', 'SUPERVISOR') and district = (select access.region()))
  or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region()))
  or exists (select from staff.person p where p.id = person_id and p.account_id = (select access.account()))$f$;

-- Appointment, promotion, award, incentive, warning.
create table staff.career (
  id uuid primary key,
  version int not null default 0,
  person_id uuid not null references staff.person,
  institution_id uuid not null references institution.institution,
  district text not null,
  step_kind text not null,
  step_on date not null,
  step_until date,
  step_grade text,
  step_amount bigint check (step_amount between 0 and 1000000000),
  step_source text,
  step_note text,
  file_id uuid references document.file deferrable initially deferred,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint until_after_beginning check (step_until >= step_on)
);
comment on column staff.career.step_amount is 'Rupiah, of an incentive or a salary';
create index career_person on staff.career (person_id, step_on desc);
select audit.watch('staff.career');
select access.guard('staff.career', staff.confidential(), staff.keeps());

-- A file is linked to an account of the same home and to no other.
do $$
declare own text := format($p$(%s) and (account_id is null or (select access.reach()) = 'SYSTEM'
  or exists (select from access.account a where a.id = account_id and a.institution_id = person.institution_id))$p$, staff.keeps());
begin
  execute format('alter policy scope_insert on staff.person with check (%s)', own);
  execute format('alter policy scope_update on staff.person with check (%s)', own);
end $$;

-- A statement is made by the person himself, on his own account.
do $$ begin
  execute format('alter policy scope_insert on staff.paper with check ((%s) or (paper_kind in (''PERNYATAAN'', ''KODE_ETIK'')
    and exists (select from staff.person p where p.id = person_id and p.account_id = (select access.account())
      and p.institution_id = paper.institution_id and p.district = paper.district)))', staff.keeps());
end $$;

-- Form F18: a caregiver's work in half a year, looked at by somebody else, with what children say of it.
create table staff.review (
  id uuid primary key,
  version int not null default 0,
  person_id uuid not null references staff.person,
  institution_id uuid not null references institution.institution,
  district text not null,
  work_from date not null,
  work_to date not null,
  work_warmth int not null check (work_warmth between 1 and 5),
  work_safety int not null check (work_safety between 1 and 5),
  work_discipline int not null check (work_discipline between 1 and 5),
  work_listening int not null check (work_listening between 1 and 5),
  work_records int not null check (work_records between 1 and 5),
  work_together int not null check (work_together between 1 and 5),
  work_strengths text not null,
  work_growth text not null,
  work_agreed text not null,
  reviewer_id uuid not null references access.account,
  reviewer_name text not null,
  reviewed_at timestamptz not null,
  comment text,
  commented_at timestamptz,
  constraint to_after_from check (work_to > work_from),
  constraint a_comment_has_its_time check ((comment is null) = (commented_at is null))
);
create index review_person on staff.review (person_id, work_to desc);
select audit.watch('staff.review', 'comment');
select access.guard('staff.review', staff.confidential(), format($p$(select access.reach()) = 'SYSTEM' or (reviewer_id = (select access.account())
    and (select access.role()) in ('PENGELOLA', 'SUPERVISOR') and (institution_id = (select access.institution()) or district = (select access.region()))
    and not exists (select from staff.person p where p.id = person_id and p.account_id = (select access.account())))$p$), 'select, insert');

-- What one child says of a caregiver: no name, an age only. The caregiver never reads a single voice.
create table staff.voice (
  id uuid primary key,
  version int not null default 0,
  person_id uuid not null references staff.person,
  institution_id uuid not null references institution.institution,
  district text not null,
  said_age text not null,
  said_safe int not null check (said_safe between 1 and 3),
  said_listens int not null check (said_listens between 1 and 3),
  said_fair int not null check (said_fair between 1 and 3),
  said_kind int not null check (said_kind between 1 and 3),
  said_words text,
  asked_on date not null,
  asked_by_name text not null,
  written_at timestamptz not null
);
create index voice_person on staff.voice (person_id, asked_on desc);
select audit.watch('staff.voice', 'said_words');
select access.guard('staff.voice', $p$(select access.reach()) = 'SYSTEM' or ((((select access.role()) in ('PENGELOLA', 'SUPERVISOR', 'PEKSOS') and institution_id = (select access.institution()))
    or ((select access.role()) in ('DINSOS_KAB', 'SUPERVISOR', 'PEKSOS') and district = (select access.region()))
    or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region())))
  and not exists (select from staff.person p where p.id = person_id and p.account_id = (select access.account())))$p$,
  $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('PENGELOLA', 'SUPERVISOR', 'PEKSOS')
    and (institution_id = (select access.institution()) or district = (select access.region()))
    and not exists (select from staff.person p where p.id = person_id and p.account_id = (select access.account())))$p$, 'select, insert');

-- What the person reviewed says to it, once.
create function staff.comment_review(which uuid, words text, at timestamptz) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update staff.review r set comment = words, commented_at = at, version = r.version + 1
   where r.id = which and r.comment is null
     and exists (select from staff.person p where p.id = r.person_id and p.account_id = access.account());
  return found;
end $$;
revoke all on function staff.comment_review(uuid, text, timestamptz) from public;
grant execute on function staff.comment_review(uuid, text, timestamptz) to naungan_app;
grant update on staff.review to naungan_definer;
alter function staff.comment_review(uuid, text, timestamptz) owner to naungan_definer;

-- Form F17: a caregiver hands children over to another; the head prepares it, the children are told, Dinsos takes note.
create table staff.handover (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  from_person uuid not null references staff.person,
  to_person uuid not null references staff.person,
  plan_kind text not null,
  plan_reason text not null,
  plan_on date not null,
  plan_told_on date,
  plan_told_how text,
  state text not null default 'DISIAPKAN' check (state in ('DISIAPKAN', 'DISERAHKAN', 'DIKETAHUI', 'DIBATALKAN')),
  handed_at timestamptz,
  handed_by_name text,
  known_at timestamptz,
  known_by_name text,
  known_note text,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint to_somebody_else check (from_person <> to_person),
  constraint handed_when_it_says check ((handed_at is not null) = (state in ('DISERAHKAN', 'DIKETAHUI'))),
  constraint known_when_it_says check ((known_at is not null) = (state = 'DIKETAHUI'))
);
create index handover_home on staff.handover (institution_id, plan_on desc);
create index handover_waits on staff.handover (district, handed_at) where state = 'DISERAHKAN';
select audit.watch('staff.handover');
select access.guard('staff.handover', format($p$(%s) or ((select access.reach()) = 'CLIENTS' and institution_id = (select access.institution()))$p$, access.covers()),
  format($p$(%s) or ((select access.role()) = 'DINSOS_KAB' and district = (select access.region()) and state = 'DIKETAHUI')
    or ((select access.role()) = 'DINSOS_PROV' and left(district, 2) = (select access.region()))$p$, staff.keeps()));
do $$ begin execute format('alter policy scope_update on staff.handover using (%s)', access.covers()); end $$;

-- What the next caregiver must know of each child.
create table staff.handover_child (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  handover_id uuid not null references staff.handover,
  client_id uuid not null references client.client,
  institution_id uuid not null references institution.institution,
  district text not null,
  child_habits text,
  child_health text,
  child_worries text,
  child_promises text,
  noted_by_name text,
  noted_at timestamptz,
  constraint one_note_a_child unique (handover_id, client_id)
);
create index handover_child_client on staff.handover_child (client_id);
select audit.watch('staff.handover_child');
select access.guard('staff.handover_child', $p$(select access.reach()) = 'SYSTEM' or exists (select from client.client c where c.id = client_id)$p$,
  format($p$(%s) or ((select access.role()) = 'PENGASUH' and institution_id = (select access.institution())
    and exists (select from client.client c where c.id = client_id))$p$, staff.keeps()));

-- Papers of the staff are opened by whoever sees the row they belong to.
create function staff.opens(file uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from staff.paper p where p.file_id = file) or exists (select from staff.career c where c.file_id = file)
    or exists (select from staff.competence c where c.file_id = file) $$;
revoke all on function staff.opens(uuid) from public;
grant execute on function staff.opens(uuid) to naungan_app;
create index career_file on staff.career (file_id) where file_id is not null;
create index competence_file on staff.competence (file_id) where file_id is not null;

-- How alike two names are, by their words: 1 when every word of the shorter one is found in the other. One word is not enough for two.
create function staff.alike(a text[], b text[]) returns real language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(best) / greatest(count(*), least(2, greatest(cardinality(a), cardinality(b)))), 0)::real
    from (select (select max(client.closeness(x, y, false)) from unnest(case when cardinality(a) <= cardinality(b) then b else a end) y) as best
            from unnest(case when cardinality(a) <= cardinality(b) then a else b end) x) words $$;
create function staff.certainty(nik_a text, nik_b text, sex_a text, sex_b text, birth_a date, birth_b date, likeness real) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case
    when nik_a = nik_b then 'CERTAIN'
    when sex_a <> sex_b or likeness < 0.75 then null
    when birth_a = birth_b then case when nik_a <> nik_b then 'POSSIBLE' else 'LIKELY' end
    when nik_a <> nik_b then null
    when birth_a is null or birth_b is null then 'POSSIBLE'
    when likeness >= 0.9 and (extract(year from birth_a) = extract(year from birth_b) or (extract(day from birth_a) = extract(month from birth_b)
      and extract(month from birth_a) = extract(day from birth_b))) then 'POSSIBLE'
    else null end $$;

-- Compares one member of the staff with everybody barred anywhere; answers how many likenesses are new. The bar itself is not shown.
create function staff.find_barred(whom uuid) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  if not exists (select from staff.person p where p.id = whom and (access.reach() = 'SYSTEM' or p.institution_id = access.institution())) then
    raise exception 'not of this home' using errcode = '42501';
  end if;
  insert into staff.likeness (person_id, bar_id, institution_id, district, bar_region, person_name, home_name, certainty)
  select p.id, b.id, p.institution_id, p.district, b.region, p.work_name, h.profile_name, c.certainty
    from staff.person p join institution.institution h on h.id = p.institution_id left join staff.identity i on i.id = p.id
    join staff.bar b on b.lifted_at is null and (b.barred_until is null or b.barred_until >= current_date) and b.person_id is distinct from p.id
    cross join lateral (select staff.certainty(i.nik, b.barred_nik, p.work_sex, b.barred_sex, i.birth_date, b.barred_birth_date,
      staff.alike(p.search_words, b.search_words)) as certainty) c
   where p.id = whom and c.certainty is not null
  on conflict on constraint one_likeness do nothing;
  get diagnostics n = row_count;
  return n;
end $$;
-- Compares somebody newly barred with the staff of every home, now or ever since; the row he was barred from is the same person.
create function staff.find_staff(barred uuid) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  if not exists (select from staff.bar b where b.id = barred and (access.reach() = 'SYSTEM' or b.region = access.region())) then
    raise exception 'not of this office' using errcode = '42501';
  end if;
  insert into staff.likeness (person_id, bar_id, institution_id, district, bar_region, person_name, home_name, certainty, state, decided_by_name, decided_why, decided_at)
  select p.id, b.id, p.institution_id, p.district, b.region, p.work_name, h.profile_name, 'CERTAIN', 'SAMA', b.written_by_name, b.barred_basis, b.written_at
    from staff.bar b join staff.person p on p.id = b.person_id join institution.institution h on h.id = p.institution_id where b.id = barred
  on conflict on constraint one_likeness do nothing;
  insert into staff.likeness (person_id, bar_id, institution_id, district, bar_region, person_name, home_name, certainty)
  select p.id, b.id, p.institution_id, p.district, b.region, p.work_name, h.profile_name, c.certainty
    from staff.bar b join staff.person p on p.id is distinct from b.person_id and (p.ended_on is null or p.ended_on >= current_date)
    join institution.institution h on h.id = p.institution_id
    left join staff.identity i on i.id = p.id
    cross join lateral (select staff.certainty(i.nik, b.barred_nik, p.work_sex, b.barred_sex, i.birth_date, b.barred_birth_date,
      staff.alike(p.search_words, b.search_words)) as certainty) c
   where b.id = barred and (i.nik = b.barred_nik or i.birth_date = b.barred_birth_date or p.search_words && b.search_words) and c.certainty is not null
  on conflict on constraint one_likeness do nothing;
  get diagnostics n = row_count;
  return n;
end $$;
revoke all on function staff.find_barred(uuid), staff.find_staff(uuid) from public;
grant execute on function staff.find_barred(uuid), staff.find_staff(uuid) to naungan_app;
alter function staff.find_barred(uuid) owner to naungan_definer;
alter function staff.find_staff(uuid) owner to naungan_definer;
create index identity_birth on staff.identity (birth_date) where birth_date is not null;

-- A term that says which papers are needed, or for how long one holds, changes who may be on duty at once.
create function staff.settle_all() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform staff.settle(p.id) from staff.person p where p.ended_on is null or p.ended_on >= current_date;
  return null;
end $$;
alter function staff.settle_all() owner to naungan_definer;
create trigger staff_settled after update of value on reference.term for each row when (new.id like 'sdm-berkas-%' and new.value <> old.value)
  execute function staff.settle_all();

-- Those whose papers ran out since they were settled: what the clock changes and no write does.
create function staff.run_out(on_day date, most int) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id from staff.clearance c where access.reach() = 'SYSTEM' and not c.held and c.lacking = '{}' and c.until < on_day
  union all
  select p.id from staff.person p join staff.clearance c on c.id = p.id where access.reach() = 'SYSTEM' and p.ended_on < on_day
  limit most $$;
revoke all on function staff.run_out(date, int) from public;
grant execute on function staff.run_out(date, int) to naungan_app;
alter function staff.run_out(date, int) owner to naungan_definer;

-- Figures of the staff by district: for the nation, which sees no person.
create function staff.by_district() returns table (district text, people bigint, cleared bigint, held bigint, caregivers bigint, professionals bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.district, count(*), count(*) filter (where c.lacking = '{}' and not c.held and c.until >= current_date), count(*) filter (where c.held),
         count(*) filter (where p.post_group = 'PENGASUH'), count(*) filter (where p.post_group = 'PROFESIONAL')
    from staff.person p join staff.clearance c on c.id = p.id
   where (p.ended_on is null or p.ended_on >= current_date)
     and case access.reach() when 'SYSTEM' then true when 'NATION' then true when 'PROVINCE' then left(p.district, 2) = access.region()
           when 'DISTRICT' then p.district = access.region() else false end
   group by p.district $$;
revoke all on function staff.by_district() from public;
grant execute on function staff.by_district() to naungan_app;
alter function staff.by_district() owner to naungan_definer;

-- A police record is nobody's business but of those who see its row.
create policy staff_paper on document.file as restrictive for select to naungan_app
  using (purpose <> 'sdm' or (select access.reach()) = 'SYSTEM' or staff.opens(id));

-- A home that moves to another regency takes its staff along.
create function staff.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t text;
begin
  foreach t in array array['person', 'identity', 'paper', 'competence', 'career', 'review', 'voice', 'likeness', 'clearance', 'handover', 'handover_child'] loop
    execute format('update staff.%I x set district = $2 where x.institution_id = $1 and x.district <> $2', t) using new.id, new.district;
  end loop;
  return null;
end $$;
grant update on staff.person, staff.identity, staff.paper, staff.competence, staff.career, staff.voice, staff.likeness, staff.handover,
  staff.handover_child to naungan_definer;
alter function staff.follow_home() owner to naungan_definer;
create trigger staff_moves after update of district on institution.institution for each row when (old.district <> new.district)
  execute function staff.follow_home();
