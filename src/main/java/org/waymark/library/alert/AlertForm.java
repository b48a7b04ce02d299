package org.waymark.library.alert;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Topic;
import org.waymark.reference.Topics;

/** An address, and the topics to hear of. */
public record AlertForm(@Nullable String email, @Nullable List<String> topic) {
    static final AlertForm EMPTY = new AlertForm(null, List.of());

    public List<String> topics() {
        return topic == null ? List.of() : topic;
    }

    /** Those that there are, in the order of their list. */
    List<String> known(Topics all) {
        return all.subjects().stream()
                .map(Topic::code)
                .filter(topics()::contains)
                .toList();
    }

    Optional<EmailText> address() {
        return EmailText.typed(email == null ? "" : email);
    }

    Problems check(Topics all) {
        var problems = checkTopics(all);
        if (address().isEmpty()) {
            problems.add("email", "Enter an email address in the correct format, like name@example.com");
        }
        return problems;
    }

    Problems checkTopics(Topics all) {
        return known(all).isEmpty() ? Problems.of("topic", "Select at least one topic") : Problems.none();
    }

    /** No addresses in logs. */
    @Override
    public String toString() {
        return "AlertForm";
    }
}
