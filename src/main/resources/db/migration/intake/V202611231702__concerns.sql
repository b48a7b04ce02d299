-- A worry about somebody's safety. The words of its steps are sealed for the person it is about.
create table intake.concern (
    id uuid primary key,
    about uuid not null references accounts.person (id),
    application uuid references intake.application (id) on delete set null,
    open boolean not null,
    raised_by uuid not null references accounts.person (id),
    raised_at timestamptz not null,
    version integer not null
);
create index concern_open on intake.concern (raised_at) where open;
create index concern_about on intake.concern (about);
create index concern_application on intake.concern (application);

create table intake.concern_step (
    id uuid primary key,
    concern uuid not null references intake.concern (id) on delete cascade,
    step text not null check (step in ('RAISED', 'ACTED', 'CLOSED', 'REOPENED')),
    by_person uuid not null references accounts.person (id),
    at timestamptz not null,
    words bytea not null
);
create index concern_step_concern on intake.concern_step (concern, at, id);
