package org.waymark.intake.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationState;
import org.waymark.intake.application.ReplyClock;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Tag;

/** What a state means to the client, in words. */
final class Standing {
    private static final String ANYTIME = "You can send a new application at any time.";

    private Standing() {}

    static Tag tag(ApplicationState state) {
        return switch (state) {
            case DRAFT -> Tag.yourTurn("Not sent yet");
            case SUBMITTED -> Tag.waiting("Sent");
            case IN_TRIAGE -> Tag.waiting("We are reading it");
            case INFORMATION_REQUESTED -> Tag.yourTurn("We have a question");
            case ACCEPTED -> Tag.good("Accepted");
            case REDIRECTED, SIGNPOSTED -> Tag.active("Another service can help");
            case INELIGIBLE -> Tag.quiet("Not eligible");
            case CLOSED_NO_REPLY -> Tag.quiet("Closed");
            case WITHDRAWN -> Tag.quiet("Taken back");
        };
    }

    static String headline(ApplicationState state) {
        return switch (state) {
            case DRAFT -> "You have not sent it yet";
            case SUBMITTED -> "We have your application";
            case IN_TRIAGE -> "We are reading your application";
            case INFORMATION_REQUESTED -> "We have a question for you";
            case ACCEPTED -> "Your application is accepted";
            case REDIRECTED -> "Another unit’s service is the right one for you";
            case SIGNPOSTED -> "There is help for you elsewhere";
            case INELIGIBLE -> "We can’t offer you 1-2-1 support";
            case CLOSED_NO_REPLY -> "We closed your application";
            case WITHDRAWN -> "You took back your application";
        };
    }

    static List<String> next(Application application) {
        return switch (application.state()) {
            case DRAFT -> List.of("Go on with the form when you are ready. Nobody but you can see it.");
            case SUBMITTED ->
                List.of(
                        "A coordinator reads it next. " + reply(application.clock()),
                        "You can change your answers until we start to read them.");
            case IN_TRIAGE ->
                List.of(
                        "A coordinator is reading it. " + reply(application.clock()),
                        "Your answers stay as they are from now on.");
            case INFORMATION_REQUESTED ->
                List.of("Answer the question below. Then we go on reading, and you get a new day by which we reply.");
            case ACCEPTED ->
                List.of(
                        "We now look for a coach who suits you and has no ties to where you work or train. A person"
                                + " decides, and the coach has to agree too.",
                        "You hear from us by email when you have a coach.");
            case REDIRECTED, SIGNPOSTED -> List.of("Events, learning and resources stay open to you. " + ANYTIME);
            case INELIGIBLE ->
                List.of("Events, learning and resources stay open to you. If your situation changes, apply again.");
            case CLOSED_NO_REPLY ->
                List.of("We had no answer from you. If you still want support, write to us, or apply again.");
            case WITHDRAWN -> List.of("We don’t look at it any more. " + ANYTIME);
        };
    }

    private static String reply(@Nullable ReplyClock clock) {
        return clock == null
                ? "We have been in touch with you already."
                : "We reply by " + UkTime.day(clock.dueOn()) + ".";
    }
}
