-- What clients say of their support, in words that they approved, signed with a role only.
create table library.testimonial (
    id              uuid primary key,
    author_id       uuid not null references accounts.person (id),
    support         uuid not null,
    state           text not null check (state in ('INVITED', 'WRITTEN', 'EDITED', 'APPROVED', 'PUBLISHED', 'EXPIRED',
        'WITHDRAWN', 'DECLINED')),
    version         integer not null default 0,
    -- The role as the author lets it be shown; both null: a healthcare professional.
    profession      text,
    grade           text,
    topics          text[] not null default '{}',
    -- As they stand now, sealed under the author's key; gone when it was withdrawn or declined.
    words           bytea,
    -- What everyone may read, only while it is published.
    public_words    text,
    consent_version integer,
    consented_at    timestamptz,
    invited_at      timestamptz not null,
    changed_at      timestamptz not null,
    published_at    timestamptz,
    expires_at      timestamptz,
    unique (author_id, support),
    check ((state = 'PUBLISHED') = (public_words is not null)),
    check (state <> 'PUBLISHED' or (consented_at is not null and published_at is not null and expires_at is not null)),
    check (state not in ('WRITTEN', 'EDITED', 'APPROVED', 'PUBLISHED') or words is not null),
    check (profession is not null or grade is null)
);
comment on column library.testimonial.support is 'The support that it is about: one invitation for each';
create index testimonial_state on library.testimonial (state, changed_at);

-- What happened to it. Nothing is changed here; it goes with the testimonial.
create table library.testimonial_history (
    id          uuid primary key,
    testimonial uuid not null references library.testimonial (id) on delete cascade,
    at          timestamptz not null,
    move        text not null,
    from_state  text not null,
    to_state    text not null,
    -- Null: the author by her link, or the program.
    editor_id   uuid
);
create index testimonial_history_of on library.testimonial_history (testimonial, at, id);
