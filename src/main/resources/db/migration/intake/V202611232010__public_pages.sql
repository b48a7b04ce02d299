-- The eligibility check is a public page.
select platform.tell_public_pages('intake.eligibility_rule');
select platform.tell_public_pages('intake.eligibility_condition');
