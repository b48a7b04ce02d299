package org.waymark.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where people work: a trust, a group of trusts, primary care.
 *
 * @param groupCode the group of trusts it belongs to
 * @param fromDay the first day on which it can be chosen; null: since ever
 * @param untilDay the last day on which it can be chosen; null: open end
 * @param invented made up for the demo
 * @param version rises by one at each change
 */
public record Organisation(
        String code,
        String name,
        OrganisationKind kind,
        @Nullable String groupCode,
        String regionCode,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        boolean invented,
        int version) {

    public boolean isOpenOn(LocalDate day) {
        return Period.contains(fromDay, untilDay, day);
    }

    /** The group it belongs to, or itself: two organisations with the same one are tied to each other. */
    public String groupOrSelf() {
        return groupCode == null ? code : groupCode;
    }
}
