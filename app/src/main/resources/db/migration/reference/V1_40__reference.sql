-- Lists that are data: norms with their legal basis, code tables, terms, regions. Everyone may read them (they are public),
-- an administrator edits them on screen.
create schema reference;
grant usage on schema reference to naungan_app, naungan_definer;

-- A norm: what a rule rests on. `status` says whether its text was seen (TERVERIFIKASI) or not (BELUM), or it is only our USULAN.
create table reference.norm (
  id text primary key,
  version int not null default 0,
  title text not null,
  legal_basis text not null,
  status text not null check (status in ('TERVERIFIKASI', 'BELUM', 'USULAN')),
  in_force_since date,
  note text
);

create table reference.code_table (
  id text primary key,
  version int not null default 0,
  title text not null,
  title_en text not null,
  norm_id text references reference.norm
);

-- One code in one table, with the time it is valid; a withdrawn code stays readable on old records.
create table reference.code (
  id text primary key generated always as (table_id || ':' || code) stored,
  version int not null default 0,
  table_id text not null references reference.code_table,
  code text not null,
  label text not null,
  label_en text not null,
  position int not null default 0,
  sensitive boolean not null default false,
  note text,
  norm_id text references reference.norm,
  since date not null default date '2000-01-01',
  until date,
  unique (table_id, code)
);

-- A configurable term: a deadline, a limit, a ratio. The value is never in code.
create table reference.term (
  id text primary key,
  version int not null default 0,
  title text not null,
  title_en text not null,
  value numeric not null,
  unit text not null,
  norm_id text not null references reference.norm
);

-- All administrative regions of an edition (Kepmendagri), with the BPS code beside it: both are in use and they differ.
create table reference.region (
  id text primary key,
  version int not null default 0,
  name text not null,
  level int generated always as (length(id) - length(replace(id, '.', '')) + 1) stored,
  parent_id text generated always as (case when id like '%.%' then regexp_replace(id, '\.[0-9]+$', '') end) stored,
  bps_code text,
  edition text not null,
  since date,
  until date,
  search_words text not null default ''
);
create index region_parent on reference.region (parent_id, id);
create index region_search on reference.region using gin (to_tsvector('simple', search_words));

-- The distinct words of all names, for words that were misspelt. Derived, so without a history of its own.
create table reference.region_word (
  word text primary key
);
create index region_word_similar on reference.region_word using gin (word gin_trgm_ops);

-- What a region is found by: its own name and the names of all it lies in.
-- Runs before the columns generated from the id are there, hence the parent is cut from the id anew.
create function reference.region_words() returns trigger language plpgsql as $$
begin
  new.search_words := lower(new.name) || coalesce(' ' || (
    select p.search_words from reference.region p where new.id like '%.%' and p.id = regexp_replace(new.id, '\.[0-9]+$', '')), '');
  insert into reference.region_word (word)
    select w from regexp_split_to_table(lower(new.name), '[^[:alnum:]]+') w where w <> '' on conflict do nothing;
  return new;
end $$;

-- A new name reaches everything that lies in the region.
create function reference.region_renamed() returns trigger language plpgsql as $$
begin
  update reference.region c set name = c.name where c.parent_id = new.id;
  return null;
end $$;
