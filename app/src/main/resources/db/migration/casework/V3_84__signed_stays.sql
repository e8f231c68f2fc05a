-- A form that is signed, replaced or called off stays as it is; all that may still happen is that a corrected one takes its place.
create function casework.refuse_change() returns trigger language plpgsql as $$
begin
  if old.status in ('DITANDATANGANI', 'DIGANTI', 'DIBATALKAN')
     and not (old.status = 'DITANDATANGANI' and new.status = 'DIGANTI'
       and (new.case_id, new.client_id, new.institution_id, new.district, new.step, new.on_date, new.follows, new.holder, new.holder_name, new.started_at, new.signed_at)
         is not distinct from (old.case_id, old.client_id, old.institution_id, old.district, old.step, old.on_date, old.follows, old.holder, old.holder_name, old.started_at, old.signed_at)) then
    raise exception 'a signed form stays as it is' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger stays before update on casework.record for each row execute function casework.refuse_change();
