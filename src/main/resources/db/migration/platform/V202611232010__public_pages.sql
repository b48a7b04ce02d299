-- Tells every node that something changed that public pages are made from, once a transaction is committed.
create function platform.public_pages_changed() returns trigger
  language plpgsql as $$
begin
  perform pg_notify('public_pages', '');
  return null;
end $$;

create function platform.tell_public_pages(source regclass) returns void
  language plpgsql as $$
begin
  execute format(
    'create trigger tell_public_pages after insert or update or delete or truncate on %s
       for each statement execute function platform.public_pages_changed()', source);
end $$;

comment on function platform.tell_public_pages(regclass) is
  'Public pages are made from this table: no node serves a kept page any more after a change of it is committed.';

select platform.tell_public_pages('platform.setting_version');
select platform.tell_public_pages('platform.installation');
