package org.waymark.coaching.adjustment;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;

/** How long the appointments of a client take that are booked, moved or proposed now. */
@Component
public class AppointmentLengths {
    private static final List<Integer> LONGER = List.of(60, 75, 90, 120);

    private final JdbcClient db;
    private final Settings settings;

    AppointmentLengths(JdbcClient db, Settings settings) {
        this.db = db;
        this.settings = settings;
    }

    /** As she needs it, at most as long as the unit allows and never shorter than everybody's. */
    public Duration of(PersonId client) {
        return db.sql("select minutes from coaching.adjustment where client = :client and minutes is not null")
                .param("client", client.value())
                .query((row, _) -> row.getInt("minutes"))
                .optional()
                .map(Duration::ofMinutes)
                .map(this::limited)
                .orElseGet(this::everybodys);
    }

    private Duration limited(Duration needed) {
        var most = settings.now(AdjustmentSettings.LONGEST_APPOINTMENT);
        var allowed = needed.compareTo(most) > 0 ? most : needed;
        return allowed.compareTo(everybodys()) < 0 ? everybodys() : allowed;
    }

    Duration everybodys() {
        return settings.now(ServiceRules.APPOINTMENT_LENGTH);
    }

    /** What can be chosen instead, in minutes: longer than everybody's, and no longer than the unit allows. */
    List<Integer> longer() {
        var most = settings.now(AdjustmentSettings.LONGEST_APPOINTMENT).toMinutes();
        var usual = everybodys().toMinutes();
        return LONGER.stream()
                .filter(minutes -> minutes > usual && minutes <= most)
                .toList();
    }
}
