package org.waymark.library.editing;

import org.waymark.library.publication.Edition;
import org.waymark.platform.UkTime;

/** An edition in a list, with who made it. */
public record VersionLine(Edition edition, String by) {
    public int number() {
        return edition.number();
    }

    public String madeAt() {
        return UkTime.shortDayAndTime(edition.madeAt());
    }

    /** "version 3, by Edith, 3 Mar 2027, 9am". */
    public String inWords() {
        return "version " + number() + ", by " + by + ", " + madeAt();
    }
}
