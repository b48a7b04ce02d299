package org.waymark.intake;

/** How a client would like to meet a coach. */
public enum MeetingMode {
    VIDEO("By video call"),
    TELEPHONE("By telephone"),
    IN_PERSON("In person");

    private final String label;

    MeetingMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
