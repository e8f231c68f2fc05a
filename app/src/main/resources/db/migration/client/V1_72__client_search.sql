-- Forgiving search and the search for likely duplicates.
--
-- Row-level security keeps the application's role from using @@ as an index condition (the operator is not leakproof), so both
-- searches run as naungan_definer and apply the caller's scope themselves, twice: as a lexeme of the index, which makes them
-- fast, and as a predicate on the row, which makes them right. The scope comes from the transaction's settings alone.
--
-- Words are keys made by id.naungan.kernel.NameWords; the application fills client.search_words, a trigger the vocabulary.
-- Marks inside search_words: '~' a word of the mother's name, '!n' how many words the full name has (they come first).

-- The word and every word one deletion away, as id.naungan.kernel.Deletes.
create function client.deletes(word text) returns text[]
    language sql immutable strict parallel safe
return array(
    select word
    union
    select overlay(word placing '' from i for 1) from generate_series(1, length(word)) i where length(word) > 1);

create table client.word (
    word    text collate "C" primary key check (word ~ '^[a-z0-9]+$'),
    people  int not null default 1,
    deletes text[] not null generated always as (client.deletes(word)) stored
);
comment on table client.word is 'Every word clients are found under; people is refreshed by client.recount_words()';
create index word_deletes on client.word using gin (deletes) with (fastupdate = off);
-- Words of everybody's names: for the functions below and nobody else.
alter table client.word enable row level security;
alter table client.word force row level security;
create policy definer on client.word to naungan_definer using (true) with check (true);

-- What the one search index holds of a client: its words, those of its own name also behind its province and district
-- (64/siti, 64.72/siti), which keeps the lists short that a scoped search has to merge; its scope (@64, @64.72,
-- @institution); its birth (=2012, =20120503); four digits in a row of its NIK (#6472).
create function client.search_vector(
    words text[], district text, institution uuid, birth date, nik text) returns tsvector
    language sql immutable parallel safe
return array_to_tsvector(
    array_remove(words, '')
    || array(select left(district, 2) || '/' || w from unnest(words) w where w !~ '^~')
    || array(select district || '/' || w from unnest(words) w where w !~ '^~')
    || array['@' || left(district, 2), '@' || district, '@' || institution::text]
    || case when birth is null then '{}' else array[
        '=' || extract(year from birth)::int,
        '=' || (extract(year from birth)::int * 10000 + extract(month from birth)::int * 100 + extract(day from birth)::int)] end
    || array(select '#' || substr(nik, i, 4) from generate_series(1, length(nik) - 3) i));

create index client_search on client.client
    using gin (client.search_vector(search_words, district, institution_id, birth_date, identity_nik))
    with (fastupdate = off);

-- Vocabulary: a trigger, so that neither import nor correction can forget it; sorted, so that two writers cannot deadlock.
create function client.learn_words() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into client.word (word)
    select distinct w collate "C"
    from written, unnest(search_words) w
    where w ~ '^[a-z0-9]+$' and not exists (select from client.word known where known.word = w collate "C")
    order by 1
    on conflict do nothing;
    return null;
end $$;

create trigger learn_words_inserted after insert on client.client
    referencing new table as written for each statement execute function client.learn_words();
create trigger learn_words_updated after update on client.client
    referencing new table as written for each statement execute function client.learn_words();

-- How many bear each word (a weight of the ranking, hence only refreshed now and then) and which none bears any more.
-- The lock waits for writers: a word they saw must not vanish before they commit.
create function client.recount_words() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    lock table client.word in share row exclusive mode;
    with counted as (
        select w.word, count(distinct c.id)::int as people
        from client.client c, unnest(c.search_words) as w(word)
        where w.word ~ '^[a-z0-9]+$' group by 1)
    update client.word set people = counted.people
    from counted where word.word = counted.word collate "C" and word.people <> counted.people;
    delete from client.word
    where not exists (select from client.client c
                      where client.search_vector(c.search_words, c.district, c.institution_id, c.birth_date, c.identity_nik)
                            @@ ('''' || word.word || '''')::tsquery);
end $$;

-- The caller's scope as a lexeme; '' for the whole nation, null for a reach that sees no clients.
create function client.scope_lexeme() returns text
    language sql stable
return case access.reach()
    when 'SYSTEM' then ''
    when 'PROVINCE' then '@' || substring(access.region() from '^[0-9]{2}$')
    when 'DISTRICT' then '@' || substring(access.region() from '^[0-9]{2}[.][0-9]{2}$')
    when 'INSTITUTION' then '@' || access.institution()
    when 'CLIENTS' then '@' || access.institution()
end;

-- What stands before the words of the caller's region in the index.
create function client.scope_prefix() returns text
    language sql stable
return case when access.reach() in ('PROVINCE', 'DISTRICT') then replace(client.scope_lexeme(), '@', '') || '/' else '' end;

-- Whether a row lies in the caller's scope: what the policy of client.client says.
create function client.in_scope(client_id uuid, district text, institution uuid) returns boolean
    language sql stable
return coalesce(case access.reach()
    when 'SYSTEM' then true
    when 'PROVINCE' then left(district, 2) = access.region()
    when 'DISTRICT' then district = access.region()
    when 'INSTITUTION' then institution = access.institution()
    when 'CLIENTS' then institution = access.institution() and exists (
        select from client.assignment s
        where s.client_id = in_scope.client_id and s.account_id = access.account() and s.until is null)
end, false);

-- How close a client's word is to a typed key: 1 the same, 0 unrelated.
create function client.closeness(key text, word text, typing boolean) returns real
    language sql immutable parallel safe
return case
    when key = word then 1.0
    when typing and starts_with(word, key) then 0.7 + 0.2 * length(key) / length(word)
    when length(key) < 3 then 0
    when public.levenshtein_less_equal(key, word, 1) = 1 then 0.84 - case when left(key, 1) = left(word, 1) then 0.0 else 0.1 end
        - case when length(key) < 5 then 0.1 else 0 end
    when length(key) = length(word) and translate(key, word, '') = '' and translate(word, key, '') = ''
         and public.levenshtein_less_equal(key, word, 2) = 2 then 0.82 -- the same letters, two of them exchanged
    when length(key) < 5 then 0
    when public.levenshtein_less_equal(key, word, 2) = 2 then 0.62
    when length(key) > 7 and public.levenshtein_less_equal(key, word, 3) = 3 then 0.5
    else 0 end;

-- Vocabulary words a typed key may stand for.
create function client.expand(key text, typing boolean) returns table (word text, people int, value real)
    language sql stable rows 20
begin atomic
    select near.word, near.people, near.value
    from (select w.word, w.people, client.closeness(key, w.word, false) as value
          from client.word w
          where length(key) > 2 and w.deletes && client.deletes(key)) near
    where near.value > 0
    union all
    (select w.word, w.people, client.closeness(key, w.word, true)
     from client.word w
     where typing and length(key) > 1 and w.word >= key collate "C" and w.word < (key || '{') collate "C"
     order by w.people desc limit 40);
end;

create function client.quoted(word text) returns text
    language sql immutable strict parallel safe
return '''' || replace(replace(word, '\', ''), '''', '') || '''';

-- One alternative of words per needed slot.
create function client.ask(needed int[], words text[], slots int[], prefix text) returns text[]
    language sql immutable
return array(
    select '(' || string_agg(distinct client.quoted(prefix || n.word), ' | ') || ')'
    from unnest(words, slots) n(word, slot) where n.slot = any (needed) group by n.slot order by n.slot);

-- At most 300 clients in the caller's scope whose search vector answers q, words of which stand behind client.scope_prefix().
create function client.fetch(q text, digits text) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
    set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    scope constant text := client.scope_lexeme();
    asked constant tsquery := '(' || q || ')'
        || case when scope <> '' and (digits is not null or client.scope_prefix() = '')
               then ' & ' || client.quoted(scope) else '' end;
begin
    if scope is null then
        return '{}';
    end if;
    return array(
        select c.id from client.client c
        where client.search_vector(c.search_words, c.district, c.institution_id, c.birth_date, c.identity_nik) @@ asked
          and client.in_scope(c.id, c.district, c.institution_id)
          and (digits is null or strpos(c.identity_nik, digits) > 0)
        limit 300);
end $$;

-- Clients in the caller's scope for what was typed, at most `most`, best first.
-- keys, slots, bases: slots[i] is the typed word that keys[i] is a reading of, bases[i] how sure the reading is.
-- heads, tails, halved: the typed word halved[i] may be heads[i] and tails[i] with the space forgotten.
-- needless: slots a client may lack (initials, the father's name). typing: the slot still being typed, 0 for none.
-- digits: part of a NIK. written: the whole text in small letters, for the last nuance.
create function client.search(
    keys text[], slots int[], bases real[], heads text[], tails text[], halved int[], needless int[], typing int,
    digits text, written text, most int)
    returns table (id uuid, score real)
    language plpgsql stable security definer rows 10
    set search_path = pg_catalog, pg_temp
    set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    near_word text[]; near_slot int[]; near_value real[]; near_people int[];
    needed int[];
    ask text[];
    split_slot int[]; split_ask text[]; split_head text[]; split_tail text[];
    found uuid[] := '{}';
begin
    if client.scope_lexeme() is null or most < 1 or cardinality(keys) > 60 or cardinality(heads) > 100 then
        return;
    end if;
    if length(digits) >= 4 then
        found := client.fetch((select string_agg(client.quoted('#' || substr(digits, i, 4)), ' & ')
                               from generate_series(1, length(digits) - 3) i), digits);
    end if;

    -- First the words as they are keyed: most people are typed right, or wrong only by habit.
    select array_agg(r.k), array_agg(r.s), array_agg(r.b), array_agg(coalesce(w.people, 0))
    into near_word, near_slot, near_value, near_people
    from unnest(keys, slots, bases) r(k, s, b) left join client.word w on w.word = r.k collate "C"
    where r.k ~ '^[a-z0-9]+$';
    if near_word is not null then
        needed := array(select distinct s from unnest(near_slot) s where s <> all (needless) order by s);
        if needed = '{}' then
            needed := array(select distinct s from unnest(near_slot) s order by s);
        end if;
        ask := client.ask(needed, near_word, near_slot, client.scope_prefix());
        if cardinality(needed) = 1 then
            found := found || client.fetch(ask[1] || ' & ' || client.quoted(client.scope_prefix() || '!1'), null);
        end if;
        found := found || client.fetch(array_to_string(ask, ' & '), null);

        -- Then what the words may have been meant to be.
        if cardinality(found) < most then
            with meant as (
                select e.word, r.s, max(r.b * e.value)::real as value, max(e.people) as people
                from unnest(keys, slots, bases) r(k, s, b), client.expand(r.k, r.s = typing) e
                where r.b = 1 and r.k ~ '^[a-z0-9]+$' group by 1, 2),
            best as (
                select *, row_number() over (partition by s order by value desc, people desc) as place from meant)
            select near_word || array_agg(word), near_slot || array_agg(s), near_value || array_agg(value),
                   near_people || array_agg(people)
            into near_word, near_slot, near_value, near_people
            from (select word, s, value, people from best where place <= 80
                  union all -- the mother's words, and initials for whole names, as weaker evidence
                  select '~' || k, s, 0.4, 0 from unnest(keys, slots, bases) r(k, s, b) where b = 1
                  union all
                  select left(k, 1), s, 0.4, 0 from unnest(keys, slots, bases) r(k, s, b) where b = 1 and length(k) > 1) e;
            ask := client.ask(needed, near_word, near_slot, client.scope_prefix());
            found := found || client.fetch(array_to_string(ask, ' & '), null);
        end if;
        -- Then the space between two words may be missing.
        if cardinality(found) < 5 then
            select array_agg(h.s), array_agg(h.head), array_agg(h.tail), array_agg('(' || client.quoted(client.scope_prefix() || h.head)
                || ' & ' || client.quoted(client.scope_prefix() || h.tail) || ')')
            into split_slot, split_head, split_tail, split_ask
            from unnest(halved, heads, tails) h(s, head, tail)
            join client.word one on one.word = h.head collate "C" join client.word two on two.word = h.tail collate "C";
            if split_slot is not null then
                near_word := near_word || split_head || split_tail;
                near_slot := near_slot || split_slot || split_slot;
                near_value := near_value || array_fill(0.5::real, array[cardinality(split_slot)])
                                         || array_fill(0.9::real, array[cardinality(split_slot)]);
                near_people := near_people || array_fill(0, array[2 * cardinality(split_slot)]);
                ask := array(
                    select '(' || a || coalesce(' | ' || (select string_agg(p.way, ' | ') from unnest(split_slot, split_ask) p(s, way)
                                                          where p.s = needed[i]), '') || ')'
                    from unnest(ask) with ordinality o(a, i) order by i);
                found := found || client.fetch(array_to_string(ask, ' & '), null);
            end if;
        end if;
        -- Then one word may be missing or beyond recognition.
        if cardinality(found) < 5 and cardinality(needed) > 1 then
            found := found || client.fetch((
                select string_agg('(' || (select string_agg(a, ' & ') from unnest(ask) with ordinality o(a, j) where j <> i)
                                  || ')', ' | ')
                from generate_subscripts(ask, 1) i), null);
        end if;
    end if;

    return query
    with candidate as (
        select c.id, c.search_words, c.identity_full_name, c.identity_nik
        from client.client c where c.id = any (found)),
    near as (
        select n.word, n.slot, max(n.value) as value
        from unnest(near_word, near_slot, near_value) n(word, slot, value) group by 1, 2),
    weight as (
        select n.slot, 1 / (2 + ln(1 + coalesce(max(n.people) filter (where n.value > 0.8), 0)))
                       * case when n.slot = any (needless) then 0.2 else 1 end as weight
        from unnest(near_slot, near_value, near_people) n(slot, value, people) group by 1),
    matched as (
        select hit.id, sum(hit.value * weight.weight) / (select sum(weight.weight) from weight) as value
        from (select c.id, near.slot, max(near.value) as value
              from candidate c, unnest(c.search_words) w join near on near.word = w
              group by 1, 2) hit
        join weight on weight.slot = hit.slot group by 1)
    select c.id, (coalesce(m.value, 0) * 0.85
            + 0.15 * (1 - public.levenshtein(left(lower(c.identity_full_name), 100), left(written, 100))::real
                          / greatest(length(left(c.identity_full_name, 100)), length(left(written, 100)), 1))
            + case when strpos(c.identity_nik, digits) > 0 then 0.5 + 0.4 * length(digits) / 16 else 0 end)::real as score
    from candidate c left join matched m on m.id = c.id
    order by score desc, c.id limit most;
end $$;

-- Only naungan_definer runs the inner functions and reads the vocabulary; the application calls the outer ones.
revoke all on function client.learn_words(), client.recount_words(), client.expand(text, boolean), client.fetch(text, text),
    client.search(text[], int[], real[], text[], text[], int[], int[], int, text, text, int) from public;
grant execute on function client.expand(text, boolean), client.fetch(text, text) to naungan_definer;
grant select, insert, update, delete on client.word to naungan_definer;
alter function client.learn_words() owner to naungan_definer;
alter function client.recount_words() owner to naungan_definer;
alter function client.search(text[], int[], real[], text[], text[], int[], int[], int, text, text, int) owner to naungan_definer;
grant execute on function client.recount_words() to naungan_app;
grant execute on function client.search(text[], int[], real[], text[], text[], int[], int[], int, text, text, int) to naungan_app;
