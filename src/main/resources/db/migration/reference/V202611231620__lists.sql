-- The lists that every unit needs. Codes are text and never change their meaning; names are what people read.

create table reference.region (
    code     text primary key check (code ~ '^[a-z0-9-]+$'),
    name     text not null,
    served   boolean not null,
    position integer not null
);

create table reference.regulator (
    code           text primary key check (code ~ '^[a-z0-9-]+$'),
    short_name     text not null,
    name           text not null,
    number_name    text not null,
    number_hint    text not null,
    number_pattern text not null
);
comment on column reference.regulator.number_pattern is
    'Matched against the number in capitals without spaces; lenient on purpose, since a refused true number helps nobody';

create table reference.profession (
    code           text primary key check (code ~ '^[a-z0-9-]+$'),
    name           text not null,
    regulator_code text references reference.regulator,
    position       integer not null
);

create table reference.grade (
    code     text primary key check (code ~ '^[a-z0-9-]+$'),
    name     text not null,
    stage    text not null,
    band     integer,
    position integer not null
);

create table reference.profession_grade (
    profession_code text not null references reference.profession,
    grade_code      text not null references reference.grade,
    primary key (profession_code, grade_code)
);

create table reference.specialty (
    code            text primary key check (code ~ '^[a-z0-9-]+$'),
    name            text not null,
    profession_code text not null references reference.profession,
    position        integer not null
);
create index specialty_profession on reference.specialty (profession_code, position);

create table reference.topic (
    code      text primary key check (code ~ '^[a-z0-9-]+$'),
    name      text not null,
    reason    boolean not null,
    expertise boolean not null,
    position  integer not null
);
comment on column reference.topic.reason is 'A client may give it as a reason for applying';
comment on column reference.topic.expertise is 'A coach may name it as something they know well';

create table reference.scheme (
    code        text primary key check (code ~ '^[a-z0-9-]+$'),
    name        text not null,
    explanation text not null,
    position    integer not null
);

create table reference.profession_scheme (
    profession_code text not null references reference.profession,
    scheme_code     text not null references reference.scheme,
    primary key (profession_code, scheme_code)
);

-- What each unit keeps for itself.

create table reference.organisation (
    code        text primary key check (code ~ '^[a-z0-9-]+$'),
    name        text not null,
    kind        text not null,
    group_code  text references reference.organisation,
    region_code text not null references reference.region,
    from_day    date,
    until_day   date,
    invented    boolean not null default false,
    version     integer not null default 1,
    check (until_day is null or from_day is null or until_day >= from_day),
    check (group_code is distinct from code)
);
comment on column reference.organisation.group_code is 'The group of trusts that this trust belongs to';
comment on column reference.organisation.until_day is 'The last day on which people can choose it';
create index organisation_group on reference.organisation (group_code);

create table reference.venue (
    code        text primary key check (code ~ '^[a-z0-9-]+$'),
    name        text not null,
    address     text not null,
    postcode    text not null,
    access      text not null,
    region_code text not null references reference.region,
    from_day    date,
    until_day   date,
    invented    boolean not null default false,
    version     integer not null default 1,
    check (until_day is null or from_day is null or until_day >= from_day)
);
comment on column reference.venue.access is 'How to get in and around: steps, lift, hearing loop, parking';

create table reference.room (
    code       text primary key check (code ~ '^[a-z0-9-]+$'),
    venue_code text not null references reference.venue,
    name       text not null,
    seats      integer not null check (seats > 0),
    until_day  date
);
create index room_venue on reference.room (venue_code);

create table reference.closure_day (
    day  date primary key,
    name text not null
);
