-- What a signed-in person keeps to come back to.
create table library.saved_resource (
    person      uuid not null references accounts.person,
    publication uuid not null references library.publication,
    saved_at    timestamptz not null,
    primary key (person, publication)
);
create index saved_resource_publication on library.saved_resource (publication);
