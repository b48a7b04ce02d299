package org.waymark.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.CharacterLimit;
import org.waymark.platform.design.DatePart;
import tools.jackson.databind.JsonNode;

/** The options of the components of forms. */
final class Fields {
    private Fields() {}

    static Parameters field(Options o) {
        return Parameters.call()
                .set("name", o.text("name"))
                .set("id", o.text("id"))
                .set("label", o.label("label"))
                .set("hint", o.textOf("hint"))
                .set("hintHtml", o.htmlOf("hint"))
                .set("error", o.textOf("errorMessage"))
                .set("flagged", o.flag("errorMessage"))
                .set("value", o.text("value"))
                .set("rows", o.number("rows"))
                .set("autocomplete", o.text("autocomplete"))
                .set("spellcheck", o.tristate("spellcheck"))
                .set("disabled", o.flag("disabled"))
                .set("classes", o.text("classes"));
    }

    static Parameters input(Options o) {
        return field(o).set("type", o.text("type"))
                .set("width", o.number("width"))
                .set("inputmode", o.text("inputmode"))
                .set("code", o.flag("code"))
                .set("prefix", o.textOf("prefix"))
                .set("suffix", o.textOf("suffix"))
                .set("after", o.at("formGroup").htmlOf("afterInput"));
    }

    static Parameters searchInput(Options o) {
        Options button = o.at("button");
        return field(o).set("width", o.number("width"))
                .set("large", o.flag("large"))
                .set("code", o.flag("code"))
                .set("placeholder", o.text("placeholder"))
                .set("prefix", o.textOf("prefix"))
                .set("withButton", !o.isFalse("button"))
                .set("buttonText", button.text("text"))
                .set("buttonVariant", button.text("variant"))
                .set("buttonIcon", button.isFalse("icon") ? "" : button.text("icon"))
                .set("buttonDisabled", button.tristate("disabled"));
    }

    static Parameters select(Options o) {
        return field(o).set("items", o.list("items", Options::item))
                .set("after", o.at("formGroup").htmlOf("afterInput"));
    }

    static Parameters characterCount(Options o) {
        var limit = o.has("maxwords")
                ? CharacterLimit.words(o.number("maxwords", 0))
                : new CharacterLimit(o.number("maxlength"), null, null, null);
        return field(o).set(
                        "limit",
                        limit.threshold(o.number("threshold"))
                                .countType(o.has("countType") ? o.text("countType") : limit.countType()));
    }

    static Parameters choices(Options o) {
        Options fieldset = o.at("fieldset");
        return Parameters.call()
                .set("name", o.text("name"))
                .set("idPrefix", o.text("idPrefix"))
                .set("legend", o.has("fieldset") ? fieldset.label("legend") : null)
                .set("hint", o.textOf("hint"))
                .set("hintHtml", o.htmlOf("hint"))
                .set("error", o.textOf("errorMessage"))
                .set("flagged", o.flag("errorMessage"))
                .set("small", o.flag("small"))
                .set("inline", o.flag("inline"))
                .set("disabled", o.flag("disabled"))
                .set("items", o.list("items", Options::item));
    }

    static Parameters checkboxes(Options o) {
        return choices(o)
                .set(
                        "values",
                        o.node()
                                .path("values")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
    }

    static Parameters dateInput(Options o) {
        var parts = new ArrayList<DatePart>();
        if (o.has("items")) {
            o.items("items").forEach(part -> parts.add(datePart(part.text("name"), part, o)));
        } else {
            for (String name : List.of("day", "month", "year")) {
                if (!o.isFalse(name)) {
                    parts.add(datePart(name, o.at(name), o));
                }
            }
        }
        return choices(o)
                .set("id", o.text("id"))
                .set("namePrefix", o.has("namePrefix") ? o.text("namePrefix") : null)
                .set("parts", parts);
    }

    private static DatePart datePart(@Nullable String name, Options part, Options all) {
        String known = name == null ? "" : name;
        String value = part.has("value") ? part.text("value") : all.at("values").text(known);
        return DatePart.of(known, value)
                .label(part.text("label"))
                .error(part.flag("error"))
                .autocomplete(part.text("autocomplete"))
                .disabled(part.tristate("disabled"));
    }
}
