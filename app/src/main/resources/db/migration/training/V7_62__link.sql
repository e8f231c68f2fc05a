-- Somebody who was entered by name gets a staff file later: the manager says which file is his or hers, and what the certificate proves
-- stands in it from then on. A name alone links nothing.
create function training.link(of_participant uuid, of_person uuid, hours int, provider text, competences text[], untils date[], by text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p training.participant; e training.event;
begin
  select * into p from training.participant x where x.id = of_participant for update;
  if p.id is null or not coalesce(access.reach() = 'SYSTEM' or (access.role() = 'PENGELOLA' and access.institution() = p.institution_id), false)
      or not exists (select from staff.person s where s.id = of_person and s.institution_id = p.institution_id) then
    raise exception 'not of this home' using errcode = '42501';
  end if;
  if p.person_id = of_person then return true; end if;
  if p.person_id is not null or p.state = 'BATAL'
      or exists (select from training.participant x where x.training_id = p.training_id and x.person_id = of_person and x.state <> 'BATAL') then
    return false;
  end if;
  select * into e from training.event x where x.id = p.training_id;
  update training.participant x set person_id = of_person, version = x.version + 1 where x.id = p.id;
  insert into staff.competence (id, person_id, institution_id, district, learnt_competence, learnt_on, learnt_until, learnt_hours, learnt_provider,
    learnt_certificate, training_id, written_by_name, written_at)
  select uuidv7(), of_person, p.institution_id, p.district, k.competence, e.ends_on, k.until, hours, provider, c.number, e.id, by, now()
    from training.certificate c cross join unnest(competences, untils) k (competence, until)
   where c.id = p.id and c.withdrawn_at is null and e.ends_on is not null and k.competence = any (e.competences)
  on conflict (training_id, person_id, learnt_competence) where training_id is not null do nothing;
  return true;
end $$;
revoke all on function training.link(uuid, uuid, int, text, text[], date[], text) from public;
grant execute on function training.link(uuid, uuid, int, text, text[], date[], text) to naungan_app;
alter function training.link(uuid, uuid, int, text, text[], date[], text) owner to naungan_definer;
grant insert on staff.competence to naungan_definer;
