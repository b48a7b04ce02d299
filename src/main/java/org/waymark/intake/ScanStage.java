package org.waymark.intake;

/** Where a client sees herself in SCAN, the career planning model developed by the London PSU Careers Unit. */
public enum ScanStage {
    S("Self-awareness", "What type of clinician do I want to be?"),
    C("Career exploration", "What options are available to me?"),
    A("Arriving at a decision", "Which is the best choice for me?"),
    N("Next steps", "What do I do now?"),
    UNSURE("I’m not sure", "Your coach can work this out with you");

    private final String label;
    private final String question;

    ScanStage(String label, String question) {
        this.label = label;
        this.question = question;
    }

    public String label() {
        return label;
    }

    public String question() {
        return question;
    }
}
