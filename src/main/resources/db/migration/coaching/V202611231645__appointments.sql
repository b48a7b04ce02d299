-- Hours, appointments, claimed times, allowances and decisions: see docs/service/appointments.md.
-- Times of day are local UK time; modes are VIRTUAL, IN_PERSON, TELEPHONE.
create table coaching.weekly_hours (
    id          uuid     primary key,
    coach       uuid     not null references accounts.person (id),
    weekday     smallint not null check (weekday between 1 and 7),
    from_time   time     not null,
    to_time     time     not null,
    modes       text[]   not null check (cardinality(modes) > 0 and modes <@ array['VIRTUAL', 'IN_PERSON', 'TELEPHONE']),
    venue_code  text     references reference.venue (code),
    room_code   text     references reference.room (code),
    valid_from  date     not null,
    valid_until date,
    constraint hours_end_after_they_start check (to_time > from_time),
    constraint in_person_has_a_venue check (not 'IN_PERSON' = any (modes) or venue_code is not null),
    constraint last_day_not_before_first check (valid_until is null or valid_until >= valid_from)
);

create index weekly_hours_coach on coaching.weekly_hours (coach);

create table coaching.hours_exception (
    id         uuid primary key,
    coach      uuid not null references accounts.person (id),
    kind       text not null check (kind in ('DAY_OFF', 'CHANGED_HOURS', 'EXTRA_TIME')),
    from_day   date not null,
    until_day  date not null,
    from_time  time,
    to_time    time,
    modes      text[],
    venue_code text references reference.venue (code),
    room_code  text references reference.room (code),
    constraint last_exception_day_not_before_first check (until_day >= from_day),
    constraint away_has_no_hours check (
        (kind = 'DAY_OFF' and from_time is null and to_time is null and modes is null)
        or (kind <> 'DAY_OFF' and to_time > from_time and cardinality(modes) > 0))
);

create index hours_exception_coach on coaching.hours_exception (coach, until_day);

-- How a coach is met online or called, when an appointment says nothing else. Its version also guards the hours.
create table coaching.meeting_details (
    coach        uuid    primary key references accounts.person (id),
    joining_link text    not null default '',
    telephone    text    not null default '',
    version      integer not null default 0
);

create table coaching.appointment (
    id                uuid        primary key,
    support           uuid        not null references coaching.support (id),
    client            uuid        not null references accounts.person (id),
    coach             uuid        not null references accounts.person (id),
    period            uuid        not null,
    state             text        not null check (state in
                          ('PROPOSED', 'BOOKED', 'DECLINED', 'EXPIRED', 'HELD', 'CANCELLED_IN_TIME', 'CHANGED_LATE',
                           'NO_SHOW', 'CANCELLED_BY_UNIT', 'FAILED_TECHNICALLY')),
    proposed_by       uuid,
    proposed_until    timestamptz,
    mode              text        not null check (mode in ('VIRTUAL', 'IN_PERSON', 'TELEPHONE')),
    starts_at         timestamptz,
    ends_at           timestamptz,
    venue_code        text        references reference.venue (code),
    room_code         text        references reference.room (code),
    joining           text        not null default '',
    window_minutes    integer     not null check (window_minutes >= 0),
    window_rule       uuid,
    units             smallint    not null check (units in (0, 1)),
    calendar_uid      text        not null,
    calendar_sequence integer     not null default 0,
    carried_from      uuid        references coaching.appointment (id),
    version           integer     not null default 0,
    constraint a_time_is_agreed_unless_open check (
        (state in ('PROPOSED', 'DECLINED', 'EXPIRED')) = (starts_at is null)
        and (starts_at is null) = (ends_at is null) and ends_at > starts_at),
    constraint a_proposal_says_by_whom_and_until check (state <> 'PROPOSED' or (proposed_by is not null and proposed_until is not null))
);

comment on column coaching.appointment.window_minutes is 'The free-change rule it was booked under, kept whatever the setting becomes.';
comment on column coaching.appointment.units is 'Whether it uses up one of the client''s allowance now; the ledger says how that came.';
comment on column coaching.appointment.calendar_uid is 'One for the whole chain of a re-arranged appointment, with a rising sequence.';

create index appointment_client on coaching.appointment (client, starts_at);
create index appointment_coach on coaching.appointment (coach, starts_at);
create index appointment_support on coaching.appointment (support, starts_at);
create index appointment_start on coaching.appointment (starts_at);
create index appointment_proposed on coaching.appointment (proposed_until) where state = 'PROPOSED';
create unique index one_appointment_carries_from_another on coaching.appointment (carried_from);

-- Append-only: who moved it, when it was done, when we were told, and why in sealed words.
create table coaching.appointment_move (
    id          uuid        primary key,
    appointment uuid        not null references coaching.appointment (id),
    move        text        not null,
    from_state  text,
    to_state    text        not null,
    from_start  timestamptz,
    to_start    timestamptz,
    moved_by    uuid        not null,
    moved_at    timestamptz not null,
    told_at     timestamptz not null,
    why         bytea
);

create index appointment_move_appointment on coaching.appointment_move (appointment, id);

create trigger appointment_move_is_append_only before update on coaching.appointment_move
    for each row execute function coaching.refuse_change();

-- Every time that is taken or kept for a while, of every coach, client and room. Nothing here overlaps: the database
-- says so. A coach's span includes the rest after it. Whoever meets an ended reservation deletes it and goes on.
create table coaching.claimed_time (
    id             uuid      primary key,
    appointment    uuid      not null references coaching.appointment (id) deferrable initially deferred,
    support        uuid      not null references coaching.support (id),
    coach          uuid      not null references accounts.person (id),
    client         uuid      not null references accounts.person (id),
    room_code      text      references reference.room (code),
    coach_during   tstzrange not null check (not isempty(coach_during)),
    client_during  tstzrange not null check (not isempty(client_during)),
    reserved_until timestamptz,
    reservation    smallint check (reservation between 1 and 5),
    constraint rest_follows_the_meeting check (
        lower(coach_during) = lower(client_during) and upper(coach_during) >= upper(client_during)),
    constraint a_reservation_is_numbered_and_ends check ((reserved_until is null) = (reservation is null)),
    constraint one_thing_at_a_time_for_a_coach exclude using gist (coach with =, coach_during with &&),
    constraint one_thing_at_a_time_for_a_client exclude using gist (client with =, client_during with &&),
    constraint one_thing_at_a_time_in_a_room exclude using gist (room_code with =, client_during with &&)
        where (room_code is not null)
);

create index claimed_time_appointment on coaching.claimed_time (appointment);
create unique index one_agreed_time_an_appointment on coaching.claimed_time (appointment) where reserved_until is null;
create unique index at_most_five_reservations_a_support on coaching.claimed_time (support, reservation)
    where reserved_until is not null;

comment on column coaching.claimed_time.reservation is 'From 1 to 5, each once a support: so there are never more than five.';

-- How many appointments a client may have in a programme period, and how many are used.
create table coaching.allowance (
    id           uuid        primary key,
    client       uuid        not null references accounts.person (id),
    period       uuid        not null,
    granted      integer     not null check (granted >= 0),
    used         integer     not null default 0,
    rule_version uuid,
    made_at      timestamptz not null,
    unique (client, period),
    constraint never_more_used_than_granted check (used between 0 and granted)
);

-- Append-only: how the used number came about.
create table coaching.allowance_entry (
    id          uuid        primary key,
    allowance   uuid        not null references coaching.allowance (id),
    appointment uuid        not null references coaching.appointment (id),
    kind        text        not null check (kind in ('TAKEN', 'RETURNED', 'FORFEITED', 'CARRIED')),
    units       smallint    not null check (
                    (kind = 'TAKEN' and units = 1) or (kind = 'RETURNED' and units = -1)
                    or (kind = 'FORFEITED' and units in (0, 1)) or (kind = 'CARRIED' and units in (-1, 1))),
    at          timestamptz not null,
    by_person   uuid        not null
);

create index allowance_entry_allowance on coaching.allowance_entry (allowance, id);
create index allowance_entry_appointment on coaching.allowance_entry (appointment);

create trigger allowance_entry_is_append_only before update on coaching.allowance_entry
    for each row execute function coaching.refuse_change();

-- What a late change or a missed appointment costs: a person decides, once, and another may look again, once.
create table coaching.decision (
    id            uuid        primary key,
    appointment   uuid        not null references coaching.appointment (id),
    client        uuid        not null references accounts.person (id),
    coach         uuid        not null references accounts.person (id),
    state         text        not null check (state in
                      ('PENDING', 'WAIVED', 'FORFEITED', 'SECOND_LOOK', 'UPHELD', 'OVERTURNED', 'WITHDRAWN')),
    opened_at     timestamptz not null,
    due_at        timestamptz not null,
    decided_at    timestamptz,
    decided_by    uuid,
    words         bytea,
    asked_at      timestamptz,
    asked_words   bytea,
    looked_at     timestamptz,
    looked_by     uuid,
    looked_words  bytea,
    version       integer     not null default 0,
    constraint decided_by_someone check (state in ('PENDING', 'WITHDRAWN') or (decided_at is not null and decided_by is not null)),
    constraint another_person_looks_again check (looked_by is null or looked_by <> decided_by)
);

create unique index one_living_decision_an_appointment on coaching.decision (appointment) where state <> 'WITHDRAWN';
create index decision_due on coaching.decision (due_at) where state = 'PENDING';
create index decision_open on coaching.decision (state, opened_at) where state in ('PENDING', 'SECOND_LOOK');
create index decision_client on coaching.decision (client);
