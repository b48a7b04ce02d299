package org.waymark.messaging.outbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.platform.web.Page;

/**
 * The send log.
 *
 * @param readable whether mails are read here, since they go nowhere else
 * @param lines of this page, with address and subject where they may be read
 */
public record MessagesPage(
        boolean readable,
        @Nullable MessageState state,
        @Nullable String kind,
        Map<MessageState, Long> counts,
        List<String> kinds,
        List<Line> lines,
        int number,
        int pages) {
    private static final String PATH = "/admin/messages";

    /** A message of the list. */
    public record Line(LoggedMessage message, String to, String subject) {}

    /** A filter. */
    public record Filter(String text, String href, boolean current) {}

    public MessagesPage {
        counts = Map.copyOf(counts);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    static MessagesPage of(
            boolean readable,
            @Nullable MessageState state,
            @Nullable String kind,
            SendLog log,
            Page<LoggedMessage> page,
            List<Line> lines) {
        return new MessagesPage(readable, state, kind, log.counts(), log.kinds(), lines, page.number(), page.pages());
    }

    public List<Filter> states() {
        var all = new Filter("All", address(null, kind, 1), state == null);
        return Stream.concat(Stream.of(all), Stream.of(MessageState.values()).map(this::filter))
                .toList();
    }

    private Filter filter(MessageState one) {
        String text = one.words() + " (" + counts.getOrDefault(one, 0L) + ")";
        return new Filter(text, address(one, kind, 1), one == state);
    }

    public List<Filter> kindFilters() {
        var all = new Filter("All kinds", address(state, null, 1), kind == null);
        return Stream.concat(
                        Stream.of(all),
                        kinds.stream()
                                .map(one -> new Filter(
                                        LoggedMessage.inWords(one), address(state, one, 1), one.equals(kind))))
                .toList();
    }

    public boolean isFiltered() {
        return state != null || kind != null;
    }

    public String pageHref(int page) {
        return address(state, kind, page);
    }

    private static String address(@Nullable MessageState state, @Nullable String kind, int page) {
        var address = UriComponentsBuilder.fromPath(PATH);
        if (state != null) {
            address.queryParam("state", state.name());
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().toUriString();
    }
}
