-- What follows an accepted application: see docs/service/support.md.
create table coaching.support (
    id           uuid        primary key,
    application  uuid        not null,
    client       uuid        not null references accounts.person (id),
    period       uuid        not null,
    state        text        not null check (state in
                     ('AWAITING_COACH', 'OFFERED_TO_COACH', 'ALLOCATED', 'ACTIVE', 'COMPLETED', 'LAPSED', 'WITHDRAWN')),
    coach        uuid        references accounts.person (id),
    queued_at    timestamptz not null,
    state_since  timestamptz not null,
    active_since timestamptz,
    nudged_at    timestamptz,
    version      integer     not null default 0,
    constraint a_coach_is_named_once_allocated check (
        (state in ('ALLOCATED', 'ACTIVE', 'COMPLETED', 'LAPSED') and coach is not null)
        or (state in ('AWAITING_COACH', 'OFFERED_TO_COACH') and coach is null)
        or state = 'WITHDRAWN'),
    constraint an_active_support_has_a_start check (state <> 'ACTIVE' or active_since is not null)
);

comment on column coaching.support.queued_at is 'When the application was accepted: the place in the queue for a coach. Never changed.';
comment on column coaching.support.active_since is 'When the support last became active; the quiet days count from here or from the last appointment.';

create unique index one_living_support_an_application on coaching.support (application)
    where state not in ('COMPLETED', 'WITHDRAWN');
create index support_client on coaching.support (client);
create index support_coach on coaching.support (coach, state);
create index support_queue on coaching.support (queued_at, id) where state in ('AWAITING_COACH', 'OFFERED_TO_COACH');
create index support_active on coaching.support (active_since) where state = 'ACTIVE';

-- Every move, in order. Rows are added, never changed.
create table coaching.support_move (
    id         uuid        primary key,
    support    uuid        not null references coaching.support (id),
    move       text        not null,
    from_state text        not null,
    to_state   text        not null,
    moved_by   uuid        not null,
    moved_at   timestamptz not null,
    why        text        not null default ''
);

comment on column coaching.support_move.why is 'A short code, such as DECLINED or TIMED_OUT; never free words.';

create index support_move_support on coaching.support_move (support, id);

create function coaching.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the moves of a support are only ever added to';
end
$$;

create trigger support_move_is_append_only before update on coaching.support_move
    for each row execute function coaching.refuse_change();

-- A support at rest until a date. A pause isn't a state: the days don't count towards lapsing, and nothing else changes.
create table coaching.support_pause (
    id         uuid        primary key,
    support    uuid        not null references coaching.support (id),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    asked_by   text        not null check (asked_by in ('CLIENT', 'COACH')),
    constraint a_pause_ends_after_its_start check (ends_at >= starts_at)
);

create index support_pause_support on coaching.support_pause (support, ends_at);

-- The coaching agreement, as each client accepted it with each coach.
create table coaching.agreement (
    id           uuid        primary key,
    support      uuid        not null references coaching.support (id),
    coach        uuid        not null references accounts.person (id),
    text_version integer     not null,
    change_hours integer     not null,
    accepted_at  timestamptz not null
);

comment on column coaching.agreement.change_hours is 'The hours of notice for a free change that the text named when it was accepted.';

create index agreement_support on coaching.agreement (support, accepted_at);
