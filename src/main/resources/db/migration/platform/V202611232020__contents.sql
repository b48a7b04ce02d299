-- Bytes of files, each kept once. A content is named by the SHA-256 of its bytes and lies in chunks, which are named in the
-- same way, so that contents with a common part keep it once. Whoever needs a content holds it; without a holder it goes.
create table platform.content (
    hash bytea primary key check (octet_length(hash) = 32),
    size bigint not null check (size > 0)
);

create table platform.chunk (
    hash  bytea primary key check (octet_length(hash) = 32),
    bytes bytea not null check (octet_length(bytes) between 1 and 262144)
);
comment on column platform.chunk.bytes is 'At most 256 KiB; never compressed, since files mostly are already';
alter table platform.chunk alter column bytes set storage external;

create table platform.content_chunk (
    content bytea not null references platform.content,
    number  integer not null check (number >= 0),
    chunk   bytea not null references platform.chunk,
    primary key (content, number)
);
comment on column platform.content_chunk.number is 'From 0; each but the last is 256 KiB long';
create index content_chunk_chunk on platform.content_chunk (chunk);

create table platform.content_hold (
    content bytea not null references platform.content,
    holder  uuid not null,
    primary key (content, holder)
);
comment on column platform.content_hold.holder is 'Id of the record that needs the content';
