package org.waymark.library.testimonial;

import java.util.List;

/**
 * What an author says yes to. A changed text gets the next version and the old ones stay, so that it can be read what was
 * agreed to.
 */
record ConsentText(int version, List<String> sentences) {
    static final int NEWEST = 1;

    ConsentText {
        sentences = List.copyOf(sentences);
    }

    static ConsentText newest() {
        return of(NEWEST);
    }

    /** @throws IllegalArgumentException when there never was such a version */
    static ConsentText of(int version) {
        if (version != NEWEST) {
            throw new IllegalArgumentException("no consent text of version " + version);
        }
        return new ConsentText(
                version,
                List.of(
                        "The unit may show my words on its public pages, signed with the role that I chose and without my"
                                + " name.",
                        "An editor may suggest another wording. It is shown only if I approve it.",
                        "It is taken off by itself after the time that the unit set, and I can take it back at any time by"
                                + " the link in my email, without a reason. It is gone from the pages at once.",
                        "Copies that others made of a public page meanwhile can’t be called back.",
                        "Whether I write one makes no difference to any support."));
    }
}
