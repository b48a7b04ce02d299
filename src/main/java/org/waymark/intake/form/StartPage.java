package org.waymark.intake.form;

/**
 * Before a draft begins.
 *
 * @param eligibility signed answers of the check, to be posted back; may be empty
 */
public record StartPage(String eligibility, int replyDays) {}
