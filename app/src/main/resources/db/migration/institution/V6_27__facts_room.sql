-- What other modules may read of bedrooms. The caller's own row visibility applies.
create view institution.facts_bedroom with (security_invoker) as
  select r.id, r.institution_id, r.district, r.name, r.building, r.places, r.sex, r.age_from, r.age_to
    from institution.room r where r.purpose = 'TIDUR' and r.out_of_use_on is null;
grant select on institution.facts_bedroom to naungan_app;
