package org.waymark.intake.triage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator looks for in the queue, as it stands in the page's address: every filter is a link, every view can be
 * kept as a bookmark. Unknown values count as not given.
 *
 * @param state null means those still to be answered
 * @param due null means whatever the time
 * @param profession code of a profession, or null
 * @param reason code of a reason for applying, or null
 * @param deadline only those who work to a date within the next four weeks
 * @param concern only those with an open concern about safety; for service leads
 * @param words what was typed into the search; empty when nothing was
 * @param page from 1
 */
public record QueueFilter(
        @Nullable QueueState state,
        @Nullable QueueDue due,
        @Nullable String profession,
        @Nullable String reason,
        boolean deadline,
        boolean concern,
        String words,
        QueueSort sort,
        int page) {

    static final QueueFilter EVERYTHING_OPEN =
            new QueueFilter(null, null, null, null, false, false, "", QueueSort.RESPOND_BY, 1);

    /** Reads the parameters of an address. */
    static QueueFilter of(Map<String, String> given) {
        return new QueueFilter(
                QueueState.of(given.get("state")),
                QueueDue.of(given.get("due")),
                notBlank(given.get("profession")),
                notBlank(given.get("reason")),
                "4-weeks".equals(given.get("deadline")),
                "open".equals(given.get("concern")),
                given.getOrDefault("q", "").strip(),
                QueueSort.of(given.get("sort")),
                pageNumber(given.get("page")));
    }

    public QueueFilter withState(@Nullable QueueState other) {
        return new QueueFilter(other, due, profession, reason, deadline, concern, words, sort, 1);
    }

    public QueueFilter withDue(@Nullable QueueDue other) {
        return new QueueFilter(state, other, profession, reason, deadline, concern, words, sort, 1);
    }

    public QueueFilter withProfession(@Nullable String code) {
        return new QueueFilter(state, due, code, reason, deadline, concern, words, sort, 1);
    }

    public QueueFilter withReason(@Nullable String code) {
        return new QueueFilter(state, due, profession, code, deadline, concern, words, sort, 1);
    }

    public QueueFilter withDeadline(boolean only) {
        return new QueueFilter(state, due, profession, reason, only, concern, words, sort, 1);
    }

    public QueueFilter withConcern(boolean only) {
        return new QueueFilter(state, due, profession, reason, deadline, only, words, sort, 1);
    }

    /** For those who may not know of concerns. */
    QueueFilter withoutConcern() {
        return concern ? withConcern(false) : this;
    }

    public QueueFilter withWords(String other) {
        return new QueueFilter(state, due, profession, reason, deadline, concern, other, sort, 1);
    }

    public QueueFilter sortedBy(QueueSort other) {
        return new QueueFilter(state, due, profession, reason, deadline, concern, words, other, 1);
    }

    public QueueFilter onPage(int number) {
        return new QueueFilter(state, due, profession, reason, deadline, concern, words, sort, number);
    }

    /** The address that shows this. */
    public String href() {
        var query = parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/desk/applications" + (query.isEmpty() ? "" : "?" + query);
    }

    /** What differs from the plain queue, in the order of the address; a search form keeps these as hidden fields. */
    public Map<String, String> parameters() {
        var set = new LinkedHashMap<String, String>();
        if (state != null) {
            set.put("state", state.code());
        }
        if (due != null) {
            set.put("due", due.code());
        }
        if (profession != null) {
            set.put("profession", profession);
        }
        if (reason != null) {
            set.put("reason", reason);
        }
        if (deadline) {
            set.put("deadline", "4-weeks");
        }
        if (concern) {
            set.put("concern", "open");
        }
        if (!words.isEmpty()) {
            set.put("q", words);
        }
        if (sort != QueueSort.RESPOND_BY) {
            set.put("sort", sort.code());
        }
        if (page > 1) {
            set.put("page", String.valueOf(page));
        }
        return set;
    }

    private static @Nullable String notBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static int pageNumber(@Nullable String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,5}")) {
            return 1;
        }
        return Integer.parseInt(text);
    }
}
