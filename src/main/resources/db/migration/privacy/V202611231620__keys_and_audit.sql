-- Data keys, wrapped by the master keyset, which is never in here. A destroyed key leaves its row.
create table privacy.person_key (
  person_id    uuid primary key,
  wrapped_key  bytea,
  wrapped_by   integer,
  made_at      timestamptz not null,
  destroyed_at timestamptz,
  check ((wrapped_key is null) = (wrapped_by is null)),
  check ((wrapped_key is null) = (destroyed_at is not null))
);
create index on privacy.person_key (wrapped_by, person_id);

create table privacy.service_key (
  name        text primary key,
  wrapped_key bytea not null,
  wrapped_by  integer not null,
  made_at     timestamptz not null
);

-- Who did what: ids and fixed words only. recorded_at is the database's own time, whatever the program's clock says.
create table privacy.audit_entry (
  id          uuid primary key,
  at          timestamptz not null,
  actor_id    uuid not null,
  acting_role text not null,
  action      text not null,
  subject_id  uuid,
  what        text not null,
  what_id     uuid not null,
  recorded_at timestamptz not null default now()
);
create index on privacy.audit_entry (subject_id, at);
create index on privacy.audit_entry (recorded_at);
select platform.make_append_only('privacy.audit_entry');

-- A seal is made over the entries that are joined to it and over the seal before, so commit order doesn't matter.
create table privacy.audit_seal (
  number  bigint primary key,
  entries integer not null,
  hash    bytea not null,
  tag     bytea not null,
  made_at timestamptz not null default now()
);
select platform.make_append_only('privacy.audit_seal');

create table privacy.audit_seal_entry (
  entry_id uuid primary key references privacy.audit_entry (id),
  seal     bigint not null references privacy.audit_seal (number),
  hash     bytea not null
);
create index on privacy.audit_seal_entry (seal);
select platform.make_append_only('privacy.audit_seal_entry');
