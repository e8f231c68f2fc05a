-- Contact with the family that was noted in a daily note counts as contact. The note was written under its own guard; only the day it
-- was about moves on here. After `counted`, which locks the home: two phones of one home never wait for each other crosswise.
create function care.contact_noted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update care.contact_state s set noted_on = a.day
    from (select n.client_id, max(n.day) as day from added n
           where n.family_contact in ('TELEPON', 'DIKUNJUNGI', 'PULANG') group by n.client_id) a
   where s.client_id = a.client_id and (s.noted_on is null or s.noted_on < a.day);
  return null;
end $$;
alter function care.contact_noted() owner to naungan_definer;
create trigger noted_contact after insert on note.daily_note referencing new table as added for each statement execute function care.contact_noted();

-- Corrected: then the notes are asked again. Rare, and one person's notes of a year stand together in the index.
create function care.contact_noted_anew() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update care.contact_state s set noted_on = (
    select max(n.day) from note.daily_note n
     where n.client_id = new.client_id and n.family_contact in ('TELEPON', 'DIKUNJUNGI', 'PULANG'))
   where s.client_id = new.client_id;
  return null;
end $$;
alter function care.contact_noted_anew() owner to naungan_definer;
create trigger noted_contact_anew after update on note.daily_note for each row
  when (old.family_contact is distinct from new.family_contact or old.day <> new.day) execute function care.contact_noted_anew();

-- Notes that stand already.
do $$
begin
  perform set_config('app.reach', 'MIGRATION', true);
  update care.contact_state s set noted_on = a.day
    from (select n.client_id, max(n.day) as day from note.daily_note n
           where n.family_contact in ('TELEPON', 'DIKUNJUNGI', 'PULANG') group by n.client_id) a
   where s.client_id = a.client_id and (s.noted_on is null or s.noted_on < a.day);
end $$;
-- A note says it by itself now.
drop function care.contacted(uuid, date);

-- Whoever met the family has nothing left to do about it: at once, under the Act that wrote of the contact.
create function care.contact_settles() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update client.task t set version = t.version + 1, status = 'SELESAI', done_on = new.last_contact_on, done_by = access.account()
   where t.key in ('kontak-keluarga:' || new.client_id, 'kontak-keluarga-eskalasi:' || new.client_id) and t.status = 'TERBUKA'
     and new.last_contact_on > current_date - (select r.value::int from reference.term r where r.id = 'kontak-keluarga-peringatan');
  return null;
end $$;
grant update on client.task to naungan_definer;
grant select on reference.term to naungan_definer;
alter function care.contact_settles() owner to naungan_definer;
create trigger contact_settles after update on care.contact_state for each row
  when (new.last_contact_on > old.last_contact_on or (old.last_contact_on is null and new.last_contact_on is not null))
  execute function care.contact_settles();
