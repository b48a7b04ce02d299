package org.waymark.library.markdown;

import java.net.URI;
import java.net.URISyntaxException;

/** Which addresses of other websites become a link. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether it is a whole address of a website: https, with a host, and without a name and password in front of it. */
    public static boolean isWhole(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
