package org.waymark.intake.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.intake.application.Application;
import org.waymark.platform.UkTime;

/**
 * The unit began to read while the client was changing her answers.
 *
 * @param typed her own words that weren't saved, by their labels
 */
public record StalePage(Application now, Map<String, String> typed) {

    public StalePage {
        var filled = new LinkedHashMap<>(typed);
        filled.values().removeIf(String::isBlank);
        typed = filled;
    }

    /** "Tuesday 3 March 2027, 5:30pm", when it last changed. */
    public String since() {
        return UkTime.dayAndTime(now.changedAt());
    }

    public String href() {
        return "/my/applications/" + now.id();
    }
}
