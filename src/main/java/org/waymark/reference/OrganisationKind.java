package org.waymark.reference;

/** What kind of place people work at. */
public enum OrganisationKind {
    TRUST_GROUP("Group of trusts"),
    TRUST("Trust"),
    PRIMARY_CARE("Primary care"),
    OTHER("Other organisation");

    private final String words;

    OrganisationKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
