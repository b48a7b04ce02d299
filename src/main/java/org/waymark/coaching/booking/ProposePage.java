package org.waymark.coaching.booking;

/**
 * Where one side names times.
 *
 * @param path of this page
 * @param staff whether the coach names them
 * @param with whom the appointment would be
 */
public record ProposePage(
        String path,
        boolean staff,
        String support,
        String with,
        long noticeHours,
        long minutes,
        long keptDays,
        ProposalForm form) {}
