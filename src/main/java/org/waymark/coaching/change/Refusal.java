package org.waymark.coaching.change;

import org.jspecify.annotations.Nullable;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.ChangeWindow.Verdict;

/** Why a client's change can't be made, or not yet. */
final class Refusal {
    private Refusal() {}

    /** @return null when it can be made */
    static @Nullable ChangeResult of(Appointment appointment, ChangeWish wish) {
        if (!appointment.isBooked() || appointment.version() != wish.version()) {
            return new ChangeResult.NoLonger(appointment);
        }
        var verdict = appointment.judge(wish.toldAt());
        if (verdict == Verdict.AFTER_START) {
            return new ChangeResult.HasStarted(appointment);
        }
        if (verdict == Verdict.LATE && !wish.knowsItMayCost()) {
            return new ChangeResult.MayCost(appointment);
        }
        return verdict == Verdict.LATE && !wish.givesAReason() ? new ChangeResult.ReasonMissing(appointment) : null;
    }
}
