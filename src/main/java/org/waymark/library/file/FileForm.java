package org.waymark.library.file;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/**
 * What an editor says of a file.
 *
 * @param listed "yes": shown at /documents
 */
public record FileForm(
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String description,
        @Nullable String listed,
        @Nullable String webVersion) {

    static FileForm blank() {
        return new FileForm(0, "", "", null, "");
    }

    static FileForm of(StoredFile file) {
        return new FileForm(
                file.version(), file.title(), file.description(), file.listed() ? "yes" : null, file.webVersion());
    }

    /** The one that the page was made from; 0 where there was none. */
    int seen() {
        return version == null ? 0 : version;
    }

    Problems check() {
        var problems = Problems.none()
                .require("title", title, "Enter a title")
                .atMost(120, "title", title, "The title")
                .atMost(500, "description", description, "The description")
                .atMost(200, "webVersion", webVersion, "The path");
        if (!webVersionOrNone().matches("|/[A-Za-z0-9/_-]*")) {
            problems.add("webVersion", "Enter the path of a page of this site, such as /foundation-doctors");
        }
        return problems;
    }

    String titleText() {
        return Objects.requireNonNullElse(title, "").strip();
    }

    String descriptionText() {
        return Objects.requireNonNullElse(description, "").strip();
    }

    String webVersionOrNone() {
        return Objects.requireNonNullElse(webVersion, "").strip();
    }

    public boolean isListed() {
        return "yes".equals(listed);
    }
}
