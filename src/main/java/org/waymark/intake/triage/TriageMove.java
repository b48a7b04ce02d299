package org.waymark.intake.triage;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.intake.application.Move;

/** What a coordinator can do with an application, each on a small page of its own. */
public enum TriageMove {
    ACCEPT(
            Move.ACCEPT,
            "accept",
            "Accept",
            "Accept the application",
            "Words for the client",
            "Optional. The client reads them on the site.",
            false,
            "The application is accepted and now waits for a coach."),
    REQUEST_INFORMATION(
            Move.REQUEST_INFORMATION,
            "ask",
            "Ask for information",
            "Ask the client for information",
            "What do you need to know?",
            "The client reads this on the site and answers there.",
            true,
            "The client has been asked. Her answer starts a new respond-by date."),
    REDIRECT(
            Move.REDIRECT,
            "redirect",
            "Redirect",
            "Redirect to another service",
            "Where to go and how",
            "The client reads this on the site.",
            true,
            "The client has been redirected."),
    SIGNPOST(
            Move.SIGNPOST,
            "signpost",
            "Signpost",
            "Signpost to something better suited",
            "What suits better, and where to find it",
            "The client reads this on the site.",
            true,
            "The client has been signposted."),
    INELIGIBLE(
            Move.FIND_INELIGIBLE,
            "ineligible",
            "Not eligible",
            "Tell the client that she isn’t eligible",
            "Why, and what is open to her",
            "The client reads this on the site.",
            true,
            "The client has been told that she isn’t eligible."),
    CLOSE_NO_REPLY(
            Move.CLOSE_NO_REPLY,
            "close",
            "Close, no reply",
            "Close because the client didn’t reply",
            "Words for the client",
            "Say how to come back. The client reads this on the site.",
            true,
            "The application is closed. It can be opened again."),
    RESUME(
            Move.RESUME_TRIAGE,
            "resume",
            "Go on without an answer",
            "Go on without an answer on the site",
            "Why?",
            "For colleagues: it came by phone, say, or isn’t needed any more.",
            true,
            "The application is in triage again."),
    LOG_REPLY(
            Move.LOG_REPLY,
            "reply-elsewhere",
            "Log a reply made elsewhere",
            "Log a reply that was made by phone or mail",
            "What was said, in short",
            "For colleagues. It stops the reply clock.",
            true,
            "The reply is logged and the clock has stopped."),
    REOPEN(
            Move.REOPEN,
            "reopen",
            "Open again",
            "Open the application again",
            "Why?",
            "For colleagues. The client gets a new respond-by date.",
            true,
            "The application is open again.");

    private final Move move;
    private final String slug;
    private final String label;
    private final String title;
    private final String question;
    private final String hint;
    private final boolean needsWords;
    private final String done;

    TriageMove(
            Move move,
            String slug,
            String label,
            String title,
            String question,
            String hint,
            boolean needsWords,
            String done) {
        this.move = move;
        this.slug = slug;
        this.label = label;
        this.title = title;
        this.question = question;
        this.hint = hint;
        this.needsWords = needsWords;
        this.done = done;
    }

    static Optional<TriageMove> ofSlug(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst();
    }

    Move move() {
        return move;
    }

    public String slug() {
        return slug;
    }

    /** On the button that leads to its page. */
    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    /** Over the field for the words. */
    public String question() {
        return question;
    }

    public String hint() {
        return hint;
    }

    public boolean needsWords() {
        return needsWords;
    }

    /** Said once it is done. */
    String done() {
        return done;
    }
}
