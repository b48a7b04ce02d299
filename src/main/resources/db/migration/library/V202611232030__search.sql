-- What can be found: one row for each thing, whoever made it. Accents don't matter, words are found in all their forms.
create text search configuration library.words (copy = pg_catalog.english);
alter text search configuration library.words
    alter mapping for hword, hword_part, word with public.unaccent, english_stem;

-- A hyphen between figures is a sign to PostgreSQL: 1-2-1 would be one, minus two, minus one.
create function library.words_of(words text, weight "char") returns tsvector
    language sql immutable parallel safe as $$
    select setweight(to_tsvector('library.words', regexp_replace(words, '(?<=[0-9])-(?=[0-9])', ' ', 'g')), weight)
$$;

create table library.search_entry (
    kind        text not null check (kind in ('PAGE', 'RESOURCE', 'QUESTION', 'EVENT', 'COURSE')),
    ref         text not null,
    path        text not null check (path ~ '^/'),
    title       text not null,
    summary     text not null,
    body        text not null,
    -- Empty: for every profession.
    professions text[] not null,
    stages      text[] not null,
    topics      text[] not null,
    audience    text not null check (audience in ('PUBLIC', 'SIGNED_IN')),
    -- Small, so that thousands of hits are put in order without reading their texts.
    heading     tsvector not null generated always as (
        library.words_of(title, 'A') || library.words_of(summary, 'B')) stored,
    document    tsvector not null generated always as (
        library.words_of(title, 'A') || library.words_of(summary, 'B') || library.words_of(body, 'C')) stored,
    primary key (kind, ref)
);
comment on column library.search_entry.ref is 'What the module that put it there knows it by';
create index search_entry_document on library.search_entry using gin (document);

-- The words of all public entries, for "did you mean".
create table library.search_word (
    word text primary key
);
create index search_word_alike on library.search_word using gin (word public.gin_trgm_ops);

-- Words that mean the same to those who search.
create table library.synonym (
    id      uuid primary key default uuidv7(),
    terms   text[] not null check (cardinality(terms) between 2 and 12),
    version integer not null default 1
);
insert into library.synonym (terms) values
    ('{st,specialty training,specialty trainee}'),
    ('{ct,core training,core trainee}'),
    ('{imt,internal medicine training}'),
    ('{f1,fy1,foundation year 1}'),
    ('{f2,fy2,foundation year 2}'),
    ('{f3,fy3,foundation year 3}'),
    ('{foundation doctor,foundation trainee,f1,f2}'),
    ('{cct,certificate of completion of training}'),
    ('{ltft,less than full time,part time}'),
    ('{oop,out of programme}'),
    ('{ahp,ahps,allied health professional}'),
    ('{gp,general practice,general practitioner}'),
    ('{gpst,gp training,general practice training}'),
    ('{msra,multi specialty recruitment assessment}'),
    ('{sas,specialist and specialty doctors}'),
    ('{led,locally employed doctor}'),
    ('{cv,curriculum vitae}'),
    ('{arcp,annual review of competency progression}'),
    ('{acf,academic clinical fellow}'),
    ('{acl,academic clinical lecturer}'),
    ('{stp,scientist training programme}'),
    ('{hsst,higher specialist scientist training}'),
    ('{dft,dental foundation training}'),
    ('{dct,dental core training}'),
    ('{a&e,emergency medicine,accident and emergency}'),
    ('{obs and gynae,o&g,obstetrics and gynaecology}'),
    ('{anaesthetics,anaesthesia}'),
    ('{paeds,paediatrics}'),
    ('{kss,kent surrey and sussex}'),
    ('{1 2 1,one to one,1 to 1,121}'),
    ('{taster,taster day,taster week}'),
    ('{burnout,burn out,exhaustion}'),
    ('{quitting,leaving medicine,leaving training}'),
    ('{webinar,online event}'),
    ('{faq,frequently asked question}'),
    ('{nhs jobs,job,vacancy}');

-- What was searched and not found, a week at a time. The words come with the third search only; until then there is a
-- keyed hash, so that what a single person typed can't be read anywhere.
create table library.search_miss (
    week   date not null check (extract(isodow from week) = 1),
    digest bytea not null,
    words  text,
    times  integer not null check (times > 0),
    primary key (week, digest),
    check (words is null or times >= 3)
);
