package org.waymark.platform.design;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/** Text and HTML as one thing that a template can print. */
public final class Html {
    private Html() {}

    /** The HTML if there is any, else the text, escaped. */
    public static Content either(@Nullable String text, @Nullable Content html) {
        return html != null ? html : text(text);
    }

    /** Text, escaped for element content; null prints nothing. */
    public static Content text(@Nullable String text) {
        return output -> escape(text == null ? "" : text, output);
    }

    /** HTML that is already safe: written by us, or sanitised. Never anything a person typed. */
    public static Content trusted(String html) {
        return output -> output.writeContent(html);
    }

    /** The content, and after it words that are only spoken; {@code alone} when there is no content. */
    static Content withHidden(Content content, boolean alone, @Nullable String hiddenText) {
        if (hiddenText == null) {
            return content;
        }
        return output -> {
            content.writeTo(output);
            output.writeContent("<span class=\"nhsuk-u-visually-hidden\">" + (alone ? "" : " "));
            escape(hiddenText, output);
            output.writeContent("</span>");
        };
    }

    private static void escape(String text, TemplateOutput output) {
        output.writeContent(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
