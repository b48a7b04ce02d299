-- What the rules of eligibility ask beyond the rest, and the answers that a decision was based on, as one line of text.
alter table intake.answers add column work_region text;
alter table intake.answers add column registered_on date;
alter table intake.eligibility_decision alter column answers type text using answers::text;
alter table intake.eligibility_decision add column reason text not null default '';
alter table intake.eligibility_decision alter column reason drop default;
