package org.waymark.library.page;

/**
 * The promises and limits in force, as the pages say them.
 *
 * @param regions the regions served, joined: "London and Kent, Surrey and Sussex"
 * @param changeHours a change up to and including this long before the start is free
 * @param lengthMinutes of an appointment
 * @param linkMinutes a sign-in link works for
 */
public record Promises(
        String regions,
        int replyDays,
        int firstLookDays,
        int coachAnswerDays,
        int appointments,
        long changeHours,
        long noticeHours,
        int horizonWeeks,
        long lengthMinutes,
        int decisionDays,
        long linkMinutes) {}
