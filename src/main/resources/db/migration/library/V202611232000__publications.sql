-- What the unit publishes. Its words are editions; the row says which is public and which is being worked on.
create table library.publication (
    id              uuid primary key,
    kind            text not null check (kind in ('PAGE', 'RESOURCE', 'QUESTION')),
    slug            text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){0,3}$'),
    state           text not null check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED', 'DISCARDED')),
    public_edition  integer,
    work_edition    integer,
    newest_edition  integer not null check (newest_edition >= 1),
    work_state      text not null check (work_state in ('NONE', 'DRAFT', 'IN_REVIEW', 'SCHEDULED')),
    go_live_at      timestamptz,
    first_public_at timestamptz,
    public_at       timestamptz,
    review_due      date,
    changed_at      timestamptz not null,
    version         integer not null default 1,
    unique (kind, slug),
    check ((work_edition is null) = (work_state = 'NONE')),
    check ((go_live_at is null) = (work_state <> 'SCHEDULED')),
    check ((public_edition is null) = (first_public_at is null)),
    check ((public_edition is null) = (state in ('DRAFT', 'DISCARDED'))),
    check (public_edition <= newest_edition and work_edition <= newest_edition)
);
comment on column library.publication.public_edition is 'The newest that was public; an archived publication keeps it';
comment on column library.publication.public_at is 'When the public edition became public';
comment on column library.publication.review_due is 'The day, in UK time, on which somebody should look at it again';

create index publication_state on library.publication (state, kind);
create index publication_scheduled on library.publication (go_live_at) where work_state = 'SCHEDULED';
create index publication_review on library.publication (review_due) where state = 'PUBLISHED';

create table library.edition (
    publication uuid not null references library.publication,
    number      integer not null check (number >= 1),
    title       text not null check (length(title) between 1 and 120),
    summary     text not null check (length(summary) <= 160),
    body        text not null check (length(body) <= 100000),
    details     jsonb not null,
    made_at     timestamptz not null,
    made_by     uuid not null,
    note        text not null default '',
    primary key (publication, number)
);
comment on column library.edition.body is 'Markdown';
comment on column library.edition.made_by is 'An editor; the program itself (all zeros) for what it shipped with';
select platform.make_append_only('library.edition');

alter table library.publication
    add foreign key (id, public_edition) references library.edition (publication, number) deferrable initially deferred,
    add foreign key (id, work_edition) references library.edition (publication, number) deferrable initially deferred;

create table library.publication_history (
    id          bigint generated always as identity primary key,
    publication uuid not null references library.publication,
    at          timestamptz not null,
    made_by     uuid not null,
    move        text not null,
    edition     integer,
    state       text not null,
    work_state  text not null,
    why         text not null default ''
);
comment on column library.publication_history.state is 'Where the move led';
comment on column library.publication_history.why is 'The editor''s reason, an address, or a time; may be empty';
create index publication_history_publication on library.publication_history (publication, id);
select platform.make_append_only('library.publication_history');

-- Old addresses. Chains collapse: a to_path is never the from_path of another row.
create table library.redirect (
    from_path   text primary key check (from_path like '/%'),
    to_path     text not null check (to_path like '/%'),
    publication uuid not null references library.publication,
    made_at     timestamptz not null,
    check (from_path <> to_path)
);
comment on column library.redirect.publication is 'Whose address it was';
create index redirect_to on library.redirect (to_path);
create index redirect_publication on library.redirect (publication);
