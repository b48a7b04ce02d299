-- That the desk has arranged something for an appointment, such as an interpreter. What is to be arranged follows from the
-- client's adjustments and what is booked, and is stored nowhere. For which start it was arranged is kept, so that a moved
-- appointment asks for it again. What was arranged can tell of health and is sealed. See docs/service/adjustments.md.
create table coaching.arrangement (
    id          uuid        primary key,
    appointment uuid        not null references coaching.appointment (id),
    client      uuid        not null references accounts.person (id),
    need        bytea       not null,
    for_start   timestamptz not null,
    arranged_by uuid        not null,
    arranged_at timestamptz not null,
    ended_by    uuid,
    ended_at    timestamptz,
    constraint ended_by_someone check ((ended_by is null) = (ended_at is null))
);

create index arrangement_appointment on coaching.arrangement (appointment);
create index arrangement_client on coaching.arrangement (client);
create index arrangement_standing on coaching.arrangement (for_start) where ended_at is null;

-- What a coach writes to her client before an appointment, who needs it in writing. Sealed under the client's key.
create table coaching.written_questions (
    appointment uuid        primary key references coaching.appointment (id),
    support     uuid        not null references coaching.support (id),
    coach       uuid        not null references accounts.person (id),
    words       bytea       not null,
    version     integer     not null default 1,
    written_at  timestamptz not null,
    changed_at  timestamptz not null
);

create index written_questions_support on coaching.written_questions (support);
