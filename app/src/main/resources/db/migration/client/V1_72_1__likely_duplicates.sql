-- Search before save: who may already have a file, anywhere in the nation. Of rows outside the caller's scope nothing is told
-- but that one exists and which institution to ask, and only where the evidence is strong: a name alone must not tell where
-- a person stays.

-- How two births agree, each known as a span of days: SAME day, FITS what is known, NEAR (a slip of the pen), DIFFERS, or null.
create function client.births_agree(a_first date, a_last date, b date, b_precision text) returns text
    language sql immutable parallel safe
return case
    when a_first is null or b is null then null
    when a_first = a_last and coalesce(b_precision, 'DAY') = 'DAY' then case
        when a_first = b then 'SAME'
        when abs(a_first - b) <= 31 then 'NEAR'
        when extract(year from a_first) = extract(year from b) and extract(month from a_first) = extract(day from b)
             and extract(day from a_first) = extract(month from b) then 'NEAR'
        when extract(day from a_first) = extract(day from b) and extract(month from a_first) = extract(month from b)
             and abs(extract(year from a_first) - extract(year from b)) in (1, 2, 10) then 'NEAR'
        when extract(year from a_first) = extract(year from b) and extract(day from a_first) = extract(day from b) then 'NEAR'
        else 'DIFFERS' end
    when daterange(a_first, a_last, '[]') && case b_precision
        when 'MONTH' then daterange(b, (b + interval '1 month')::date)
        when 'YEAR' then daterange(b, (b + interval '1 year')::date)
        when 'ESTIMATED' then daterange((b - interval '2 years')::date, (b + interval '3 years')::date)
        else daterange(b, b, '[]') end then 'FITS'
    else 'DIFFERS' end;

-- keys, slots, bases as for client.search; mother: keys of the mother's name; first_birth to last_birth: the days on which
-- the person may have been born; except_id: the file that is being corrected.
create function client.likely_duplicates(
    keys text[], slots int[], bases real[], mother text[], nik text, kk text, sex text,
    first_birth date, last_birth date, except_id uuid)
    returns table (id uuid, institution_id uuid, certainty text, score real, reasons text[])
    language plpgsql stable security definer rows 5
    set search_path = pg_catalog, pg_temp
    set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    near_word text[]; near_slot int[]; near_value real[];
    ask text[];
    everyone tsquery;
begin
    -- A caller without any scope is nobody; a query of that many words is no name.
    if client.scope_lexeme() is null or cardinality(keys) > 60 then
        return;
    end if;
    with meant as (
        select r.k as word, r.s, r.b as value from unnest(keys, slots, bases) r(k, s, b) where r.k ~ '^[a-z0-9]+$'
        union all
        select e.word, r.s, (r.b * e.value)::real
        from unnest(keys, slots, bases) r(k, s, b), client.expand(r.k, false) e where r.k ~ '^[a-z0-9]+$' and e.value > 0.6),
    best as (
        select word, s, max(value) as value, row_number() over (partition by s order by max(value) desc) as place
        from meant group by 1, 2)
    select array_agg(word), array_agg(s), array_agg(value) into near_word, near_slot, near_value from best where place <= 40;
    if near_word is not null then
        ask := client.ask(array(select distinct s from unnest(near_slot) s), near_word, near_slot, '');
        everyone := (select string_agg(way, ' | ') from (
            -- the whole name, born about then
            select '(' || array_to_string(ask, ' & ') || coalesce(' & (' || (
                select string_agg(client.quoted('=' || y), ' | ')
                from generate_series(extract(year from first_birth)::int - 2, extract(year from last_birth)::int + 2) y) || ')', '') || ')'
            union all
            -- any of its words, born that very day or with day and month exchanged
            select '((' || array_to_string(ask, ' | ') || ') & (' || client.quoted('=' || to_char(first_birth, 'YYYYMMDD'))
                || ' | ' || client.quoted('=' || to_char(first_birth, 'YYYYDDMM')) || '))'
            where first_birth = last_birth
            union all
            -- the whole name and the mother's
            select '(' || array_to_string(ask, ' & ') || ' & ' || (select string_agg(client.quoted('~' || m), ' & ') from unnest(mother) m) || ')'
            where cardinality(mother) > 0) ways(way))::tsquery;
    end if;

    return query
    with candidate as (
        select c.* from client.client c where c.id in (
            select same.id from client.client same where same.identity_nik = nik
            union all
            (select other.id from client.client other
             where client.search_vector(other.search_words, other.district, other.institution_id, other.birth_date,
                                        other.identity_nik) @@ everyone
             limit 500)
            union all -- with the birth unknown the nation holds too many of a name; the caller's own come first
            select unnest(client.fetch(array_to_string(
                client.ask(array(select distinct s from unnest(near_slot) s), near_word, near_slot, client.scope_prefix()), ' & '), null))
            where near_word is not null and first_birth is null)),
    hit as (
        select c.id, near.slot, near.word, near.value
        from candidate c, unnest(c.search_words) w join unnest(near_word, near_slot, near_value) near(word, slot, value)
             on near.word = w),
    typed as (select count(distinct s) as words from unnest(near_slot) s),
    name as (
        select s.id, sum(s.value) as sum, count(*) as words from (
            select hit.id, hit.slot, max(hit.value) as value from hit group by 1, 2) s group by 1),
    seen as (
        select c.*, coalesce(name.sum / nullif(name.words, 0), 0) as likeness, coalesce(name.words, 0) as shared,
            (select words from typed) - coalesce(name.words, 0) as typed_alone,
            (select count(*) from unnest(client.name_words(c.search_words)) w
             where not exists (select from hit where hit.id = c.id and hit.word = w)) as kept_alone,
            coalesce(c.identity_nik = nik, false) as nik_same,
            coalesce(c.identity_nik <> nik, false) as nik_differs,
            coalesce(c.identity_kk = kk, false) as kk_same,
            coalesce(c.identity_sex <> sex, false) as sex_differs,
            coalesce(cardinality(mother) > 0 and c.search_words @> array(select '~' || m from unnest(mother) m), false) as mother_same,
            client.births_agree(first_birth, last_birth, c.birth_date, c.birth_precision) as births
        from candidate c left join name on name.id = c.id
        where c.id is distinct from except_id),
    judged as (
        select *, case
            when nik_same then 'CERTAIN'
            when shared = 0 then null
            -- each has a name the other lacks: a brother or sister, a twin, or a chance
            when typed_alone > 0 and kept_alone > 0 then
                case when (mother_same or kk_same) and births in ('SAME', 'NEAR') and not nik_differs then 'POSSIBLE' end
            when sex_differs or nik_differs then case when births in ('SAME', 'NEAR') then 'POSSIBLE' end
            when births in ('SAME', 'FITS') and likeness >= 0.6 and (typed_alone + kept_alone < 2 or births = 'SAME') then 'LIKELY'
            when births = 'NEAR' and likeness >= 0.7 and typed_alone + kept_alone < 2 then
                case when mother_same or kk_same or likeness >= 0.9 then 'LIKELY' else 'POSSIBLE' end
            when births is null and likeness >= 0.8 then case when mother_same then 'LIKELY' else 'POSSIBLE' end
            when births = 'FITS' or mother_same and likeness >= 0.8 then 'POSSIBLE'
            end as certainty
        from seen)
    select visible.id, j.institution_id, j.certainty,
        case when visible.id is null then null else least(1, (case when j.nik_same then 0.5 else 0 end) + 0.4 * j.likeness
            + case j.births when 'SAME' then 0.3 when 'FITS' then 0.2 when 'NEAR' then 0.15 when 'DIFFERS' then -0.2 else 0 end
            + case when j.mother_same then 0.15 else 0 end + case when j.kk_same then 0.1 else 0 end
            - case when j.sex_differs then 0.2 else 0 end - 0.05 * (j.typed_alone + j.kept_alone))::real end,
        case when visible.id is null then null else array_remove(array[
            case when j.nik_same then 'NIK_SAME' when j.nik_differs then 'NIK_DIFFERS' end,
            case when j.shared = 0 then 'NAME_DIFFERS' when j.typed_alone > 0 and j.kept_alone > 0 then 'NAME_PARTLY'
                 when j.likeness > 0.99 and j.typed_alone + j.kept_alone = 0 then 'NAME_SAME' else 'NAME_CLOSE' end,
            'BIRTH_' || j.births,
            case when j.mother_same then 'MOTHER_SAME' end, case when j.kk_same then 'KK_SAME' end,
            case when j.sex_differs then 'SEX_DIFFERS' end], null) end
    from judged j
    left join lateral (select j.id where client.in_scope(j.id, j.district, j.institution_id)) visible on true
    where j.certainty is not null and (visible.id is not null or j.certainty in ('CERTAIN', 'LIKELY'))
    order by array_position(array['CERTAIN', 'LIKELY', 'POSSIBLE'], j.certainty), 4 desc nulls last, j.institution_id, j.id
    limit 20;
end $$;

-- The words of the full name alone: the first n, as the mark !n says.
create function client.name_words(words text[]) returns text[]
    language sql immutable parallel safe
return words[1 : coalesce((select substr(w, 2)::int from unnest(words) w where w ~ '^![0-9]+$' limit 1), 0)];

revoke all on function client.likely_duplicates(text[], int[], real[], text[], text, text, text, date, date, uuid) from public;
grant execute on function client.likely_duplicates(text[], int[], real[], text[], text, text, text, date, date, uuid) to naungan_app;
alter function client.likely_duplicates(text[], int[], real[], text[], text, text, text, date, date, uuid) owner to naungan_definer;
