package org.waymark.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** After a POST: 303 to the page that shows the result. */
public final class Redirect {
    private Redirect() {}

    /** @param path within Waymark, beginning with "/" */
    public static RedirectView to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of ours");
        }
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
