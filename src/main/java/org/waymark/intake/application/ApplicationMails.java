package org.waymark.intake.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.intake.ApplicationId;
import org.waymark.messaging.outbox.Button;
import org.waymark.messaging.outbox.Happening;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageContent;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.messaging.outbox.Outbox;
import org.waymark.platform.UkTime;

/**
 * The mails of an application: neutral, with a link to the page behind sign-in. What they say is checked when they are sent:
 * an answer that was taken back meanwhile isn't told.
 */
@Component
public class ApplicationMails implements MessageContent {
    private static final String PREFIX = "intake.application-";

    private static final Map<Move, String> KINDS = Map.ofEntries(
            Map.entry(Move.SUBMIT, PREFIX + "received"),
            Map.entry(Move.ENTER, PREFIX + "entered"),
            Map.entry(Move.REQUEST_INFORMATION, PREFIX + "information-requested"),
            Map.entry(Move.ANSWER_REQUEST, PREFIX + "answer-received"),
            Map.entry(Move.ACCEPT, PREFIX + "accepted"),
            Map.entry(Move.REDIRECT, PREFIX + "redirected"),
            Map.entry(Move.SIGNPOST, PREFIX + "signposted"),
            Map.entry(Move.FIND_INELIGIBLE, PREFIX + "ineligible"),
            Map.entry(Move.CLOSE_NO_REPLY, PREFIX + "closed"),
            Map.entry(Move.WITHDRAW, PREFIX + "withdrawn"),
            Map.entry(Move.REOPEN, PREFIX + "reopened"));

    private final Outbox outbox;
    private final Applications applications;

    ApplicationMails(Outbox outbox, Applications applications) {
        this.outbox = outbox;
        this.applications = applications;
    }

    @EventListener
    void on(ApplicationMoved moved) {
        var application = moved.application();
        var kind = KINDS.get(moved.what());
        if (kind == null || application.submittedAt() == null) {
            return;
        }
        outbox.post(Happening.now(
                kind,
                kind + ":" + application.id() + ":" + application.version(),
                application.client(),
                application.id().value()));
    }

    /** The mail that a move of the unit will send to the client; nothing for moves without one. */
    public Optional<Mail> preview(Move move, Application application) {
        return switch (move) {
            case REQUEST_INFORMATION -> Optional.of(question(application));
            case ACCEPT, REDIRECT, SIGNPOST, FIND_INELIGIBLE, CLOSE_NO_REPLY -> Optional.of(outcome(application));
            case REOPEN -> Optional.of(reopened(application));
            case SUBMIT,
                    ENTER,
                    CHANGE_ANSWERS,
                    CONFIRM,
                    BEGIN_TRIAGE,
                    LOG_REPLY,
                    ANSWER_REQUEST,
                    RESUME_TRIAGE,
                    WITHDRAW -> Optional.empty();
        };
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(KINDS.values());
    }

    @Override
    public Optional<Mail> compose(MessageToWrite message) {
        return applications.find(new ApplicationId(message.about())).flatMap(application -> mail(message, application));
    }

    private static Optional<Mail> mail(MessageToWrite message, Application application) {
        return switch (message.kind().substring(PREFIX.length()).toUpperCase(Locale.ROOT)) {
            case "RECEIVED" -> when(application.state().isOpen(), received(application));
            case "ENTERED" -> when(application.can(Move.CONFIRM), entered(application));
            case "INFORMATION-REQUESTED" -> when(application.can(Move.ANSWER_REQUEST), question(application));
            case "ANSWER-RECEIVED" -> when(application.state().isOpen(), answerReceived(application));
            case "WITHDRAWN" -> when(application.state() == ApplicationState.WITHDRAWN, withdrawn(application));
            case "REOPENED" -> when(application.state().isOpen(), reopened(application));
            default -> when(application.state().isOutcome(), outcome(application));
        };
    }

    private static Mail received(Application application) {
        return new Mail(
                "We have what you sent us",
                List.of(
                        "Thank you. We have received what you sent us. Your reference is " + application.reference()
                                + ".",
                        "We will reply " + by(application) + "."),
                new Button("See a copy of your answers", path(application) + "/answers"),
                List.of("You need to sign in to read it. You can change your answers until we start to read them."),
                "You sent us a form.");
    }

    private static Mail entered(Application application) {
        return new Mail(
                "Please check what we wrote down for you",
                List.of(
                        "We wrote down what you told us. Your reference is " + application.reference() + ".",
                        "Please check it and confirm that it is right. We will reply " + by(application) + "."),
                new Button("Check what we wrote down", path(application) + "/confirm"),
                List.of("You need to sign in with this email address. There is no password."),
                "You phoned or wrote to us.");
    }

    private static Mail question(Application application) {
        return new Mail(
                "We have a question for you",
                List.of("We need to know a little more before we can give you an answer."),
                new Button("Read the question and answer it", path(application)),
                List.of("Your reference is " + application.reference() + "."),
                "You sent us a form.");
    }

    private static Mail answerReceived(Application application) {
        return new Mail(
                "We have your answer",
                List.of("Thank you for your answer. We will reply " + by(application) + "."),
                new Button("See where it stands", path(application)),
                List.of("Your reference is " + application.reference() + "."),
                "You answered a question of ours.");
    }

    private static Mail outcome(Application application) {
        return new Mail(
                "There is an answer for you",
                List.of("We have read what you sent us, and there is an answer for you."),
                new Button("Read our answer", path(application)),
                List.of("Your reference is " + application.reference() + "."),
                "You sent us a form.");
    }

    private static Mail withdrawn(Application application) {
        return new Mail(
                "You took back what you sent us",
                List.of(
                        "You took back what you sent us, so we will not look at it any more.",
                        "If this was not you, or you changed your mind, you can send a new form at any time."),
                new Button("See what you took back", path(application)),
                List.of("Your reference is " + application.reference() + "."),
                "You took back a form.");
    }

    private static Mail reopened(Application application) {
        return new Mail(
                "We are looking at it again",
                List.of("We are looking again at what you sent us. We will reply " + by(application) + "."),
                new Button("See where it stands", path(application)),
                List.of("Your reference is " + application.reference() + "."),
                "You sent us a form.");
    }

    private static Optional<Mail> when(boolean stillTrue, Mail mail) {
        return stillTrue ? Optional.of(mail) : Optional.empty();
    }

    private static String by(Application application) {
        @Nullable ReplyClock clock = application.clock();
        return clock == null ? "soon" : "by " + UkTime.day(clock.dueOn());
    }

    private static String path(Application application) {
        return "/my/applications/" + application.id();
    }
}
