-- An application for 1-2-1 support: its lifecycle, its answers, its history and the clocks of the unit's reply.
-- What the desk searches is plain; a client's own words are sealed (bytea) and never indexed.

create table intake.programme_period (
    id uuid primary key,
    client uuid not null references accounts.person (id),
    -- The normalised training number, or the scheme with its start date: 'NUMBER:LON012345C', 'SCHEME:preceptorship:2026-09-01'.
    programme text not null check (programme ~ '^(NUMBER|SCHEME):.+$'),
    opened_at timestamptz not null,
    unique (client, programme)
);

create table intake.application (
    id uuid primary key,
    client uuid not null references accounts.person (id),
    -- Given when the application is submitted; random, so that it says nothing about how many there are.
    reference text unique,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'INFORMATION_REQUESTED', 'ACCEPTED',
        'REDIRECTED', 'SIGNPOSTED', 'INELIGIBLE', 'CLOSED_NO_REPLY', 'WITHDRAWN')),
    version integer not null default 0,
    channel text not null check (channel in ('SITE', 'PHONE', 'EMAIL', 'LETTER', 'IN_PERSON')),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    -- When the unit received it: the moment of submission, or the date that a coordinator entered.
    submitted_at timestamptz,
    first_look_due timestamptz,
    first_looked_at timestamptz,
    -- When the client checked and confirmed it; the moment of submission on the site.
    confirmed_at timestamptz,
    outcome_at timestamptz,
    period uuid references intake.programme_period (id),
    check (state in ('DRAFT', 'WITHDRAWN') or (reference is not null and submitted_at is not null)),
    check (state <> 'ACCEPTED' or period is not null)
);

-- A client has one application open at a time; two requests that race for it meet here.
create unique index one_open_application on intake.application (client)
    where state in ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'INFORMATION_REQUESTED');
create index application_state on intake.application (state, submitted_at);
create index application_client on intake.application (client);

create table intake.answers (
    application uuid primary key references intake.application (id) on delete cascade,
    -- The pages of the form that the client has filled in and saved.
    steps text[] not null default '{}',
    profession text,
    regulator text,
    regulator_number text,
    grade text,
    specialty text,
    region text,
    -- As typed for reading, and normalised for comparing.
    training_number text,
    training_number_key text,
    scheme text,
    scheme_started date,
    programme text,
    programme_ends date,
    less_than_full_time boolean,
    out_of_programme boolean,
    employer text,
    placement text,
    next_placement text,
    reasons text[] not null default '{}',
    words bytea,
    hopes bytea,
    scan_stage text check (scan_stage in ('S', 'C', 'A', 'N', 'UNSURE')),
    deadline date,
    deadline_kind text check (deadline_kind in ('INTERVIEW', 'APPLICATION', 'OTHER')),
    earlier_support boolean,
    times text[] not null default '{}',
    modes text[] not null default '{}',
    venue text,
    adjustments bytea,
    wishes bytea,
    -- Something else to avoid was typed and a coordinator has not yet turned it into picks or dismissed it.
    typed_avoid_pending boolean not null default false,
    avoidances bytea,
    confidentiality_version text,
    cancellation_version text,
    not_emergency_version text,
    declared_at timestamptz
);

create index answers_regulator_number on intake.answers (regulator, regulator_number);
create index answers_training_number on intake.answers (training_number_key);
create index answers_deadline on intake.answers (deadline);

-- The answer on eligibility, fixed when the application was submitted, with what it was based on.
create table intake.eligibility_decision (
    application uuid primary key references intake.application (id) on delete cascade,
    decided_at timestamptz not null,
    outcome text not null,
    rule text not null,
    rule_version uuid,
    answers jsonb not null
);

-- What happened to an application: append-only. Free words (a request, an answer, a reason) are sealed.
create table intake.history (
    id uuid primary key,
    application uuid not null references intake.application (id) on delete cascade,
    at timestamptz not null,
    by_person uuid,
    side text not null check (side in ('CLIENT', 'UNIT', 'WAYMARK')),
    what text not null,
    from_state text not null,
    to_state text not null,
    words bytea
);
create index history_application on intake.history (application, at, id);

create function intake.history_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'intake.history is append-only';
end $$;
create trigger history_is_append_only before update on intake.history
    for each row execute function intake.history_is_append_only();

-- Each time a client began to wait for the unit, and how the wait ended.
create table intake.reply_clock (
    id uuid primary key,
    application uuid not null references intake.application (id) on delete cascade,
    started_by text not null check (started_by in ('SUBMITTED', 'ANSWERED', 'REOPENED')),
    started_at timestamptz not null,
    -- The respond-by date, in UK days.
    due_on date not null,
    reply_days integer not null,
    rule_version uuid,
    stopped_at timestamptz,
    stopped_by text check (stopped_by in ('INFORMATION_REQUESTED', 'OUTCOME', 'REPLIED_ELSEWHERE', 'WITHDRAWN')),
    check ((stopped_at is null) = (stopped_by is null))
);
create unique index one_running_reply_clock on intake.reply_clock (application) where stopped_at is null;
create index reply_clock_due on intake.reply_clock (due_on) where stopped_at is null;

-- Equality monitoring: kept apart from the application. No person, no application, no day: only the month.
create table intake.equality_answers (
    id uuid primary key default gen_random_uuid(),
    month date not null check (extract(day from month) = 1),
    age_band text,
    sex text,
    gender_same_as_at_birth text,
    ethnic_group text,
    disability text,
    sexual_orientation text,
    religion text,
    caring text
);
