package org.waymark.intake.application;

/** How an application, or a reply to one, travelled. */
public enum Channel {
    SITE("On the site"),
    PHONE("By phone"),
    EMAIL("By email"),
    LETTER("By letter"),
    IN_PERSON("In person");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
