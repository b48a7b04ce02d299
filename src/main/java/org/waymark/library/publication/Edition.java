package org.waymark.library.publication;

import java.time.Instant;
import org.waymark.platform.PersonId;

/**
 * The words of a publication at one time; never changed.
 *
 * @param number from 1 on, without gaps
 * @param body Markdown
 * @param madeBy an editor, or the program for what it shipped with
 * @param note what changed, in the editor's words; may be empty
 */
public record Edition(
        PublicationId publication,
        int number,
        String title,
        String summary,
        String body,
        Details details,
        Instant madeAt,
        PersonId madeBy,
        String note) {

    public Words words() {
        return new Words(title, summary, body, details);
    }
}
