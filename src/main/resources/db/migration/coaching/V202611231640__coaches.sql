-- Who coaches: see docs/service/allocation.md.
create table coaching.coach (
    person         uuid    primary key references accounts.person (id),
    kind           text    not null check (kind in ('CAREER_COACH', 'CAREER_ADVISER')),
    introduction   text    not null default '',
    professions    text[]  not null default '{}',
    specialties    text[]  not null default '{}',
    topics         text[]  not null default '{}',
    modes          text[]  not null default '{}' check (modes <@ array['VIRTUAL', 'IN_PERSON', 'TELEPHONE']),
    venues         text[]  not null default '{}',
    languages      text[]  not null default '{}',
    caseload_limit integer not null check (caseload_limit between 0 and 200),
    paused_until   date,
    version        integer not null default 0
);

comment on column coaching.coach.paused_until is 'The day on which this coach takes new clients again.';

-- What a coach is tied to: the impartiality rules refuse clients who are tied to the same.
create table coaching.coach_tie (
    id    uuid primary key,
    coach uuid not null references coaching.coach (person),
    kind  text not null check (kind in ('ORGANISATION', 'SPECIALTY_PROGRAMME', 'SCHEME', 'NAMED_PROGRAMME')),
    code  text not null,
    region text not null default '',
    constraint a_tie_is_said_once unique (coach, kind, code, region)
);

comment on column coaching.coach_tie.code is 'An organisation, a specialty or a scheme by its code; a programme by its name.';
comment on column coaching.coach_tie.region is 'Where a specialty is trained; empty for everywhere.';

-- A coach who was asked about a client and knows her: never asked about her again.
create table coaching.acquaintance (
    coach       uuid        not null references accounts.person (id),
    client      uuid        not null references accounts.person (id),
    recorded_at timestamptz not null,
    primary key (coach, client)
);

create index acquaintance_client on coaching.acquaintance (client);
