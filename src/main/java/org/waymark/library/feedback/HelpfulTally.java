package org.waymark.library.feedback;

import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublicationId;

/** How readers answered "Was this helpful?" over a time. */
public record HelpfulTally(PublicationId publication, Kind kind, String slug, String title, int yes, int no) {
    /** Fewer answers than this say nothing. */
    static final int ENOUGH = 5;

    public int answers() {
        return yes + no;
    }

    /** Of a hundred answers, how many were yes. */
    public int percentYes() {
        return answers() == 0 ? 0 : Math.round(100f * yes / answers());
    }

    /** Whether enough readers answered, and fewer than half of them were helped. */
    public boolean doesNotHelp() {
        return answers() >= ENOUGH && yes * 2 < answers();
    }

    public String path() {
        return kind.path(slug);
    }
}
