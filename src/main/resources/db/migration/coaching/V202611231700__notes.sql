-- What coaches write: see docs/service/support.md. All words are sealed under the client: with her key they are erased.

-- The private notes of one coach on one support. They stay hers: the next coach never reads them.
create table coaching.private_note (
    id       uuid        primary key,
    support  uuid        not null references coaching.support (id),
    coach    uuid        not null references accounts.person (id),
    words    bytea       not null,
    version  integer     not null default 1,
    saved_at timestamptz not null,
    constraint one_note_of_a_coach_on_a_support unique (support, coach)
);

create index private_note_coach on coaching.private_note (coach);

-- What a coach sums up for her client, who reads it on her page.
create table coaching.shared_summary (
    id         uuid        primary key,
    support    uuid        not null references coaching.support (id),
    coach      uuid        not null references accounts.person (id),
    words      bytea       not null,
    version    integer     not null default 1,
    shared_at  timestamptz not null,
    changed_at timestamptz not null
);

create index shared_summary_support on coaching.shared_summary (support, shared_at);
create index shared_summary_coach on coaching.shared_summary (coach);
