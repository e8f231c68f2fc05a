-- What an office reported: kept for ever, with the formula it was counted by. A later version is another report.
create table spm.report (
  id uuid primary key,
  region text not null check (region ~ '^\d\d(\.\d\d)?$'),
  year int not null,
  quarter int not null check (quarter between 0 and 4),
  edition int not null,
  formula_id uuid not null references spm.formula,
  why text,
  reported_by uuid,
  reported_by_name text not null,
  reported_at timestamptz not null,
  constraint one_edition unique (region, year, quarter, edition),
  constraint a_new_version_says_why check (edition = 1 or why is not null)
);
create table spm.report_line (
  report_id uuid not null references spm.report,
  kind text not null,
  setting text not null,
  need int,
  recipients int not null,
  served int not null,
  goods numeric(5,2),
  staff numeric(5,2),
  attainment numeric(5,2),
  category text,
  primary key (report_id, kind, setting)
);
create table spm.report_item (
  report_id uuid not null references spm.report,
  item_id uuid not null,
  kind text not null,
  setting text not null,
  grp text not null,
  position int not null,
  label text not null,
  basis text not null,
  owed int not null,
  met int not null,
  primary key (report_id, item_id)
);
create table spm.report_home (
  report_id uuid not null references spm.report,
  institution_id uuid not null,
  district text not null,
  home_name text not null,
  kind text not null,
  setting text not null,
  recipients int not null,
  served int not null,
  owed int not null,
  met int not null,
  primary key (report_id, institution_id, kind, setting)
);
create table spm.report_person (
  report_id uuid not null references spm.report,
  institution_id uuid not null,
  district text not null,
  client_id uuid not null,
  client_name text not null,
  kind text not null,
  setting text not null,
  quarter int not null,
  served boolean not null,
  met uuid[] not null,
  lacking uuid[] not null,
  primary key (report_id, client_id, quarter)
);
create index report_person_home on spm.report_person (report_id, institution_id);
create function spm.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was reported never changes' using errcode = '42501';
end $$;
select audit.watch('spm.report');
select access.guard('spm.report', spm.sees_region(), spm.owns(), 'select, insert');
do $$
declare t text;
begin
  foreach t in array array['report_line', 'report_item', 'report_home'] loop
    perform access.guard(('spm.' || t)::regclass, 'exists (select from spm.report r where r.id = report_id)', format('exists (select from spm.report r where r.id = report_id and %s)', spm.owns()), 'select, insert');
  end loop;
  perform access.guard('spm.report_person', spm.sees(), 'false', 'select');
  foreach t in array array['report', 'report_line', 'report_item', 'report_home', 'report_person'] loop
    execute format('create trigger frozen before update or delete or truncate on spm.%I for each statement execute function spm.refuse_change()', t);
  end loop;
end $$;

-- Homes, items and persons of a report, as they are counted now.
create function spm.freeze(of_report uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r spm.report;
begin
  select x.* into r from spm.report x where x.id = of_report;
  if r.id is null or exists (select from spm.report_home h where h.report_id = r.id) or not coalesce(access.reach() = 'SYSTEM'
      or (access.role() = 'DINSOS_KAB' and r.region = access.region()) or (access.role() = 'DINSOS_PROV' and left(r.region, 2) = access.region()), false) then
    raise exception 'not the report of this office' using errcode = '42501';
  end if;
  insert into spm.report_item (report_id, item_id, kind, setting, grp, position, label, basis, owed, met)
  select r.id, i.id, i.kind, i.setting, i.grp, i.position, i.label, coalesce(n.legal_basis, i.norm_id), sum(x.owed), sum(x.met)
    from spm.home_item x join spm.item i on i.id = x.item_id left join reference.norm n on n.id = i.norm_id
   where x.year = r.year and x.quarter = r.quarter and starts_with(x.district, r.region) group by i.id, n.legal_basis;
  insert into spm.report_home (report_id, institution_id, district, home_name, kind, setting, recipients, served, owed, met)
  select r.id, h.institution_id, h.district, i.profile_name, h.kind, h.setting, h.recipients, h.served, coalesce(sum(x.owed), 0), coalesce(sum(x.met), 0)
    from spm.home h join institution.institution i on i.id = h.institution_id
    left join spm.home_item x on x.institution_id = h.institution_id and x.year = h.year and x.quarter = h.quarter
      and exists (select from spm.item m where m.id = x.item_id and m.kind = h.kind and m.setting = h.setting)
   where h.year = r.year and h.quarter = r.quarter and starts_with(h.district, r.region)
   group by h.institution_id, h.district, i.profile_name, h.kind, h.setting, h.recipients, h.served;
  insert into spm.report_person (report_id, institution_id, district, client_id, client_name, kind, setting, quarter, served, met, lacking)
  select distinct on (p.client_id, p.quarter) r.id, p.institution_id, p.district, p.client_id, p.client_name, p.kind, p.setting, p.quarter, p.served, p.met, p.lacking
    from spm.person p where p.year = r.year and (r.quarter = 0 or p.quarter = r.quarter) and starts_with(p.district, r.region) order by p.client_id, p.quarter, p.served desc;
end $$;
grant insert on spm.report_item, spm.report_home, spm.report_person to naungan_definer;
revoke all on function spm.freeze(uuid) from public;
grant execute on function spm.freeze(uuid) to naungan_app;
alter function spm.freeze(uuid) owner to naungan_definer;
