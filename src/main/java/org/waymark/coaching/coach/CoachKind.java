package org.waymark.coaching.coach;

/** What a coach is. */
public enum CoachKind {
    CAREER_COACH("Career coach"),
    CAREER_ADVISER("Career adviser");

    private final String words;

    CoachKind(String words) {
        this.words = words;
    }

    /** "Career coach". */
    public String words() {
        return words;
    }
}
