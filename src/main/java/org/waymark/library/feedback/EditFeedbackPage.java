package org.waymark.library.feedback;

import java.util.List;

/**
 * What editors see of what readers say.
 *
 * @param noteCount all notes, of which the newest are shown
 * @param days over which answers are counted
 * @param keepDays after which notes are deleted
 */
public record EditFeedbackPage(
        List<ReaderNote> notes, int noteCount, List<HelpfulTally> tallies, int days, int keepDays) {
    public List<HelpfulTally> withoutHelp() {
        return tallies.stream().filter(HelpfulTally::doesNotHelp).toList();
    }

    public List<HelpfulTally> others() {
        return tallies.stream().filter(tally -> !tally.doesNotHelp()).toList();
    }
}
