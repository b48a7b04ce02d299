-- Every value that a unit ever chose, with who, when and why; the one in force is the latest that has begun.
create table platform.setting_version (
  id        uuid primary key,
  key       text not null,
  value     text not null,
  from_at   timestamptz not null,
  author_id uuid,
  reason    text not null,
  made_at   timestamptz not null
);
create index on platform.setting_version (key, from_at);
