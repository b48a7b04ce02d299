package org.waymark.messaging.outbox;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was sent, as it is kept for a while. */
record SentBody(
        String to,
        String subject,
        String text,
        String html,
        @Nullable String calendar) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static SentBody of(Letter letter) {
        var calendar = letter.calendar();
        return new SentBody(
                letter.to().value(),
                letter.subject(),
                letter.text(),
                letter.html(),
                calendar == null ? null : calendar.text());
    }

    static SentBody read(String json) {
        return JSON.readValue(json, SentBody.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
