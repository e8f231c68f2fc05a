-- What somebody must state himself waits for him as a task, until he has stated it.
create function staff.keep_tasks() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  p staff.person;
  k text;
begin
  select x.* into p from staff.person x where x.id = new.id;
  if p.account_id is null then return null; end if;
  foreach k in array array['PERNYATAAN', 'KODE_ETIK'] loop
    if k = any (new.lacking) then
      insert into client.task as t (key, institution_id, district, kind, due_on, holder, role, href, norm)
      select 'pernyataan:' || p.id || ':' || k, p.institution_id, p.district, 'nyatakan-' || replace(lower(k), '_', '-'),
             current_date + (select t.value::int from reference.term t where t.id = 'sdm-pernyataan'), a.id, a.role,
             '/petugas/saya/pernyataan/' || k, 'SNPA-SDM'
        from access.account a where a.id = p.account_id and a.status = 'ACTIVE'
      on conflict (key) do update set version = t.version + 1, status = 'TERBUKA', done_on = null, done_by = null, due_on = excluded.due_on
        where t.status <> 'TERBUKA';
    else
      update client.task t set version = t.version + 1, status = 'SELESAI', done_on = greatest(current_date, t.created_at::date), done_by = p.account_id
       where t.key = 'pernyataan:' || p.id || ':' || k and t.status = 'TERBUKA';
    end if;
  end loop;
  return null;
end $$;
alter function staff.keep_tasks() owner to naungan_definer;
create trigger tasks_kept after insert or update of lacking on staff.clearance for each row execute function staff.keep_tasks();
create function staff.drop_tasks() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update client.task t set version = t.version + 1, status = 'BATAL'
   where t.status = 'TERBUKA' and t.key in ('pernyataan:' || old.id || ':PERNYATAAN', 'pernyataan:' || old.id || ':KODE_ETIK');
  return null;
end $$;
alter function staff.drop_tasks() owner to naungan_definer;
create trigger tasks_dropped after delete on staff.clearance for each row execute function staff.drop_tasks();

-- Whoever sees the person sees the photo, also who looks after some clients only.
create policy staff_photo on document.file for select to naungan_app
  using (purpose = 'foto-sdm' and exists (select from staff.person p where p.photo_id = file.id));
create index person_photo on staff.person (photo_id) where photo_id is not null;
