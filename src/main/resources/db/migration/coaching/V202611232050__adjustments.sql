-- What a client needs so that appointments work for her, kept once: see docs/service/adjustments.md. It can tell of
-- health, so it is sealed under the client's key. Two things stand beside it in the open: how long her appointments take,
-- which each appointment's end shows anyway, and whether anything is to be arranged at all, so that the desk's list
-- needn't open every client's.
create table coaching.adjustment (
    client     uuid        primary key references accounts.person (id),
    kept       bytea       not null,
    minutes    integer     check (minutes between 15 and 480),
    to_arrange boolean     not null,
    to_settle  boolean     not null,
    version    integer     not null check (version > 0),
    changed_by uuid        not null,
    changed_at timestamptz not null
);

create index adjustment_to_settle on coaching.adjustment (changed_at) where to_settle;

comment on column coaching.adjustment.minutes is 'Null: as everybody''s.';
comment on column coaching.adjustment.to_settle is 'Asked for by the client with nobody told yet: the desk looks at it.';

-- Append-only: each version as it was kept, by whom and when.
create table coaching.adjustment_change (
    id         uuid        primary key,
    client     uuid        not null references accounts.person (id),
    kept       bytea       not null,
    version    integer     not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    constraint each_version_once unique (client, version)
);

create trigger adjustment_change_is_append_only before update on coaching.adjustment_change
    for each row execute function coaching.refuse_change();
