package org.waymark.library.file;

import org.waymark.platform.design.Tag;

/** What a virus scanner said of a file. */
public enum ScanState {
    NOT_SCANNED,
    PENDING,
    CLEAN,
    INFECTED;

    /** Whether the public may have such a file. */
    boolean mayBePublic(boolean scannerIsSet) {
        return switch (this) {
            case CLEAN -> true;
            case NOT_SCANNED, PENDING -> !scannerIsSet;
            case INFECTED -> false;
        };
    }

    public Tag tag() {
        return switch (this) {
            case NOT_SCANNED -> Tag.quiet("Not scanned");
            case PENDING -> Tag.waiting("Waiting for the virus scan");
            case CLEAN -> Tag.good("No virus found");
            case INFECTED -> Tag.bad("Virus found");
        };
    }
}
