package org.waymark.library.editing;

import gg.jte.Content;
import java.util.List;
import org.waymark.platform.design.Html;

/**
 * Words as the public would see them, with what an editor should mend.
 *
 * @param html drawn and cleaned by {@code library.markdown}
 * @param problems in sentences, with their lines
 */
public record Preview(String title, String summary, String html, List<String> problems) {
    public Preview {
        problems = List.copyOf(problems);
    }

    public Content body() {
        return Html.trusted(html);
    }
}
