package org.waymark.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the running program sent to a reader.
 *
 * @param address the path with its query; after a form was sent, its action
 * @param how how the reader came to it, in words for whoever has to mend it
 * @param bytesSent of the body as it travelled: with gzip, where the program sends that
 */
record SentPage(String address, String how, int status, String type, String location, byte[] body, int bytesSent) {
    boolean isHtml() {
        return type.startsWith("text/html") && body.length > 0;
    }

    /** Where a redirect leads, without the host; empty if it is none. */
    String leadsTo() {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    String path() {
        return pathOf(address);
    }

    boolean hasQuery() {
        return address.contains("?");
    }

    Document document() {
        return Jsoup.parse(new String(body, UTF_8));
    }

    static String pathOf(String address) {
        return URI.create(address).getPath();
    }

    @Override
    public String toString() {
        return how + " (" + status + ")";
    }
}
