package org.waymark.library.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Kind;

/** Addresses that editors type, or that are made from a title. */
final class Slugs {
    private static final int LONGEST = 80;

    private Slugs() {}

    /** What is wrong with a slug, if anything. */
    static Optional<String> problem(Kind kind, String slug) {
        if (slug.isEmpty()) {
            return Optional.of("Enter an address");
        }
        if (Address.isWellFormed(kind, slug)) {
            return Optional.empty();
        }
        if (kind == Kind.PAGE && Address.isReserved(slug)) {
            return Optional.of("The program itself answers there. Enter another address");
        }
        return Optional.of(
                kind == Kind.PAGE
                        ? "Use lower-case letters, figures, hyphens and slashes, such as foundation-doctors/f3-options"
                        : "Use lower-case letters, figures and hyphens, such as values-card-sort");
    }

    /** "Choosing a specialty: how?" becomes "choosing-a-specialty-how". */
    static String from(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        return cut.replaceAll("^-+|-+$", "");
    }
}
