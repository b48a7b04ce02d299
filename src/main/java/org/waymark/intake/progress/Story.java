package org.waymark.intake.progress;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.HistoryEntry;
import org.waymark.intake.application.Move;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Moment;

/** What happened to an application, as its client reads it: she and "us", no names of staff. */
final class Story {
    private Story() {}

    /** The newest first. */
    static List<Moment> of(List<HistoryEntry> history) {
        return history.reversed().stream().map(Story::moment).toList();
    }

    /** What the unit wrote last, if its last step came with words. */
    static @Nullable String unitWords(List<HistoryEntry> history) {
        return history.reversed().stream()
                .filter(entry -> entry.from() != entry.to())
                .findFirst()
                .filter(entry ->
                        entry.side() == HistoryEntry.Side.UNIT && entry.what().isSharedWithClient())
                .map(HistoryEntry::words)
                .orElse(null);
    }

    private static Moment moment(HistoryEntry entry) {
        var moment = Moment.of(UkTime.dayAndTime(entry.at()), entry.at(), what(entry.what()))
                .by(by(entry.side()));
        var words = entry.what().isSharedWithClient() ? entry.words() : null;
        return words == null ? moment : moment.detail(quoted(words));
    }

    private static @Nullable String by(HistoryEntry.Side side) {
        return switch (side) {
            case CLIENT -> "you";
            case UNIT -> "us";
            case WAYMARK -> null;
        };
    }

    private static String what(Move move) {
        return switch (move) {
            case SUBMIT -> "Application sent";
            case ENTER -> "We wrote down what you told us";
            case CHANGE_ANSWERS -> "Answers changed";
            case CONFIRM -> "Confirmed as right";
            case BEGIN_TRIAGE -> "Reading began";
            case LOG_REPLY -> "We replied to you";
            case REQUEST_INFORMATION -> "We asked a question";
            case ANSWER_REQUEST -> "Question answered";
            case RESUME_TRIAGE -> "Reading went on";
            case ACCEPT -> "Accepted";
            case REDIRECT, SIGNPOST -> "We named a service that can help";
            case FIND_INELIGIBLE -> "Not eligible for 1-2-1 support";
            case CLOSE_NO_REPLY -> "Closed without an answer";
            case WITHDRAW -> "Taken back";
            case REOPEN -> "Reading began again";
        };
    }

    private static Content quoted(String words) {
        return output -> {
            for (var line : words.split("\\R", -1)) {
                output.writeContent("<p class=\"nhsuk-body\">");
                Html.text(line).writeTo(output);
                output.writeContent("</p>");
            }
        };
    }
}
