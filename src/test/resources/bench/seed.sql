-- What a unit has after some years, the same each time: 100 coaches, 20,000 clients with an application and a support each,
-- 50,000 appointments with their claims, ledger, history and mails. Days count from :today.
-- Ids say what they are of: bench.id('c', 17) is the 17th client.
create schema bench;
create function bench.id(kind text, n bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(ascii(kind)), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

insert into accounts.person (id, email, name, made_at)
select bench.id('o', n), 'coach' || n || '@bench.test', 'Coach ' || n, now() - interval '3 years'
from generate_series(1, 100) n;
insert into accounts.person (id, email, name, made_at)
select bench.id('c', n), 'client' || n || '@bench.test', 'Client ' || n, now() - interval '2 years'
from generate_series(1, 20000) n;
insert into accounts.person_role (person_id, role, granted_at)
select id, case when email like 'coach%' then 'COACH' else 'CLIENT' end, made_at
from accounts.person where email like '%@bench.test';

insert into coaching.coach (person, kind, modes, caseload_limit)
select bench.id('o', n), 'CAREER_COACH', '{VIRTUAL,TELEPHONE}', 200 from generate_series(1, 100) n;
insert into coaching.weekly_hours (id, coach, weekday, from_time, to_time, modes, valid_from)
select bench.id('h', n * 10 + day), bench.id('o', n), day, '08:00', '20:00', '{VIRTUAL,TELEPHONE}', date '2020-01-01'
from generate_series(1, 100) n, generate_series(1, 6) day;

insert into intake.programme_period (id, client, programme, opened_at)
select bench.id('p', n), bench.id('c', n), 'NUMBER:BENCH' || n, now() - interval '1 year' from generate_series(1, 20000) n;
insert into intake.application
  (id, client, reference, state, channel, created_at, changed_at, submitted_at, first_looked_at, confirmed_at, outcome_at, period)
select bench.id('a', n), bench.id('c', n), 'BENCH-' || n, 'ACCEPTED', 'SITE', at, at, at, at, at, at, bench.id('p', n)
from generate_series(1, 20000) n, lateral (select :today::date - (n % 700) * interval '1 day' as at) asked;
-- Words were sealed once for all: they weigh what real ones weigh.
insert into intake.answers (application, profession, grade, region, reasons, words, hopes)
select bench.id('a', n), 'doctor', 'st3', 'london', '{unsure-direction}', :words, :words from generate_series(1, 20000) n;
insert into coaching.support (id, application, client, period, state, coach, queued_at, state_since, active_since)
select bench.id('s', n), bench.id('a', n), bench.id('c', n), bench.id('p', n), 'ACTIVE', bench.id('o', 1 + n % 100),
       now() - interval '1 year', now() - interval '1 year', now() - interval '1 year'
from generate_series(1, 20000) n;

-- Of each coach's 500 appointments, 450 were held, two a working day; 50 are booked in the next 12 weeks.
create table bench.plan as
select n, 1 + n % 20000 as client, bench.id('v', n) as id, k,
       case when k < 50 then :today::date + 3 + (k * 8 / 5) else :today::date - 1 - (k - 50) / 2 end
         + case when k < 50 or k % 2 = 0 then time '10:00' else time '15:00' end as starts
from generate_series(0, 49999) n, lateral (select (n / 100)::int as k) turn;
alter table bench.plan alter column starts type timestamptz using starts at time zone 'UTC';
insert into coaching.appointment
  (id, support, client, coach, period, state, mode, starts_at, ends_at, window_minutes, units, calendar_uid)
select id, bench.id('s', client), bench.id('c', client), bench.id('o', 1 + client % 100), bench.id('p', client),
       case when starts > now() then 'BOOKED' else 'HELD' end, 'VIRTUAL', starts, starts + interval '1 hour', 1440, 1,
       id || '@bench.test'
from bench.plan;
insert into coaching.claimed_time (id, appointment, support, coach, client, coach_during, client_during)
select bench.id('t', n), id, bench.id('s', client), bench.id('o', 1 + client % 100), bench.id('c', client),
       tstzrange(starts, starts + interval '75 minutes'), tstzrange(starts, starts + interval '1 hour')
from bench.plan;
insert into coaching.appointment_move (id, appointment, move, to_state, to_start, moved_by, moved_at, told_at)
select bench.id('m', n), id, 'BOOKED', 'BOOKED', starts, bench.id('c', client), starts, starts from bench.plan;
-- More than the usual three each, so that the bookings of many runs find room.
insert into coaching.allowance (id, client, period, granted, used, made_at)
select bench.id('l', client), bench.id('c', client), bench.id('p', client), 50, count(*), now()
from bench.plan group by client;
insert into coaching.allowance_entry (id, allowance, appointment, kind, units, at, by_person)
select bench.id('e', n), bench.id('l', client), id, 'TAKEN', 1, starts, bench.id('c', client) from bench.plan;
insert into messaging.message
  (id, kind, key, person_id, about_id, message_id, state, posted_at, not_before, next_attempt_at, settled_at, body)
select bench.id('b', n * 2 + side), 'appointment.booked', 'bench/' || n || '/' || side,
       case side when 0 then bench.id('c', client) else bench.id('o', 1 + client % 100) end, id,
       '<' || n || '.' || side || '@bench.test>', 'SENT', starts, starts, starts, starts, :words
from bench.plan, generate_series(0, 1) side;
