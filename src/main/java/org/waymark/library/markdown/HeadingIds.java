package org.waymark.library.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes ids of the words of headings: the same words give the same id, the second of its kind a number. */
final class HeadingIds {
    private static final int LONGEST = 60;

    /** Ids that the page around the text uses. */
    private final Set<String> taken =
            new HashSet<>(Set.of("maincontent", "menu", "search-field", "top", "was-this-helpful"));

    private final Map<String, Integer> numbers = new HashMap<>();

    String idFor(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[’']", "")
                .replaceAll("[^a-z0-9]+", "-");
        var id = trimmed(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
        return free(id.isEmpty() ? "part" : id);
    }

    /** Goes on from the last number of this id, so that a thousand equal headings cost no more than others. */
    private String free(String id) {
        var candidate = id;
        while (!taken.add(candidate)) {
            candidate = id + "-" + numbers.merge(id, 2, (last, _) -> last + 1);
        }
        return candidate;
    }

    private static String trimmed(String id) {
        int from = id.startsWith("-") ? 1 : 0;
        int to = id.endsWith("-") && id.length() > from ? id.length() - 1 : id.length();
        return id.substring(from, to);
    }
}
