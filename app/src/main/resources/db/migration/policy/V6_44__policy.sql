-- The papers a home lives by: their versions, who was told, and who has understood.
create schema policy;
grant usage on schema policy to naungan_app, naungan_definer;
grant create on schema policy to naungan_definer;

-- What an office lends to the homes of its region: guidelines and procedures (juklak, juknis, SOP).
create table policy.library (
  id uuid primary key,
  version int not null default 0,
  region text check (region ~ '^\d\d(\.\d\d)?$'),
  kind text not null,
  title text not null,
  home_kind text,
  summary text not null,
  file_id uuid references document.file deferrable initially deferred,
  published_by_name text not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz
);
comment on column policy.library.region is 'Of whom it is: a regency, a province, or nobody in particular (the nation)';
comment on column policy.library.home_kind is 'Kind of home it is meant for, or null for all';
create index library_order on policy.library (region, title) where withdrawn_at is null;
select audit.watch('policy.library');
select access.guard('policy.library', $p$case (select access.reach())
    when 'SYSTEM' then true when 'NATION' then true
    when 'PROVINCE' then region is null or left(region, 2) = (select access.region())
    when 'DISTRICT' then region is null or region in ((select access.region()), left((select access.region()), 2))
    when 'INSTITUTION' then region is null or exists (select 1 from institution.institution i where i.id = (select access.institution())
      and region in (i.district, left(i.district, 2)))
    when 'CLIENTS' then region is null or exists (select 1 from institution.institution i where i.id = (select access.institution())
      and region in (i.district, left(i.district, 2)))
    else false end$p$,
  $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) = 'KEMENSOS' and region is null)
  or ((select access.role()) = 'DINSOS_PROV' and region = (select access.region()))
  or ((select access.role()) = 'DINSOS_KAB' and region = (select access.region()))$p$);

-- One version of one paper of a home. A new version replaces; nothing is lost.
create table policy.paper (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  series uuid not null,
  kind text not null,
  title text not null,
  number text not null,
  valid_from date not null,
  review_on date not null,
  read_by date not null,
  summary text not null,
  file_id uuid references document.file,
  approved_by text not null,
  library_id uuid references policy.library,
  written_by_name text not null,
  written_at timestamptz not null,
  replaced_at timestamptz,
  constraint reviewed_after_it_holds check (review_on > valid_from)
);
comment on column policy.paper.series is 'Id of the first version: what all versions of one paper share';
comment on column policy.paper.read_by is 'By when everybody has read it';
create unique index one_current_version on policy.paper (series) where replaced_at is null;
create unique index one_current_of_a_kind on policy.paper (institution_id, kind) where replaced_at is null and kind not in ('SOP', 'LAIN');
create index paper_home on policy.paper (institution_id, kind, written_at desc);
create index paper_file on policy.paper (file_id) where file_id is not null;
select audit.watch('policy.paper');
select access.guard('policy.paper', partner.around() || $p$ or (select access.reach()) = 'NATION'$p$, partner.keeps('PENGELOLA'));

-- When and how a version was made known.
create table policy.telling (
  id uuid primary key,
  version int not null default 0,
  paper_id uuid not null references policy.paper,
  institution_id uuid not null references institution.institution,
  district text not null,
  held_on date not null,
  hearers text not null,
  how text not null,
  people int not null check (people > 0),
  led_by text not null,
  file_id uuid references document.file deferrable initially deferred,
  note text,
  written_by_name text not null,
  written_at timestamptz not null
);
comment on column policy.telling.hearers is 'Groups that were told, separated by commas';
create index telling_paper on policy.telling (paper_id, held_on desc);
create index telling_file on policy.telling (file_id) where file_id is not null;
select audit.watch('policy.telling');
select access.guard('policy.telling', partner.around(), partner.keeps('PENGELOLA', 'PENGASUH', 'PEKSOS'), 'select, insert');

-- Staff without an account, who read and sign all the same.
create table policy.colleague (
  id uuid primary key,
  version int not null default 0,
  institution_id uuid not null references institution.institution,
  district text not null,
  name text not null,
  work text not null,
  since date not null,
  until date,
  constraint until_after_since check (until >= since)
);
create index colleague_home on policy.colleague (institution_id, name);
select audit.watch('policy.colleague');
select access.guard('policy.colleague', partner.around(), partner.keeps('PENGELOLA'));

-- Whether an adult has understood a version: an account for itself alone, everybody else by whoever read it to them.
create table policy.adult_answer (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  paper_id uuid not null references policy.paper,
  institution_id uuid not null references institution.institution,
  district text not null,
  account_id uuid,
  colleague_id uuid references policy.colleague,
  volunteer_id uuid references partner.volunteer,
  person uuid not null generated always as (coalesce(account_id, colleague_id, volunteer_id)) stored,
  state text not null check (state in ('PAHAM', 'MENOLAK', 'BELUM_MAMPU')),
  how text,
  reason text,
  told_on date not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_person check (num_nonnulls(account_id, colleague_id, volunteer_id) = 1),
  constraint no_has_its_reason check (state = 'PAHAM' or reason is not null),
  constraint one_answer unique (paper_id, person)
);
select audit.watch('policy.adult_answer');
select access.guard('policy.adult_answer', partner.around(), format($p$(select access.reach()) = 'SYSTEM' or (account_id is null and (%s))
  or (account_id = (select access.account()) and institution_id = (select access.institution()))$p$, partner.keeps('PENGELOLA', 'PENGASUH', 'PEKSOS')));

-- The same of a resident. What a child said stays in the home: an office sees how many, and not whose words.
create table policy.child_answer (
  id uuid primary key default uuidv7(),
  version int not null default 0,
  paper_id uuid not null references policy.paper,
  institution_id uuid not null references institution.institution,
  district text not null,
  client_id uuid not null references client.client,
  state text not null check (state in ('PAHAM', 'MENOLAK', 'BELUM_MAMPU')),
  how text not null,
  words text,
  reason text,
  told_on date not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint no_has_its_reason check (state = 'PAHAM' or reason is not null),
  constraint one_answer_of_a_child unique (paper_id, client_id)
);
create index child_answer_client on policy.child_answer (client_id);
select audit.watch('policy.child_answer');
select access.guard('policy.child_answer', $p$(select access.reach()) = 'SYSTEM' or ((select access.reach()) in ('INSTITUTION', 'CLIENTS')
    and institution_id = (select access.institution()) and exists (select 1 from client.client c where c.id = client_id))$p$,
  format($p$(%s) and exists (select 1 from client.client c where c.id = client_id)$p$, partner.keeps('PENGELOLA', 'PENGASUH', 'PEKSOS')));
select client.seal('policy.child_answer');

-- Files of papers are seen with their paper, also by who looks after some clients only and in a home that adopted one.
create policy policy_paper on document.file for select to naungan_app
  using (client_id is null and (exists (select 1 from policy.paper p where p.file_id = file.id)
    or exists (select 1 from policy.telling t where t.file_id = file.id) or exists (select 1 from policy.library l where l.file_id = file.id)));
create policy policy_library on document.file for insert to naungan_app
  with check (purpose = 'pustaka' and client_id is null and institution_id is null
    and (select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV', 'KEMENSOS'));
create policy policy_telling on document.file for insert to naungan_app
  with check (purpose = 'sosialisasi' and client_id is null and institution_id = (select access.institution()));
create index library_file on policy.library (file_id) where file_id is not null;

-- Everybody who must know a paper today, and what they answered. Only for the two functions below.
create function policy.people(paper uuid, home uuid, today date) returns table (
    grp text, id uuid, name text, work text, account boolean, state text, how text, told_on date, by_name text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'PETUGAS', a.id, a.full_name, a.role, true, x.state, x.how, x.told_on, x.written_by_name
    from access.account a left join policy.adult_answer x on x.paper_id = paper and x.account_id = a.id
   where a.institution_id = home and a.status = 'ACTIVE' and a.role in ('PENGASUH', 'PENGELOLA', 'PEKSOS', 'SUPERVISOR')
  union all
  select 'PETUGAS', c.id, c.name, c.work, false, x.state, x.how, x.told_on, x.written_by_name
    from policy.colleague c left join policy.adult_answer x on x.paper_id = paper and x.colleague_id = c.id
   where c.institution_id = home and c.since <= today and (c.until is null or c.until >= today)
  union all
  select 'RELAWAN', v.id, v.name, null, false, x.state, x.how, x.told_on, x.written_by_name
    from partner.facts_volunteer v left join policy.adult_answer x on x.paper_id = paper and x.volunteer_id = v.id
   where v.institution_id = home and v.since <= today and (v.until is null or v.until >= today)
  union all
  select 'PENGHUNI', c.id, c.identity_full_name, null, false, x.state, x.how, x.told_on, x.written_by_name
    from client.client c left join policy.child_answer x on x.paper_id = paper and x.client_id = c.id
   where c.institution_id = home and c.resident_since is not null
     and (access.reach() = 'NATION' or client.in_scope(c.id, c.district, c.institution_id)) $$;
revoke all on function policy.people(uuid, uuid, date) from public;
grant execute on function policy.people(uuid, uuid, date) to naungan_definer;

create function policy.sees(home uuid, district text) returns boolean language sql stable as $$
  select coalesce(case access.reach() when 'SYSTEM' then true when 'INSTITUTION' then home = access.institution()
    when 'CLIENTS' then home = access.institution() when 'DISTRICT' then district = access.region()
    when 'PROVINCE' then left(district, 2) = access.region() end, false) $$;

-- The people of one version by name, within the caller's scope. Nobody's words.
create function policy.roster(paper uuid, today date) returns table (
    grp text, id uuid, name text, work text, account boolean, state text, how text, told_on date, by_name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.* from policy.paper p cross join lateral policy.people(p.id, p.institution_id, today) r
   where p.id = paper and policy.sees(p.institution_id, p.district) $$;
revoke all on function policy.roster(uuid, date) from public;
grant execute on function policy.roster(uuid, date) to naungan_app;
alter function policy.roster(uuid, date) owner to naungan_definer;

-- How many of each group know each version that holds now; the nation's offices see the figures of every home.
create function policy.coverage(home uuid, today date) returns table (paper_id uuid, grp text, known int, people int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, r.grp, count(*) filter (where r.state = 'PAHAM')::int, count(*)::int
    from policy.paper p cross join lateral policy.people(p.id, p.institution_id, today) r
   where p.institution_id = home and p.replaced_at is null and (access.reach() = 'NATION' or policy.sees(p.institution_id, p.district))
   group by 1, 2 $$;
revoke all on function policy.coverage(uuid, date) from public;
grant execute on function policy.coverage(uuid, date) to naungan_app;
alter function policy.coverage(uuid, date) owner to naungan_definer;

-- A paper waits for everybody with an account as a task, until it was read, replaced, or the account is gone.
create function policy.keep_tasks(home uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into client.task as t (key, institution_id, district, kind, words, due_on, holder, role, href, norm)
  select 'kebijakan:' || p.id || ':' || a.id, p.institution_id, p.district, 'baca-kebijakan', p.title, p.read_by, a.id, a.role,
         '/lks/' || p.institution_id || '/kebijakan/' || p.id, ''
    from policy.paper p join access.account a on a.institution_id = p.institution_id
   where p.institution_id = home and p.replaced_at is null and a.status = 'ACTIVE'
     and a.role in ('PENGASUH', 'PENGELOLA', 'PEKSOS', 'SUPERVISOR')
     and not exists (select 1 from policy.adult_answer x where x.paper_id = p.id and x.account_id = a.id and x.state = 'PAHAM')
  on conflict (key) do update set version = t.version + 1, status = 'TERBUKA' where t.status = 'BATAL';
  update client.task t set version = t.version + 1, status = 'BATAL'
   where t.institution_id = home and t.kind = 'baca-kebijakan' and t.status = 'TERBUKA' and not exists (
     select 1 from policy.paper p join access.account a on a.institution_id = p.institution_id and a.status = 'ACTIVE'
      where t.key = 'kebijakan:' || p.id || ':' || a.id and p.replaced_at is null and p.institution_id = home);
end $$;
grant select, insert, update on client.task to naungan_definer;
revoke all on function policy.keep_tasks(uuid) from public;
alter function policy.keep_tasks(uuid) owner to naungan_definer;

create function policy.paper_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.replaced_at is null then
    insert into institution.due as d (key, institution_id, district, kind, due_on)
    values ('kebijakan:' || new.series, new.institution_id, new.district, 'KEBIJAKAN', new.review_on)
    on conflict (key) do update set due_on = excluded.due_on, district = excluded.district,
      told = case when d.due_on = excluded.due_on then d.told end;
  else
    delete from institution.due where key = 'kebijakan:' || new.series;
  end if;
  if tg_op = 'INSERT' or new.replaced_at is distinct from old.replaced_at then
    perform policy.keep_tasks(new.institution_id);
  end if;
  return null;
end $$;
alter function policy.paper_changed() owner to naungan_definer;
create trigger kept after insert or update on policy.paper for each row execute function policy.paper_changed();

create function policy.adult_answered() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.account_id is not null and new.state = 'PAHAM' then
    update client.task t set version = t.version + 1, status = 'SELESAI', done_on = new.told_on, done_by = new.account_id
     where t.key = 'kebijakan:' || new.paper_id || ':' || new.account_id and t.status = 'TERBUKA';
  end if;
  return null;
end $$;
alter function policy.adult_answered() owner to naungan_definer;
create trigger answered after insert or update on policy.adult_answer for each row execute function policy.adult_answered();

-- Whoever joins a home finds its papers waiting; whoever leaves is no longer asked.
create function policy.account_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.institution_id is not null and exists (select 1 from policy.paper p where p.institution_id = new.institution_id and p.replaced_at is null) then
    perform policy.keep_tasks(new.institution_id);
  end if;
  if tg_op = 'UPDATE' and old.institution_id is not null and old.institution_id is distinct from new.institution_id then
    perform policy.keep_tasks(old.institution_id);
  end if;
  return null;
end $$;
alter function policy.account_changed() owner to naungan_definer;
create trigger policies_asked after insert or update of status, role, institution_id on access.account for each row
  execute function policy.account_changed();

-- A home that moves takes these rows along.
create function policy.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update policy.paper x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update policy.telling x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update policy.colleague x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update policy.adult_answer x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update policy.child_answer x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  return null;
end $$;
grant update on policy.paper, policy.telling, policy.colleague, policy.adult_answer, policy.child_answer to naungan_definer;
alter function policy.follow_home() owner to naungan_definer;
create trigger policies_follow after update of district on institution.institution for each row
  when (old.district is distinct from new.district) execute function policy.follow_home();
