package org.waymark.messaging.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Row;

/**
 * One message of the send log.
 *
 * @param body null unless it may be read here
 */
public record MessagePage(LoggedMessage message, @Nullable ReadableBody body) {

    /** What was sent, as far as it is shown. */
    public record ReadableBody(String to, String subject, List<Piece> text, boolean hasCalendar) {
        public ReadableBody {
            text = List.copyOf(text);
        }
    }

    /** A stretch of plain text, or an address that can be followed. */
    public record Piece(String text, boolean isLink) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    static MessagePage readable(LoggedMessage message, SentBody body) {
        return new MessagePage(
                message, new ReadableBody(body.to(), body.subject(), pieces(body.text()), body.calendar() != null));
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(done, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            done = address.end();
        }
        pieces.add(new Piece(text.substring(done), false));
        return pieces;
    }

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Kind", message.kindInWords()));
        rows.add(Row.of("State", message.when()));
        rows.add(Row.of("Posted", message.posted()));
        if (message.notBefore().isAfter(message.postedAt())) {
            rows.add(Row.of("Not before", UkTime.dayAndTime(message.notBefore())));
        }
        rows.add(Row.of("Attempts that failed", String.valueOf(message.attempts())));
        if (message.problem() != null) {
            rows.add(Row.of("What went wrong", message.problem()));
        }
        return rows;
    }
}
