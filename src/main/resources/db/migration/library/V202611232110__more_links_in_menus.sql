-- What nothing led to so far stands below each page, and events above it: each page has a search box anyway.
update library.menu_entry set text = 'Events', path = '/events'
where place = 'HEADER' and path = '/search' and version = 1
  and not exists (select from library.menu_entry where path = '/events');

update library.menu_entry set position = position + 4 where place = 'FOOTER' and position > 1;
insert into library.menu_entry (place, position, text, path) values
    ('FOOTER', 2, 'Contact us', '/contact'),
    ('FOOTER', 3, 'What people say', '/testimonials'),
    ('FOOTER', 4, 'News by email', '/alerts'),
    ('FOOTER', 5, 'Documents', '/documents');
