package org.waymark.accounts;

/** Somebody has this address already: find that person first. Nothing was written. */
public class AddressTaken extends RuntimeException {
    AddressTaken() {
        super("somebody has this address");
    }
}
