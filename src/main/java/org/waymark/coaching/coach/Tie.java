package org.waymark.coaching.coach;

import java.util.Locale;

/** What a coach is tied to, so that she can't be impartial to its people. */
public sealed interface Tie {
    /**
     * Works or has an interest there.
     *
     * @param code of the organisation
     */
    record ToOrganisation(String code) implements Tie {}

    /**
     * Trains, supervises or selects in a specialty.
     *
     * @param specialty its code
     * @param region code of the region; empty for everywhere
     */
    record ToSpecialtyProgramme(String specialty, String region) implements Tie {}

    /**
     * Takes part in running a scheme.
     *
     * @param code of the scheme
     */
    record ToScheme(String code) implements Tie {}

    /** A programme by its name, as people write it. */
    record ToNamedProgramme(String name) implements Tie {
        public ToNamedProgramme {
            if (name.isBlank() || name.length() > 120) {
                throw new IllegalArgumentException("a programme has a name of up to 120 characters");
            }
            name = name.strip();
        }

        /** Whether these are the same words, whatever their capitals, spaces and punctuation. */
        public boolean isNamed(String words) {
            return plain(name).equals(plain(words));
        }

        private static String plain(String words) {
            return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }
}
