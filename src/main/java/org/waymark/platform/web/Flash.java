package org.waymark.platform.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what was just done. */
public final class Flash {
    static final String NAME = "flash";

    private Flash() {}

    public static void say(RedirectAttributes redirect, String words) {
        redirect.addFlashAttribute(NAME, words);
    }
}
