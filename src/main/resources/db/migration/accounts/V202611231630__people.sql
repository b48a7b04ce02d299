create table accounts.person (
  id                uuid primary key,
  email             public.citext unique,
  name              text not null,
  preferred_name    text,
  pronouns          text,
  phone             text,
  active            boolean not null default true,
  entered_by        uuid references accounts.person,
  made_at           timestamptz not null,
  last_signed_in_at timestamptz
);
create index on accounts.person using gin (name public.gin_trgm_ops);

create table accounts.person_role (
  person_id  uuid not null references accounts.person,
  role       text not null check (role in ('CLIENT', 'COACH', 'COORDINATOR', 'LEAD', 'EDITOR', 'MANAGER', 'ADMINISTRATOR')),
  granted_at timestamptz not null,
  primary key (person_id, role)
);
create index on accounts.person_role (role);

-- One request for a link: the link and the code open the same door once. Only hashes are looked up; the sealed copy is
-- there for the mail and goes when the request is used or over.
create table accounts.sign_in_request (
  id          uuid primary key,
  email       public.citext not null,
  link_hash   bytea not null unique,
  code_hash   bytea not null,
  sealed      bytea,
  next_path   text not null,
  asked_at    timestamptz not null,
  expires_at  timestamptz not null,
  wrong_codes int not null default 0,
  used_at     timestamptz
);
create index on accounts.sign_in_request (email, asked_at);
create index on accounts.sign_in_request (expires_at);

create table accounts.invitation (
  id           uuid primary key,
  email        public.citext not null,
  name         text not null,
  roles        text[] not null,
  invited_by   uuid references accounts.person,
  invited_at   timestamptz not null,
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  withdrawn_at timestamptz
);
create unique index on accounts.invitation (email) where accepted_at is null and withdrawn_at is null;

create table accounts.spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create index on accounts.spring_session (expiry_time);
create index on accounts.spring_session (principal_name);

create table accounts.spring_session_attributes (
  session_primary_id char(36) not null references accounts.spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
