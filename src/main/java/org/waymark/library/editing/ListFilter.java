package org.waymark.library.editing;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.library.publication.Kind;

/**
 * What an editor asked the list for.
 *
 * @param kind null: all kinds
 * @param words in title, summary or address; may be empty
 */
public record ListFilter(Show show, @Nullable Kind kind, String words) {
    static final String PATH = "/edit/publications";

    static ListFilter of(String show, String kind, String words) {
        return new ListFilter(Show.of(show), kindOf(kind), Typed.line(words));
    }

    private static @Nullable Kind kindOf(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElse(null);
    }

    static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    ListFilter with(Show newShow) {
        return new ListFilter(newShow, kind, words);
    }

    ListFilter with(@Nullable Kind newKind) {
        return new ListFilter(show, newKind, words);
    }

    /** The address of a page of this list. */
    public String href(int page) {
        var address = UriComponentsBuilder.fromPath(PATH);
        if (show != Show.ALL) {
            address.queryParam("show", show.code());
        }
        if (kind != null) {
            address.queryParam("kind", code(kind));
        }
        if (!words.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(java.util.Map.of("q", words)).toUriString();
    }

    /** Whether the list is narrowed at all. */
    public boolean isNarrow() {
        return show != Show.ALL || kind != null || !words.isEmpty();
    }
}
