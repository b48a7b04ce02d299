package org.waymark.platform.web;

import java.util.Set;

/**
 * Names public pages: a GET of them is answered with the same bytes for everyone, without a session or a cookie. They open
 * for everyone, and their finished bytes are kept. What such a page is made from has to tell of its changes
 * ({@code platform.tell_public_pages}).
 */
public interface PublicPaths {
    /** @param path of a request, without its query */
    boolean includes(String path);

    /**
     * The parameters that choose among the versions of a page, such as "page". A request with any other is neither kept nor
     * answered from memory.
     */
    default Set<String> parameters(String path) {
        return Set.of();
    }

    /** Those that search engines are told of although nobody published them, such as a list. */
    default Set<String> inSitemap() {
        return Set.of();
    }

    /**
     * Whether a form that is sent here may change what these pages show. Whoever sent it sees so on her next page. Everybody
     * else does too, a moment later, when the database tells: so this is a courtesy, and forgetting a path does no harm.
     */
    default boolean areWrittenAt(String path) {
        return false;
    }
}
