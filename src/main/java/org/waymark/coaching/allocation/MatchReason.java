package org.waymark.coaching.allocation;

/** What speaks for a coach, in the words that the client reads under "Why this coach". */
public enum MatchReason {
    CONTINUITY("You have worked together before."),
    SPECIALTY("They know your specialty."),
    PROFESSION("They work with people in your profession."),
    TOPIC("They have experience with what you want to talk about."),
    VENUE("They meet people at the place you chose."),
    TIMES("They usually have times that suit you.");

    private final String toClient;

    MatchReason(String toClient) {
        this.toClient = toClient;
    }

    /** A sentence about the coach, for the client. */
    public String toClient() {
        return toClient;
    }
}
