-- What coordinators write for each other about an application, sealed for the client.
create table intake.remark (
    id uuid primary key,
    application uuid not null references intake.application (id) on delete cascade,
    about uuid not null references accounts.person (id),
    by_person uuid not null references accounts.person (id),
    at timestamptz not null,
    words bytea not null
);
create index remark_application on intake.remark (application, at, id);
create index remark_about on intake.remark (about);

-- Whether the coordinator who accepted agreed with the program's answer on eligibility; a reason when she didn't.
create table intake.eligibility_check (
    id uuid primary key,
    application uuid not null references intake.application (id) on delete cascade,
    by_person uuid not null references accounts.person (id),
    at timestamptz not null,
    agreed boolean not null,
    reason bytea,
    check (agreed or reason is not null)
);
create index eligibility_check_application on intake.eligibility_check (application);
