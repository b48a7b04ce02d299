-- What stands above and below each page, kept by editors.
create table library.menu_entry (
    id       uuid primary key default uuidv7(),
    place    text not null check (place in ('HEADER', 'FOOTER')),
    position integer not null,
    text     text not null check (length(text) between 1 and 40),
    path     text not null check (path ~ '^/([^/]|$)' and length(path) <= 200),
    version  integer not null default 1,
    unique (place, position) deferrable initially deferred
);
comment on column library.menu_entry.path is 'Within Waymark';

insert into library.menu_entry (place, position, text, path) values
    ('HEADER', 1, '1-2-1 support', '/one-to-one'),
    ('HEADER', 2, 'Check if you are eligible', '/eligibility'),
    ('HEADER', 3, 'Learn', '/learn'),
    ('HEADER', 4, 'Resources', '/resources'),
    ('HEADER', 5, 'Questions', '/questions'),
    ('HEADER', 6, 'Search', '/search'),
    ('HEADER', 7, 'My Waymark', '/my'),
    ('FOOTER', 1, 'Urgent help', '/urgent-help'),
    ('FOOTER', 2, 'Privacy', '/privacy'),
    ('FOOTER', 3, 'Cookies', '/cookies'),
    ('FOOTER', 4, 'Accessibility', '/accessibility');

create table library.service_notice (
    only_row  boolean primary key default true check (only_row),
    shown     boolean not null,
    words     text not null check (length(words) between 1 and 300),
    from_day  date,
    until_day date,
    version   integer not null default 1,
    check (until_day >= from_day)
);
comment on column library.service_notice.words is 'May hold values such as {{reply-days}}';
comment on column library.service_notice.until_day is 'The last day, in UK time, on which it is shown; null: no end';

insert into library.service_notice (shown, words) values
    (true, 'Many people ask for support at the moment. We answer applications and emails within {{reply-days}} days.');

do $$
declare
  source regclass;
begin
  foreach source in array array[
    'library.publication', 'library.redirect', 'library.sourced_fact', 'library.file', 'library.video',
    'library.file_use', 'library.menu_entry', 'library.service_notice']::regclass[]
  loop
    perform platform.tell_public_pages(source);
  end loop;
end $$;
