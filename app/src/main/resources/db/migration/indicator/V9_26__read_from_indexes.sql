-- Policies ask whose a row is and whether it is sealed: with both in the index, sums over the homes of an area are read from it alone.
drop index indicator.value_district;
create index value_district on indicator.value (code, month, district) include (n, d, level, sealed, institution_id);
drop index indicator.ksl_place;
create index ksl_place on indicator.ksl (month, district) include (score, category, kind, institution_id);
