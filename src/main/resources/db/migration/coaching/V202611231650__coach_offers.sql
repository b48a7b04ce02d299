-- A coach is asked whether she takes a client: see docs/service/allocation.md.
create table coaching.coach_offer (
    id            uuid        primary key,
    support       uuid        not null references coaching.support (id),
    coach         uuid        not null references accounts.person (id),
    offered_by    uuid        not null references accounts.person (id),
    offered_at    timestamptz not null,
    answer_by     timestamptz not null,
    state         text        not null default 'PENDING' check (state in
                      ('PENDING', 'ACCEPTED', 'DECLINED', 'KNOWN', 'TIMED_OUT', 'TAKEN_BACK')),
    answered_at   timestamptz,
    reason        text        check (reason in ('NO_ROOM', 'NOT_MY_FIELD', 'TIMES_OR_PLACES', 'OTHER')),
    words         bytea,
    why           text[]      not null default '{}',
    constraint an_answer_has_its_time check ((state = 'PENDING') = (answered_at is null)),
    constraint a_declined_offer_has_its_reason check ((state = 'DECLINED') = (reason is not null))
);

comment on column coaching.coach_offer.words is 'Sealed under the client: what the coach adds when she declines.';
comment on column coaching.coach_offer.why is 'What spoke for this coach: the client reads it.';

create unique index one_pending_offer_a_support on coaching.coach_offer (support) where state = 'PENDING';
create index coach_offer_support on coaching.coach_offer (support, offered_at);
create index coach_offer_coach on coaching.coach_offer (coach, state);
create index coach_offer_due on coaching.coach_offer (answer_by) where state = 'PENDING';
