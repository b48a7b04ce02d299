package org.waymark.library.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Players of others, by the addresses of their films. An address says whose player it is, so nobody has to be believed. Where
 * the players are found: rows "player-youtube" and "player-vimeo" of docs/content/sources.csv.
 */
enum OutsidePlayer {
    YOUTUBE(
            "YouTube",
            "https://(?:www\\.|m\\.)?(?:youtube\\.com/(?:watch\\?v=|embed/)|youtu\\.be/|youtube-nocookie\\.com/embed/)"
                    + "([A-Za-z0-9_-]{11})(?:[?&#].*)?",
            "https://www.youtube-nocookie.com",
            "/embed/"),
    VIMEO(
            "Vimeo",
            "https://(?:vimeo\\.com/|player\\.vimeo\\.com/video/)([0-9]{6,12})(?:(?:/|\\?h=)([0-9a-f]{4,40}))?(?:[?&#/].*)?",
            "https://player.vimeo.com",
            "/video/");

    private final String owner;
    private final Pattern address;
    private final String host;
    private final String path;

    OutsidePlayer(String owner, String address, String host, String path) {
        this.owner = owner;
        this.address = Pattern.compile(address);
        this.host = host;
        this.path = path;
    }

    static Optional<OutsidePlayer> of(String address) {
        return Arrays.stream(values())
                .filter(player -> player.address.matcher(address).matches())
                .findFirst();
    }

    /** As people call it. */
    String owner() {
        return owner;
    }

    /** The one place that a page with this player may show. */
    String host() {
        return host;
    }

    /** Where the player of this film is. */
    String player(String film) {
        var match = address.matcher(film);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a film of " + owner);
        }
        // A film that Vimeo doesn't list opens only with the key of its address.
        var key = this == VIMEO ? match.group(2) : null;
        return host + path + match.group(1) + (key == null ? "" : "?h=" + key);
    }
}
