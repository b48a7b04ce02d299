package org.waymark.design;

import static java.util.Map.entry;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.PageLink;
import org.waymark.platform.design.Tag;
import org.waymark.platform.design.Task;

/** For each component of the package: our template, and our parameters for the options of a fixture. */
final class Parameters {
    /** A template and what it is called with. */
    record Call(String template, Map<String, Object> parameters) {}

    private static final Map<String, Function<Fixture, Call>> CALLS = Map.ofEntries(
            entry(
                    "action-link",
                    of(
                            "actionLink",
                            o -> call().text(o).set("href", o.text("href")).variant(o))),
            entry(
                    "back-link",
                    of(
                            "backLink",
                            o -> call().text(o).set("href", o.text("href")).variant(o))),
            entry("breadcrumb", of("breadcrumb", Parameters::breadcrumb)),
            entry("button", of("button", Parameters::button)),
            entry("card", of("card", Parameters::card)),
            entry("character-count", of("characterCount", Fields::characterCount)),
            entry("checkboxes", of("checkboxes", Fields::checkboxes)),
            entry(
                    "contents-list",
                    of(
                            "contentsList",
                            o -> call().set("items", o.list("items", Options::link))
                                    .set("title", o.text("visuallyHiddenText")))),
            entry("date-input", of("dateInput", Fields::dateInput)),
            entry("details", of("details", Parameters::details)),
            entry("do-dont-list", of("doDontList", Parameters::doDontList)),
            entry("error-message", of("errorMessage", o -> call().text(o).set("prefix", o.text("visuallyHiddenText")))),
            entry("error-summary", of("errorSummary", Parameters::errorSummary)),
            entry(
                    "fieldset",
                    of(
                            "fieldset",
                            o -> call().set("legend", o.label("legend"))
                                    .set("content", o.content() == null ? Html.text("") : o.content()))),
            entry("footer", of("footer", Parameters::footer)),
            entry("header", fixture -> new Call("header", HeaderOptions.of(fixture).values)),
            entry("heading", of("heading", o -> call().set("heading", o.heading()))),
            entry(
                    "hero",
                    of(
                            "hero",
                            o -> call().set("heading", o.heading("heading"))
                                    .set("text", o.text("text"))
                                    .set("border", !o.isFalse("border")))),
            entry("hint", of("hint", o -> call().text(o))),
            entry("input", of("input", Fields::input)),
            entry(
                    "inset-text",
                    of("insetText", o -> call().set("text", o.text("text")).set("content", o.content()))),
            entry("label", of("label", o -> call().set("label", o.label()))),
            entry("legend", of("legend", o -> call().set("legend", o.label()))),
            entry("notification-banner", of("notificationBanner", Parameters::notificationBanner)),
            entry("pagination", of("pagination", Parameters::pagination)),
            entry(
                    "panel",
                    of(
                            "panel",
                            o -> call().set("heading", o.heading("heading"))
                                    .set("text", o.text("text"))
                                    .set("content", o.content())
                                    .variant(o))),
            entry("radios", of("radios", o -> Fields.choices(o).set("value", o.text("value")))),
            entry("search-input", of("searchInput", Fields::searchInput)),
            entry("select", of("select", Fields::select)),
            entry(
                    "skip-link",
                    of("skipLink", o -> call().set("href", o.text("href")).set("text", o.text("text")))),
            entry("summary-list", SummaryAndTable::summaryList),
            entry("tables", SummaryAndTable::table),
            entry("tag", of("tag", o -> call().set("tag", tag(o)).set("html", o.content()))),
            entry(
                    "task-list",
                    of(
                            "taskList",
                            o -> call().set("idPrefix", o.text("idPrefix"))
                                    .set("tasks", o.list("items", Parameters::task)))),
            entry("textarea", of("textarea", Fields::field)),
            entry(
                    "warning-callout",
                    of(
                            "warningCallout",
                            o -> call().set("heading", o.heading("heading"))
                                    .set("text", o.text("text"))
                                    .set("content", o.content()))));

    final Map<String, Object> values = new HashMap<>();

    static List<String> components() {
        return CALLS.keySet().stream().sorted().toList();
    }

    static Call call(Fixture fixture) {
        return Objects.requireNonNull(CALLS.get(fixture.component())).apply(fixture);
    }

    private static Function<Fixture, Call> of(String template, Function<Options, Parameters> read) {
        return fixture -> new Call(template, read.apply(fixture.options()).values);
    }

    static Parameters call() {
        return new Parameters();
    }

    Parameters set(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    private Parameters text(Options options) {
        return set("text", options.text("text")).set("html", options.content());
    }

    private Parameters variant(Options options) {
        return set("variant", options.text("variant"));
    }

    private static Parameters breadcrumb(Options o) {
        Options back = o.at("backLink");
        return call().set("items", o.list("items", Options::link))
                .set("id", o.text("id"))
                .set("back", back.has("text") ? back.link() : null)
                .variant(o);
    }

    private static Parameters button(Options o) {
        Options icon = o.at("icon");
        return call().text(o)
                .variant(o)
                .set("href", o.text("href"))
                .set("small", o.flag("small"))
                .set("disabled", o.flag("disabled"))
                .set("preventDoubleClick", o.tristate("preventDoubleClick"))
                .set("icon", icon.text("name"))
                .set("iconAtEnd", "end".equals(icon.text("placement")));
    }

    static Parameters card(Options o) {
        Content content = o.content() != null ? o.content() : o.htmlOf("description");
        return call().set("heading", o.heading("heading"))
                .set("text", o.textOf("description"))
                .set("content", content)
                .set("href", o.text("href"))
                .variant(o)
                .set("clickable", o.flag("clickable"))
                .set("actions", o.list("actions", Options::action))
                .set("imageSrc", o.at("image").text("src"));
    }

    private static Parameters details(Options o) {
        return call().set("summary", o.textOf("summary"))
                .set("summaryHtml", o.htmlOf("summary"))
                .set("text", o.text("text"))
                .set("content", o.content())
                .set("open", o.flag("open"))
                .set("classes", o.text("classes"));
    }

    private static Parameters doDontList(Options o) {
        return call().set("heading", o.has("heading") ? o.heading("heading") : o.heading("title"))
                .set("tick", !"cross".equals(o.text("icon")))
                .set("prefix", o.flag("hidePrefix") ? "" : o.text("prefixText"))
                .set(
                        "items",
                        o.list(
                                "items",
                                item -> String.valueOf(item.has("item") ? item.text("item") : item.text("text"))));
    }

    private static Parameters errorSummary(Options o) {
        Options description = o.at("description");
        return call().set("heading", o.textOf("heading"))
                .set("headingHtml", o.htmlOf("heading"))
                .set("description", o.textOf("description"))
                .set("descriptionHtml", o.content() != null ? o.content() : description.html("html"))
                .set("disableAutoFocus", o.tristate("disableAutoFocus"))
                .set("errors", o.list("errorList", Options::link));
    }

    /** The package signs a footer without a copyright for NHS England; ours says so only when asked. */
    private static Parameters footer(Options o) {
        String copyright = o.textOf("copyright");
        return call().set("meta", o.list("meta", Options::link))
                .set("text", o.textOf("meta"))
                .set("content", o.content() != null ? o.content() : o.htmlOf("meta"))
                .set("copyright", copyright == null ? "© NHS England" : copyright.isEmpty() ? null : copyright);
    }

    private static Parameters notificationBanner(Options o) {
        return call().set("text", o.text("text"))
                .set("content", o.content())
                .set("heading", o.heading("heading"))
                .set("headingIsParagraph", o.at("heading").has("element"))
                .set("title", o.textOf("title"))
                .set("role", o.text("role"))
                .set("disableAutoFocus", o.tristate("disableAutoFocus"))
                .variant(o);
    }

    private static Parameters pagination(Options o) {
        return call().set("previous", pageLink(o, "previous"))
                .set("next", pageLink(o, "next"))
                .set("previousText", o.at("previous").text("text"))
                .set("nextText", o.at("next").text("text"))
                .set(
                        "pages",
                        o.list(
                                "items",
                                page -> page.flag("ellipsis")
                                        ? PageLink.GAP
                                        : new PageLink(
                                                page.number("number", 0), page.text("href"), page.flag("current"))));
    }

    private static @Nullable Link pageLink(Options o, String key) {
        String label = o.at(key).text("label");
        String href = o.has(key) ? o.at(key).text("href") : o.text(key + "Url");
        return href == null
                ? null
                : Link.of(
                        label != null ? label : o.has(key + "Page") ? String.valueOf(o.text(key + "Page")) : "", href);
    }

    private static Tag tag(Options o) {
        String text = o.text("text");
        return new Tag(
                text == null ? "" : text,
                o.isFalse("colour") ? "none" : o.text("colour"),
                !o.isFalse("border"),
                o.text("classes"));
    }

    private static Task task(Options o) {
        String name = o.has("heading") ? o.textOf("heading") : o.textOf("title");
        Options status = o.at("status");
        return new Task(
                String.valueOf(name),
                o.text("href"),
                o.textOf("hint"),
                status.has("tag") ? tag(status.at("tag")) : null,
                o.textOf("status"));
    }
}
