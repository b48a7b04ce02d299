-- How a client rates herself, 0 to 10, at a point of the journey that a feature names.
create table evaluation.measure (
    id uuid primary key,
    person uuid not null references accounts.person (id),
    -- The record that it belongs to (an application, a support).
    about uuid not null,
    moment text not null check (moment in ('BASELINE', 'OUTCOME')),
    clarity smallint not null check (clarity between 0 and 10),
    confidence smallint not null check (confidence between 0 and 10),
    readiness smallint not null check (readiness between 0 and 10),
    measured_at timestamptz not null,
    unique (about, moment)
);
create index measure_person on evaluation.measure (person);
