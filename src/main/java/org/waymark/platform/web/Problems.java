package org.waymark.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field in the order of the page; each message says what to do. */
public final class Problems {
    /** One message and the field that it belongs to. */
    public record Problem(String field, String message) {
        /** Where the error summary links to: the field's element has its name as id. */
        public String href() {
            return "#" + field;
        }
    }

    private final Map<String, String> byField = new LinkedHashMap<>();

    public static Problems none() {
        return new Problems();
    }

    public static Problems of(String field, String message) {
        return new Problems().add(field, message);
    }

    /** The first message of a field stays. */
    public Problems add(String field, String message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    /** Adds the message unless the text has something in it. */
    public Problems require(String field, @Nullable String text, String message) {
        if (text == null || text.isBlank()) {
            add(field, message);
        }
        return this;
    }

    /** Adds a message when the text is longer than the field takes. */
    public Problems atMost(int characters, String field, @Nullable String text, String what) {
        if (text != null && text.length() > characters) {
            add(field, what + " must be " + characters + " characters or fewer");
        }
        return this;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }

    public List<Problem> list() {
        return byField.entrySet().stream()
                .map(entry -> new Problem(entry.getKey(), entry.getValue()))
                .toList();
    }
}
