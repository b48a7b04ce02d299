-- What readers say of a page. Nobody is asked who they are, and nothing here says it.
create table library.helpful_count (
    publication uuid not null references library.publication,
    day         date not null,
    yes         integer not null default 0 check (yes >= 0),
    no          integer not null default 0 check (no >= 0),
    primary key (publication, day)
);
comment on column library.helpful_count.day is 'In UK time; nothing finer is kept';

create table library.reader_note (
    id          uuid primary key,
    publication uuid not null references library.publication,
    edition     integer not null,
    helpful     boolean,
    sealed      bytea not null,
    day         date not null
);
comment on column library.reader_note.edition is 'The one that was public when it was written';
comment on column library.reader_note.helpful is 'What the reader answered before; null: nothing';
comment on column library.reader_note.sealed is 'A note to the editors, of nobody known; deleted after 90 days';
create index reader_note_day on library.reader_note (day);
