-- Staff without an account stands in the files of the staff now, and nowhere else. What was listed here moves there with its id; the
-- history of those rows stays where it was written, hence none is written anew.
alter table staff.person alter column work_sex drop not null;
comment on column staff.person.work_sex is 'Null only for whoever was listed before files were kept';
do $$ begin
  perform set_config('app.reach', 'MIGRATION', true);
  alter table staff.person disable trigger history;
  alter table institution.alarm disable trigger history;
  insert into staff.person (id, institution_id, district, work_name, work_post, work_title, work_status, work_since, work_lives_in, ended_on,
    ended_kind, search_words, written_by_name, written_at)
  select c.id, c.institution_id, c.district, c.name, 'LAIN', c.work, 'TETAP', c.since, 'TIDAK_DIKETAHUI', c.until,
    case when c.until is not null then 'KONTRAK_SELESAI' end, regexp_split_to_array(lower(c.name), '[^[:alnum:]]+'), 'Naungan', now()
    from policy.colleague c;
  alter table staff.person enable trigger history;
  alter table institution.alarm enable trigger history;
end $$;

alter table policy.adult_answer drop constraint adult_answer_colleague_id_fkey;
alter table policy.adult_answer add constraint adult_answer_colleague_id_fkey foreign key (colleague_id) references staff.person;

create or replace function policy.people(paper uuid, home uuid, today date) returns table (
    grp text, id uuid, name text, work text, account boolean, state text, how text, told_on date, by_name text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select 'PETUGAS', a.id, a.full_name, a.role, true, x.state, x.how, x.told_on, x.written_by_name
    from access.account a left join policy.adult_answer x on x.paper_id = paper and x.account_id = a.id
   where a.institution_id = home and a.status = 'ACTIVE' and a.role in ('PENGASUH', 'PENGELOLA', 'PEKSOS', 'SUPERVISOR')
  union all
  select 'PETUGAS', s.id, s.work_name, s.work_post, false, x.state, x.how, x.told_on, x.written_by_name
    from staff.person s left join policy.adult_answer x on x.paper_id = paper and x.colleague_id = s.id
   where s.institution_id = home and s.account_id is null and s.work_since <= today and (s.ended_on is null or s.ended_on >= today)
  union all
  select 'RELAWAN', v.id, v.name, null, false, x.state, x.how, x.told_on, x.written_by_name
    from partner.facts_volunteer v left join policy.adult_answer x on x.paper_id = paper and x.volunteer_id = v.id
   where v.institution_id = home and v.since <= today and (v.until is null or v.until >= today)
  union all
  select 'PENGHUNI', c.id, c.identity_full_name, null, false, x.state, x.how, x.told_on, x.written_by_name
    from client.client c left join policy.child_answer x on x.paper_id = paper and x.client_id = c.id
   where c.institution_id = home and c.resident_since is not null
     and (access.reach() = 'NATION' or client.in_scope(c.id, c.district, c.institution_id)) $$;

create or replace function policy.follow_home() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update policy.paper x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update policy.telling x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update policy.adult_answer x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  update policy.child_answer x set district = new.district where x.institution_id = new.id and x.district <> new.district;
  return null;
end $$;
drop table policy.colleague;
