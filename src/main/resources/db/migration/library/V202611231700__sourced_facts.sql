-- Facts that could hurt if they were wrong. A live unit shows one only after somebody has ticked it.
create table library.sourced_fact (
    code       text primary key check (code ~ '^[a-z0-9-]+$'),
    name       text not null,
    value      text not null,
    where_used text not null,
    source     text not null,
    source_day date not null,
    checked_by uuid,
    checked_at timestamptz,
    version    integer not null default 1,
    check ((checked_by is null) = (checked_at is null))
);
comment on column library.sourced_fact.value is 'As it is shown: a telephone number, an address, a date';
comment on column library.sourced_fact.source_day is 'The day on which the source was read';

-- The same rows as docs/content/sources.csv; a test compares them.
insert into library.sourced_fact (code, name, value, where_used, source, source_day) values
    ('emergency', 'The emergency number', '999', '/urgent-help', 'https://www.swast.nhs.uk/when-to-call-999', '2026-11-23'),
    ('nhs-111', 'NHS 111, with its mental health option', '111', '/urgent-help', 'https://www.lpft.nhs.uk/contact-us/need-help-now', '2026-11-23'),
    ('samaritans', 'Samaritans by telephone: free, day and night', '116 123', '/urgent-help', 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', '2026-11-23'),
    ('shout', 'Shout by text message: free, day and night; the number to which the word SHOUT is sent', '85258', '/urgent-help', 'https://giveusashout.org/about-us/faq', '2026-11-23'),
    ('practitioner-health', 'NHS Practitioner Health by telephone', '0300 0303 300', '/urgent-help', 'https://www.practitionerhealth.nhs.uk/healthcare-staff-in-england', '2026-11-23'),
    ('practitioner-health-hours', 'When NHS Practitioner Health answers the telephone', 'Monday to Friday 8am to 8pm and Saturday 8am to 2pm, not on bank holidays', '/urgent-help', 'https://www.practitionerhealth.nhs.uk/healthcare-staff-in-england', '2026-11-23'),
    ('ico-helpline', 'The helpline of the Information Commissioner’s Office', '0303 123 1113', '/privacy', 'https://ico.org.uk/about-the-ico/our-information/service-standards/', '2026-11-23'),
    ('kss-foundation-service', 'Address of the service for foundation trainees in Kent, Surrey and Sussex', 'https://kss.hee.nhs.uk/kss-foundation/current-doctors-in-training/careers-and-wellbeing-support/', '/eligibility', 'https://lase-pdd.azurewebsites.net/node/4172', '2026-11-23');
