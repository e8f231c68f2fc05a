-- Letters: printed once, numbered without gaps per home, kind and year, never changed; and the sentences around them.
grant create on schema document to naungan_definer;

create table document.letter (
  id uuid primary key references document.file,
  institution_id uuid not null,
  district text not null,
  client_id uuid,
  kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  year int not null,
  sequence int not null check (sequence > 0),
  number text not null,
  source_id uuid not null,
  source_version int not null,
  needs text not null,
  home_name text not null,
  sha256 bytea not null,
  check_code text not null unique,
  issued_at timestamptz not null,
  issued_by uuid,
  issued_by_name text not null,
  revoked_at timestamptz,
  revoked_by_name text,
  revoked_reason text,
  constraint one_letter_a_version unique (source_id, source_version, kind),
  constraint number_is_given_once unique (institution_id, kind, year, sequence),
  constraint revoked_with_a_reason check ((revoked_at is null) = (revoked_reason is null))
);
comment on column document.letter.needs is 'Permission that opens it, beside seeing the row';
create index letter_client on document.letter (client_id, issued_at) where client_id is not null;
select audit.watch('document.letter', 'check_code');
-- Seen with its client, or with its home when it is about nobody. Issued for a client by the home that answers for the file, or by
-- whoever covers the home.
do $$
declare
  seen text := format('case when client_id is not null then exists (select 1 from client.client c where c.id = client_id) else (%s) end', access.covers());
begin
  perform access.guard('document.letter', seen);
  execute format('alter policy scope_insert on document.letter with check ((%s) and (client_id is null or (%s)
    or exists (select 1 from client.client c where c.id = client_id and c.institution_id = letter.institution_id)))', seen, access.covers());
end $$;

-- What was issued stays: only a move of the home to another regency and a revocation are written later.
create function document.keep_letter() returns trigger language plpgsql as $$
declare later text[] := array['district', 'revoked_at', 'revoked_by_name', 'revoked_reason'];
begin
  if (to_jsonb(new) - later) is distinct from (to_jsonb(old) - later)
      or (old.revoked_at is not null and (new.revoked_at, new.revoked_reason) is distinct from (old.revoked_at, old.revoked_reason)) then
    raise exception 'an issued letter does not change' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger kept before update on document.letter for each row execute function document.keep_letter();

-- The next number. Whoever numbers the same series waits here until the other has committed or given up, hence no number is given
-- twice and none is lost. Security definer: the series counts letters the caller does not see.
create function document.next_letter(home uuid, of_kind text, in_year int) returns int language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(home::text || ' ' || of_kind || ' ' || in_year, 350));
  return (select coalesce(max(l.sequence), 0) + 1 from document.letter l
    where l.institution_id = home and l.kind = of_kind and l.year = in_year);
end $$;
revoke all on function document.next_letter(uuid, text, int) from public;
grant execute on function document.next_letter(uuid, text, int) to naungan_app;
alter function document.next_letter(uuid, text, int) owner to naungan_definer;

-- What anybody who holds a letter may know of it.
create function document.checked_letter(code text) returns table (kind text, number text, home text, issued_at timestamptz, revoked_at timestamptz, tail text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.kind, l.number, l.home_name, l.issued_at, l.revoked_at, right(encode(l.sha256, 'hex'), 8)
    from document.letter l where l.check_code = code $$;
revoke all on function document.checked_letter(text) from public;
grant execute on function document.checked_letter(text) to naungan_app;
alter function document.checked_letter(text) owner to naungan_definer;

-- Every saving is a new row; the highest version counts. Without a province it is the nation's. A text left out is taken from there,
-- or as shipped in the message files.
create table document.letter_template (
  id uuid primary key,
  kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  province text check (province ~ '^\d\d$'),
  language text not null check (language in ('id', 'en')),
  version int not null check (version > 0),
  header text,
  title text,
  opening text,
  closing text,
  reason text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  constraint one_row_a_version unique nulls not distinct (kind, language, province, version)
);
select audit.watch('document.letter_template');
select access.guard('document.letter_template', '(select access.reach()) is not null', $p$(select access.reach()) = 'SYSTEM'
  or ((select access.role()) = 'ADMIN' and province is null)
  or ((select access.role()) = 'DINSOS_PROV' and (select access.reach()) = 'PROVINCE' and province = (select access.region()))$p$, 'select, insert');
