-- One row per happening and person. Words are written when it is sent, sealed, and taken out some time after.
create table messaging.message (
  id              uuid primary key,
  kind            text not null,
  key             text not null unique,
  person_id       uuid,
  address         bytea,
  about_id        uuid not null,
  message_id      text not null,
  state           text not null check (state in ('WAITING', 'SENT', 'DROPPED', 'FAILED')),
  attempts        integer not null default 0,
  problem         text,
  posted_at       timestamptz not null,
  not_before      timestamptz not null,
  next_attempt_at timestamptz not null,
  tried_since     timestamptz,
  settled_at      timestamptz,
  body            bytea,
  check (person_id is null or address is null),
  check ((state = 'WAITING') = (settled_at is null)),
  check (state = 'SENT' or body is null)
);
create index on messaging.message (next_attempt_at) where state = 'WAITING';
create index on messaging.message (person_id);
create index on messaging.message (posted_at desc, id);
create index on messaging.message (state, posted_at desc, id);
create index on messaging.message (settled_at) where body is not null or address is not null;
