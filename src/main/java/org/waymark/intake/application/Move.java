package org.waymark.intake.application;

/** What can happen to an application; {@link Lifecycle} says in which states, and what state follows. */
public enum Move {
    /** The client sends it. */
    SUBMIT("Submitted"),
    /** A coordinator enters it for a client who phoned or wrote. */
    ENTER("Entered for the client"),
    /** The client changes her answers. */
    CHANGE_ANSWERS("Answers changed"),
    /** The client confirms what a coordinator entered for her. */
    CONFIRM("Confirmed by the client"),
    BEGIN_TRIAGE("Triage began"),
    /** The unit replied by phone or mail, and a coordinator records that. */
    LOG_REPLY("Reply made elsewhere"),
    REQUEST_INFORMATION("Information requested"),
    /** The client answers the request. */
    ANSWER_REQUEST("Request answered"),
    /** A coordinator goes on without an answer on the site: it came another way, or isn't needed or expected any more. */
    RESUME_TRIAGE("Triage resumed"),
    ACCEPT("Accepted"),
    REDIRECT("Redirected"),
    SIGNPOST("Signposted"),
    FIND_INELIGIBLE("Found ineligible"),
    CLOSE_NO_REPLY("Closed, no reply"),
    /** The client takes it back. */
    WITHDRAW("Withdrawn"),
    /** A coordinator takes up a closed one again, with a reason. */
    REOPEN("Reopened");

    private final String past;

    Move(String past) {
        this.past = past;
    }

    /** For staff, in the past: "Accepted". */
    public String past() {
        return past;
    }

    /** Whether the client reads the words that come with it: she wrote them, or they were written to her. */
    public boolean isSharedWithClient() {
        return switch (this) {
            case REQUEST_INFORMATION,
                    ANSWER_REQUEST,
                    ACCEPT,
                    REDIRECT,
                    SIGNPOST,
                    FIND_INELIGIBLE,
                    CLOSE_NO_REPLY,
                    WITHDRAW -> true;
            case SUBMIT, ENTER, CHANGE_ANSWERS, CONFIRM, BEGIN_TRIAGE, LOG_REPLY, RESUME_TRIAGE, REOPEN -> false;
        };
    }
}
