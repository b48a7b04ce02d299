package org.waymark.library.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what other features drew out of the sanitizer's way: a mark stands for it, of characters that {@link SourceText}
 * takes out of every text, and is filled afterwards.
 */
final class Slots {
    private static final Pattern MARK = Pattern.compile("\uE000([0-9]{1,6})\uE001");

    private final List<String> kept = new ArrayList<>();

    String keep(String html) {
        kept.add(html);
        return "\uE000" + (kept.size() - 1) + "\uE001";
    }

    String fill(String html) {
        return MARK.matcher(html)
                .replaceAll(mark -> Matcher.quoteReplacement(kept.get(Integer.parseInt(mark.group(1)))));
    }
}
