-- Files that the unit publishes or uses on its pages. The bytes are a content of platform (no foreign key across schemas).
create table library.file (
    id          uuid primary key,
    code        text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name        text not null check (name ~ '^[a-z0-9]+([-_.][a-z0-9]+)*$' and length(name) <= 120),
    kind        text not null,
    title       text not null check (length(title) between 1 and 120),
    description text not null default '' check (length(description) <= 500),
    content     bytea not null,
    size        bigint not null check (size > 0),
    listed      boolean not null default false,
    web_version text not null default '' check (web_version = '' or web_version like '/%'),
    scan        text not null check (scan in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED')),
    scan_tries  integer not null default 0,
    scan_due_at timestamptz not null,
    added_at    timestamptz not null,
    changed_at  timestamptz not null,
    version     integer not null default 1
);
comment on column library.file.code is 'How pages name it: "::: document code". Never changes';
comment on column library.file.name is 'The end of its address, /files/{id}/{name}. Never changes';
comment on column library.file.listed is 'Shown at /documents';
comment on column library.file.web_version is 'Path of a page of ours that says the same; empty: none';
comment on column library.file.changed_at is 'When its bytes were last replaced';
create index file_changed_at on library.file (changed_at desc, id);

create table library.video (
    id              uuid primary key,
    code            text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    title           text not null check (length(title) between 1 and 120),
    file            uuid references library.file,
    captions        uuid references library.file,
    captions_on     boolean not null default false,
    chapters        uuid references library.file,
    poster          uuid references library.file,
    transcript      text not null default '',
    outside_owner   text not null default '',
    outside_address text not null default '',
    changed_at      timestamptz not null,
    version         integer not null default 1,
    check (file is not null or outside_address <> ''),
    check ((outside_owner = '') = (outside_address = ''))
);
comment on column library.video.transcript is 'As typed; empty: made from the captions';
comment on column library.video.outside_owner is 'Whose player it is, such as "YouTube"';

-- Where public pages name a file or a video. Drafts aren't public, and stand elsewhere.
create table library.file_use (
    what    text not null check (what in ('document', 'video')),
    code    text not null,
    used_by uuid not null,
    path    text not null,
    title   text not null,
    primary key (what, code, used_by)
);
create index file_use_used_by on library.file_use (used_by);
