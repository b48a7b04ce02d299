-- Who may have 1-2-1 support: rules as data. A rule is never changed: it ends, and a new version follows it.
create table intake.eligibility_rule (
    id        uuid primary key,
    code      text not null check (code ~ '^[a-z0-9-]+$'),
    position  integer not null,
    outcome   text not null,
    reason    text not null,
    next      text not null,
    from_day  date not null,
    until_day date,
    author_id uuid,
    why       text not null,
    made_at   timestamptz not null,
    check (until_day >= from_day),
    constraint one_version_a_day exclude using gist (code with =, daterange(from_day, until_day, '[]') with &&)
);
comment on column intake.eligibility_rule.position is 'The first rule that fits decides';
comment on column intake.eligibility_rule.reason is 'Shown to the person: why this is the answer';
comment on column intake.eligibility_rule.next is 'Shown to the person: what she can do now';
comment on column intake.eligibility_rule.author_id is 'Null: came with Waymark';

create table intake.eligibility_condition (
    rule_id uuid not null references intake.eligibility_rule,
    about   text not null,
    test    text not null,
    values  text[] not null check (cardinality(values) > 0),
    primary key (rule_id, about)
);
