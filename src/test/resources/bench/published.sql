-- What a unit has published after some years, the same each time: 5,000 pages, resources and questions beside what ships.
-- Their words are whole paragraphs of what ships, so that sentences, words and lengths are those of real pages.
create schema if not exists bench;
create function bench.pick(n bigint, what text, size bigint) returns bigint language sql immutable as
  $$ select (hashtextextended(n || ' ' || what, 7) & 9223372036854775807) % size $$;
create function bench.slug(words text) returns text language sql immutable as
  $$ select trim('-' from regexp_replace(lower(words), '[^a-z0-9]+', '-', 'g')) $$;

create table bench.paragraph as
select row_number() over (order by md5(text), text) - 1 as n, text from (
  select distinct part as text
  from library.publication p join library.edition e on e.publication = p.id and e.number = p.public_edition,
       regexp_split_to_table(e.body, '\n\n+') part
  where part !~ '^(#|:::|\||!|>|\s)' and part !~ 'https?:|:::|^ ' and length(part) between 80 and 700) found;
create table bench.heading as
select row_number() over (order by md5(text), text) - 1 as n, text from (
  select distinct part as text
  from library.publication p join library.edition e on e.publication = p.id and e.number = p.public_edition,
       regexp_split_to_table(e.body, '\n') part
  where part ~ '^## [A-Z]' and length(part) < 60) found;
create table bench.subject as
select row_number() over (order by code) - 1 as n, code, name from reference.specialty;
create table bench.theme as
select row_number() over () - 1 as n, text from unnest(array[
  'Choosing %s', 'A week in %s', 'Interviews for %s', 'The person specification of %s', 'Leaving %s', 'Returning to %s',
  'Working less than full time in %s', 'Research and %s', 'Teaching in %s', 'Leadership in %s', 'Competition for %s',
  'Taster days in %s', 'Questions to ask people in %s', 'Evidence for %s', 'A portfolio for %s', 'Doubts about %s',
  'Combining two interests with %s', 'Stress and rest in %s', 'Changing from %s', 'The next step after %s',
  'Networking in %s', 'A presentation about %s', 'What people value in %s', 'A good day in %s']) text;

create table bench.published as
select w.n,
       (lpad(to_hex(ascii('w')), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(w.n), 12, '0'))::uuid as id,
       case when w.n <= 1800 then 'PAGE' when w.n <= 4800 then 'RESOURCE' else 'QUESTION' end as kind,
       format(theme.text, subject.name) as named,
       bench.slug(format(theme.text, subject.name)) || '-' || w.n as short,
       timestamptz '2026-11-01 09:00Z' - bench.pick(w.n, 'age', 1000) * interval '1 day' as at,
       subject.name as subject
from generate_series(1, 5000) w (n)
join bench.theme on theme.n = bench.pick(w.n, 'theme', (select count(*) from bench.theme))
join bench.subject on subject.n = bench.pick(w.n, 'subject', (select count(*) from bench.subject));
alter table bench.published add primary key (n);
alter table bench.published add slug text;
-- 180 sections of ten pages, the first of which is the section's own.
update bench.published set slug = case
  when kind <> 'PAGE' then short
  when n % 10 = 1 then 'guides/section-' || (n - 1) / 10
  else 'guides/section-' || (n - 1) / 10 || '/' || left(short, 90) end;

-- Pages have 8 to 21 paragraphs, resources 4 to 11, answers one or two; a heading before every third.
create table bench.body as
select w.n, string_agg(
    case when w.kind <> 'QUESTION' and k % 3 = 1 then heading.text || E'\n\n' else '' end
    || case when w.kind <> 'QUESTION' and k = 4 then E'::: inset\n' || paragraph.text || E'\n:::'
            when k = 2 then 'Much of this comes from people in ' || w.subject || E'.\n\n' || paragraph.text
            else paragraph.text end,
    E'\n\n' order by k)
  || case when w.n % 10 = 1 and w.kind = 'PAGE' then E'\n\n::: resources '
       || (select code from reference.topic order by bench.pick(w.n, code, 1000) limit 1) else '' end as text
from bench.published w
cross join lateral generate_series(1, case w.kind when 'PAGE' then 8 + bench.pick(w.n, 'long', 14)
                                            when 'RESOURCE' then 4 + bench.pick(w.n, 'long', 8)
                                            else 1 + bench.pick(w.n, 'long', 2) end) k
join bench.paragraph on paragraph.n = bench.pick(w.n, 'paragraph' || k, (select count(*) from bench.paragraph))
join bench.heading on heading.n = bench.pick(w.n, 'heading' || k, (select count(*) from bench.heading))
group by w.n, w.kind;

insert into library.publication
  (id, kind, slug, state, public_edition, newest_edition, work_state, first_public_at, public_at, review_due, changed_at)
select id, kind, slug, 'PUBLISHED', 1, 1, 'NONE', at, at, (at + interval '2 years')::date, at from bench.published;
insert into library.edition (publication, number, title, summary, body, details, made_at, made_by, note)
select w.id, 1, left(w.named || case when w.kind = 'QUESTION' then ': what should I know?' else '' end, 120),
       left('What people in training ask about ' || w.subject || ', and what helped others. Part ' || w.n || '.', 160),
       body.text,
       jsonb_build_object(
         'resourceKind', case when w.kind = 'RESOURCE' then
           (array['ARTICLE', 'ARTICLE', 'ARTICLE', 'EXERCISE', 'VIDEO'])[1 + bench.pick(w.n, 'kind', 5)] end,
         'professions', case when bench.pick(w.n, 'all', 3) > 0 then '[]'::jsonb else jsonb_build_array(
           (select code from reference.profession order by bench.pick(w.n, code, 1000), code limit 1)) end,
         'audiences', '[]'::jsonb,
         'stages', case when w.kind <> 'RESOURCE' then '[]'::jsonb else jsonb_build_array(
           (array['self-awareness', 'career-exploration', 'arriving-at-a-decision', 'next-steps'])
             [1 + bench.pick(w.n, 'stage', 4)]) end,
         'topics', (select jsonb_agg(code) from (
           select code from reference.topic order by bench.pick(w.n, code, 1000), code limit 2) two),
         'minutes', case when w.kind = 'RESOURCE' then 5 * (1 + bench.pick(w.n, 'minutes', 12)) end,
         'group', case when w.kind = 'QUESTION' then
           (array['applying', 'eligibility', 'appointments', 'confidentiality', 'coaches', 'events-and-learning',
                  'account'])[1 + bench.pick(w.n, 'group', 7)] end,
         'sources', '[]'::jsonb, 'example', false, 'reviewMonths', 24),
       w.at, '00000000-0000-0000-0000-000000000000', ''
from bench.published w join bench.body on body.n = w.n;
insert into library.publication_history (publication, at, made_by, move, edition, state, work_state)
select id, at, '00000000-0000-0000-0000-000000000000', 'PUBLISH', 1, 'PUBLISHED', 'NONE' from bench.published order by n;

insert into accounts.person (id, email, name, made_at)
select '00000065-0000-7000-8000-000000000001', 'editor@bench.test', 'Editor', now() - interval '3 years';
insert into accounts.person_role (person_id, role, granted_at)
select id, 'EDITOR', made_at from accounts.person where email = 'editor@bench.test';
