-- Who wants to hear of what is new. The address is sealed, and found again by a keyed hash; topics alone say nothing.
create table library.alert_subscriber (
    id           uuid primary key,
    address      bytea not null,
    address_hash bytea not null unique,
    topics       text[] not null check (cardinality(topics) > 0),
    -- How often this address was typed on the page within a day of the first time, and when last.
    asks         integer not null default 1,
    asks_from    timestamptz not null,
    asked_at     timestamptz not null,
    -- Null: nobody has shown yet that the address is hers.
    confirmed_at timestamptz,
    -- What became new up to here was in a digest.
    told_until   timestamptz
);
create index alert_subscriber_due on library.alert_subscriber (coalesce(told_until, confirmed_at));

-- What is new: told to those whose topics it has; without topics, to all.
create table library.alert_item (
    kind         text not null check (kind in ('RESOURCE', 'EVENT')),
    ref          text not null,
    path         text not null check (path ~ '^/'),
    title        text not null,
    summary      text not null,
    topics       text[] not null,
    announced_at timestamptz not null,
    primary key (kind, ref)
);
create index alert_item_announced on library.alert_item (announced_at);

-- A digest that is on its way: from when until when. What it says is read when it is sent.
create table library.alert_digest (
    id         uuid primary key,
    subscriber uuid not null references library.alert_subscriber (id) on delete cascade,
    from_at    timestamptz not null,
    until_at   timestamptz not null check (until_at >= from_at + interval '7 days')
);
create index alert_digest_subscriber on library.alert_digest (subscriber);
