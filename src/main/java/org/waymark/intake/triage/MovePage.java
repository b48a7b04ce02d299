package org.waymark.intake.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.outbox.Mail;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Row;
import org.waymark.platform.web.Problems;

/**
 * The small page of one move.
 *
 * @param offered whether the move is (still) possible; without it the typed words are only shown
 * @param changed who did what meanwhile, when that is why the page is shown again
 * @param mail what goes out; null when nothing does
 * @param standard words to start from, each with the link that takes them
 * @param eligible whether the program's answer was "eligible", for accepting
 * @param periods the client's programme periods, for accepting
 */
public record MovePage(
        TriageMove move,
        String path,
        String reference,
        String name,
        boolean offered,
        @Nullable String changed,
        @Nullable Mail mail,
        List<Start> standard,
        List<Row> eligibility,
        boolean eligible,
        List<Item> periods,
        List<Item> schemes,
        MoveForm form,
        Problems problems) {

    /** Standard words and the link that puts them into the form. */
    public record Start(String title, String text, String href) {}

    /** Where the form posts to. */
    public String action() {
        return path + "/" + move.slug();
    }
}
