-- Volunteers of the caller's own home who are like somebody barred anywhere: whom to call, and nothing of the bar.
create function partner.barred_volunteers() returns table (id uuid, region text, certainty text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.id, b.region, c.certainty
    from partner.volunteer v
    join staff.bar b on b.lifted_at is null and (b.barred_until is null or b.barred_until >= current_date)
    cross join lateral (select staff.certainty(v.nik, b.barred_nik, null, null, null, null,
      staff.alike(regexp_split_to_array(lower(v.name), '[^[:alpha:]]+'), b.search_words)) as certainty) c
   where access.reach() = 'INSTITUTION' and access.role() = 'PENGELOLA' and v.institution_id = access.institution()
     and (v.until is null or v.until >= current_date) and c.certainty is not null $$;
revoke all on function partner.barred_volunteers() from public;
grant execute on function partner.barred_volunteers() to naungan_app;
alter function partner.barred_volunteers() owner to naungan_definer;
