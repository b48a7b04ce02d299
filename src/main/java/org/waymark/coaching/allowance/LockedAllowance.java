package org.waymark.coaching.allowance;

import java.util.UUID;

/** An allowance that nobody else can use before this transaction ends, as it was when it was locked. */
public record LockedAllowance(UUID id, Allowance atLock) {
    public boolean isUsedUp() {
        return atLock.isUsedUp();
    }
}
