package org.waymark.library.editing;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.markdown.WebAddress;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Words;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;

/** What is wrong with what an editor wrote, field by field in the order of the page. */
record WriteCheck(WriteForm form, Kind kind, WriteChoices choices) {
    private static final int MOST_MINUTES = 600;
    private static final int MOST_MONTHS = 36;
    private static final int LONGEST_LINE = 300;

    Problems problems() {
        var problems = Problems.none()
                .require("title", form.cleanTitle(), "Enter a title")
                .atMost(Words.LONGEST_TITLE, "title", form.cleanTitle(), "The title")
                .require("summary", form.cleanSummary(), "Enter a summary")
                .atMost(Words.LONGEST_SUMMARY, "summary", form.cleanSummary(), "The summary");
        if (kind != Kind.RESOURCE) {
            problems.require("body", form.cleanBody(), "Enter the text");
        }
        problems.atMost(Words.LONGEST_BODY, "body", form.cleanBody(), "The text");
        details(problems);
        number(problems, "reviewMonths", form.reviewMonths(), MOST_MONTHS, "months");
        return problems.atMost(LONGEST_LINE, "sources", form.sources(), "The sources")
                .atMost(ReasonForm.LONGEST, "note", form.cleanNote(), "The note");
    }

    private void details(Problems problems) {
        switch (kind) {
            case PAGE -> problems.atMost(Words.LONGEST_TITLE, "menu", form.menu(), "The menu label");
            case RESOURCE -> resource(problems);
            case QUESTION -> {
                if (!isOneOf(choices.groups(), form.group())) {
                    problems.add("group", "Select a group");
                }
            }
        }
        known(problems, "professions", choices.professions(), form.professions(), "Select professions from the list");
        known(problems, "topics", choices.topics(), form.topics(), "Select topics from the list");
    }

    private void resource(Problems problems) {
        var resource = ResourceKind.of(Typed.line(form.resourceKind()));
        if (resource.isEmpty()) {
            problems.add("resourceKind", "Select what kind of resource it is");
        }
        if (Typed.line(form.address()).isEmpty()
                ? resource.filter(ResourceKind.WEBSITE::equals).isPresent()
                : !isHttps()) {
            problems.add("address", "Enter the whole address, beginning with https://");
        }
        problems.atMost(LONGEST_LINE, "file", form.file(), "The file");
        number(problems, "minutes", form.minutes(), MOST_MINUTES, "minutes");
        known(problems, "audiences", choices.audiences(), form.audiences(), "Select audiences from the list");
        known(problems, "stages", choices.stages(), form.stages(), "Select stages from the list");
    }

    private boolean isHttps() {
        var typed = Typed.line(form.address());
        return typed.length() <= LONGEST_LINE && WebAddress.isWhole(typed);
    }

    private static void number(Problems problems, String field, @Nullable String typed, int most, String unit) {
        var line = Typed.line(typed);
        if (!line.isEmpty() && (!line.matches("[1-9][0-9]{0,3}") || Integer.parseInt(line) > most)) {
            problems.add(field, "Enter a whole number of " + unit + ", from 1 to " + most);
        }
    }

    private static void known(
            Problems problems, String field, List<Item> items, @Nullable Collection<String> typed, String message) {
        if (typed != null && !typed.stream().allMatch(code -> isOneOf(items, code))) {
            problems.add(field, message);
        }
    }

    private static boolean isOneOf(List<Item> items, @Nullable String code) {
        return items.stream()
                .anyMatch(item -> item.value() != null && item.value().equals(code));
    }
}
