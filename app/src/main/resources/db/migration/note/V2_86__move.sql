-- The counted figures of a home go with it to another regency; what was counted by regency and month stays where it was written.
create function note.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update note.coverage c set district = new.district where c.institution_id = new.id;
  update note.pulse p set district = new.district where p.institution_id = new.id;
  return null;
end $$;
alter function note.follow_home() owner to naungan_definer;
create trigger notes_follow after update of district on institution.institution for each row
  when (old.district is distinct from new.district) execute function note.follow_home();
