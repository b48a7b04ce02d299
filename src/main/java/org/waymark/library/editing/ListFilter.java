package org.waymark.library.editing;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.library.publication.Kind;
import org.waymark.platform.Coded;

/**
 * What an editor asked the list for.
 *
 * @param kind null: all kinds
 * @param words in title, summary or address; may be empty
 */
public record ListFilter(Show show, @Nullable Kind kind, String words) {
    static final String PATH = "/edit/publications";

    static ListFilter of(String show, String kind, String words) {
        return new ListFilter(Show.of(show), Coded.of(Kind.class, kind).orElse(null), Typed.line(words));
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
            address.queryParam("kind", kind.code());
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
