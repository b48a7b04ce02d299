-- Only the text itself lies beside the table now: what hits are counted, ordered and shown by is read with the row. A phrase
-- is looked up in the indexed words of many entries, which takes several times as long when they lie apart.
alter table library.search_entry
    alter column kind set storage main,
    alter column ref set storage main,
    alter column path set storage main,
    alter column title set storage main,
    alter column summary set storage main,
    alter column professions set storage main,
    alter column stages set storage main,
    alter column topics set storage main,
    alter column heading set storage main,
    alter column document set storage main;
update library.search_entry
set ref = ref || '', path = path || '', title = title || '', summary = summary || '',
    professions = professions || '{}', stages = stages || '{}', topics = topics || '{}';

-- The pages beside a page: those whose address differs in its last part only.
create index publication_section on library.publication (regexp_replace(slug, '/[^/]+$', ''))
    where kind = 'PAGE' and state = 'PUBLISHED';

-- Words that mean the same are kept by each node until they change.
select platform.tell_public_pages('library.synonym');

create function library.stems_of(query tsquery) returns text[]
    language sql immutable parallel safe as $$
    select array_agg(found[1]) from regexp_matches(query::text, '''([^'']+)''', 'g') found
$$;

-- How words begin that a query may have found, as a pattern. Stems have no accents, and may have an i in place of a y.
create function library.beginnings_of(query tsquery) returns text
    language sql immutable parallel safe as $$
    select '\m((?:' || string_agg(
        replace(replace(replace(replace(replace(replace(replace(replace(
            regexp_replace(regexp_replace(stem, '[^[:alnum:]]', '.', 'g'), 'i$', 'Y'),
            'a', '[aàáâãäå]'), 'c', '[cç]'), 'e', '[eèéêë]'), 'i', '[iìíîï]'), 'n', '[nñ]'), 'o', '[oòóôõö]'),
            'u', '[uùúûü]'), 'Y', '[iíy]'), '|') || ')'
    from unnest(library.stems_of(query)) stem
$$;

-- The part of a text that an excerpt is cut from: from shortly before the first of the words searched for.
create function library.around(words text, beginnings text) returns text
    language sql immutable parallel safe as $$
    select case when at <= 100 then left(words, 320)
                else regexp_replace(substr(words, at - 80, 320), '^\S*\s', '') end
    from coalesce(regexp_instr(words, beginnings || ')', 1, 1, 0, 'i'), 0) at
$$;
