package org.waymark.library.testimonial;

import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/**
 * What an author writes, or an editor changes.
 *
 * @param profession code; empty: a healthcare professional
 * @param consent "yes" when the author agreed; an editor isn't asked
 * @param anyway "yes" when she wants the role shown although few share it
 * @param version that an editor saw
 */
public record WordsForm(
        @Nullable String words,
        @Nullable String profession,
        @Nullable String grade,
        @Nullable String consent,
        @Nullable String anyway,
        @Nullable Integer version) {
    static final int SHORTEST = 20;
    static final int LONGEST = 1_200;

    static WordsForm of(String words, RoleLabel role) {
        return new WordsForm(words, role.profession(), role.grade(), null, null, null);
    }

    String typedProfession() {
        return profession == null ? "" : profession.strip();
    }

    String typedGrade() {
        return grade == null ? "" : grade.strip();
    }

    /** With line breaks of one kind. */
    String typedWords() {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }

    boolean wantsItAnyway() {
        return "yes".equals(anyway);
    }

    Problems checkWords() {
        var problems = Problems.none();
        if (typedWords().length() < SHORTEST) {
            problems.add("words", "Write a sentence or two: at least " + SHORTEST + " characters");
        }
        return problems.atMost(LONGEST, "words", typedWords(), "Your words");
    }

    Problems withConsent(Problems problems) {
        return "yes".equals(consent)
                ? problems
                : problems.add("consent", "Tick the box if you agree; otherwise we can’t use your words");
    }
}
