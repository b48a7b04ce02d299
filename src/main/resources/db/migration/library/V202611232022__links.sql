-- Outside addresses on public pages, and what was found when they were looked at.
create table library.link (
    id           uuid primary key,
    address      text not null unique,
    host         text not null,
    state        text not null default 'UNCHECKED' check (state in ('UNCHECKED', 'WORKING', 'BROKEN', 'UNSURE')),
    failures     integer not null default 0,
    broken_since timestamptz,
    checked_at   timestamptz,
    due_at       timestamptz not null,
    why          text not null default '',
    moved_to     text not null default '',
    check ((state = 'BROKEN') = (failures > 0)),
    check ((state = 'BROKEN') = (broken_since is not null))
);
comment on column library.link.failures is 'How often in a row it was broken';
comment on column library.link.moved_to is 'Where it leads for good; empty: nowhere else';
create index link_due_at on library.link (due_at);

create table library.link_use (
    link    uuid not null references library.link on delete cascade,
    used_by uuid not null,
    path    text not null,
    title   text not null,
    primary key (link, used_by)
);
comment on column library.link_use.used_by is 'Id of the publication';
create index link_use_used_by on library.link_use (used_by);
