-- A recommendation may be about the work of an office instead of a home: then it has no home, and its place is the office it is addressed to.
alter table monitoring.finding alter institution_id drop not null;
alter table monitoring.step alter institution_id drop not null;
alter table monitoring.finding_file alter institution_id drop not null;
alter table monitoring.finding add constraint about_a_home_or_an_office
  check (institution_id is not null or (kind = 'REKOMENDASI' and addressee <> 'LKS' and district = addressee and visit_id is null and item is null));
comment on column monitoring.finding.institution_id is 'Null for a recommendation about the work of the office it is addressed to';
comment on column monitoring.finding.climbed is 'To whom it was told that it is late: 1 addressee, 2 office of the district (or the maker), 3 province (or the office above the addressee)';

-- The province sees what its regencies are told by their place, the ministry what provinces are told about their own work.
create or replace function monitoring.sees_finding() returns text language sql immutable return format($f$((select access.reach()) = 'SYSTEM'
  or made_by = (select monitoring.office())
  or (state <> 'DRAF' and sent_at is not null and (addressee = (select monitoring.office()) or (addressee = 'LKS' and %s) or %s
    or (institution_id is null and length(addressee) = 2 and (select access.role()) = 'KEMENSOS'))))$f$, monitoring.home(), monitoring.above());
do $$ begin
  execute format('alter policy scope_read on monitoring.finding using (%s)', monitoring.sees_finding());
  execute $p$alter policy scope_insert on monitoring.finding with check ((select access.reach()) = 'SYSTEM' or (made_by = (select monitoring.office())
    and case when institution_id is null then
        case (select access.role()) when 'DINSOS_PROV' then left(addressee, 2) = (select access.region()) when 'KEMENSOS' then true
          when 'KPAI' then true else false end
        and (addressee = 'KEMENSOS' or exists (select from reference.region r where r.id = addressee and r.level <= 2))
      else case (select access.role()) when 'DINSOS_KAB' then addressee = 'LKS' and district = (select access.region())
          when 'DINSOS_PROV' then left(district, 2) = (select access.region()) and (addressee = 'LKS' or left(addressee, 2) = (select access.region()))
          else true end
        and exists (select from institution.institution i where i.id = institution_id and i.district = finding.district) end))$p$;
end $$;

-- Tasks and alarms belong to homes; an office finds its own turn on its desk.
drop trigger followed on monitoring.finding;
create trigger followed after insert or update on monitoring.finding for each row when (new.institution_id is not null)
  execute function monitoring.follow_finding();
