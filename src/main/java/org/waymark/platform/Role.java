package org.waymark.platform;

/** What a person may do. A person can hold several; every signed-in person may have a record as a client. */
public enum Role {
    CLIENT("client"),
    COACH("coach"),
    COORDINATOR("coordinator"),
    LEAD("service lead"),
    EDITOR("editor"),
    MANAGER("manager"),
    ADMINISTRATOR("administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** As people say it: "service lead". */
    public String words() {
        return words;
    }

    public boolean isStaff() {
        return this != CLIENT;
    }
}
