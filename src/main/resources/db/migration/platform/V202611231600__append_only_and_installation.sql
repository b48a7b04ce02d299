create function platform.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

comment on function platform.refuse_change() is 'What the trigger of an append-only table does.';

create function platform.make_append_only(kept regclass) returns void
  language plpgsql as $$
begin
  execute format(
    'create trigger append_only before update or delete or truncate on %s
       for each statement execute function platform.refuse_change()', kept);
end $$;

comment on function platform.make_append_only(regclass) is
  'Rows of this table can be added and read, never changed; the application''s role loses the rights as well.';

create table platform.installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('live', 'demo')),
  created_at timestamptz not null default now()
);

select platform.make_append_only('platform.installation');
