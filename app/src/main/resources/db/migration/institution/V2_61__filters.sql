-- What the register's filters count, narrow enough to be read whole.
create index institution_filters on institution.institution (district, profile_kind, registration_status, id);
