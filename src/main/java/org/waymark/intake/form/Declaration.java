package org.waymark.intake.form;

/** What a client declares to have read. The numbers in the words are the unit's own ({@link Declarations}). */
public enum Declaration {
    CONFIDENTIALITY(
            "I have read what stays confidential, and the limits of that",
            "What you tell us stays within the service. Nothing goes to anyone in your training or employment. We only"
                    + " pass something on if there is a risk of serious harm or serious wrongdoing, and we tell you first"
                    + " where we can."),
    CANCELLATION(
            "I have read the rule for changing appointments",
            "You can cancel or move an appointment free of charge up to %1$d hours before it starts. After that, or if"
                    + " you don’t come, you may lose one of your appointments. A person decides, never the computer."),
    NOT_AN_EMERGENCY(
            "I understand that this is not an emergency service",
            "It can take us up to %2$d days to answer. If you need help now, use the services named on this page.");

    /** Of the words above; a change of them is a new one. */
    static final String VERSION = "2026-11";

    private final String label;
    private final String text;

    Declaration(String label, String text) {
        this.label = label;
        this.text = text;
    }

    public String label() {
        return label;
    }

    String text(long changeHours, int replyDays) {
        return text.formatted(changeHours, replyDays);
    }
}
