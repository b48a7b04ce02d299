package org.waymark.coaching.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.coaching.allowance.AllowanceEntry;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.AppointmentHistory;
import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.decision.Decisions;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What appointments hold about clients and coaches. */
@Component
class CoachingData implements PersonalData {
    private final Appointments appointments;
    private final AppointmentViews views;
    private final AppointmentHistory history;
    private final Decisions decisions;
    private final Allowances allowances;
    private final JdbcClient db;

    CoachingData(
            Appointments appointments,
            AppointmentViews views,
            AppointmentHistory history,
            Decisions decisions,
            Allowances allowances,
            JdbcClient db) {
        this.appointments = appointments;
        this.views = views;
        this.history = history;
        this.decisions = decisions;
        this.allowances = allowances;
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "coaching.weekly_hours",
                "coaching.hours_exception",
                "coaching.meeting_details",
                "coaching.appointment",
                "coaching.appointment_move",
                "coaching.claimed_time",
                "coaching.allowance",
                "coaching.allowance_entry",
                "coaching.decision");
    }

    @Override
    public String heading() {
        return "Your appointments";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        var records = new ArrayList<HeldRecord>();
        views.of(appointments.ofClient(person)).forEach(view -> records.add(record(view)));
        allowances.entries(person).reversed().forEach(entry -> records.add(record(entry)));
        return records;
    }

    private HeldRecord record(AppointmentView view) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Time", view.when());
        fields.put("Status", view.appointment().state().words());
        fields.put("How", view.mode());
        fields.put("With", view.coachName());
        put(fields, "Your reason for a late change", history.lateReason(view.appointment()));
        decisions.of(view.appointment().id()).ifPresent(decision -> {
            fields.put("Decision", decision.state().words());
            put(fields, "What you were told", decision.words());
            put(fields, "Why you asked for a second look", decision.askedWords());
            put(fields, "What you were told after it", decision.lookedWords());
        });
        return new HeldRecord("Appointment", history.madeAt(view.appointment().id()), fields);
    }

    private static HeldRecord record(AllowanceEntry entry) {
        return new HeldRecord(
                "Your allowance",
                entry.at(),
                Map.of("What happened", entry.kind().words(), "On", UkTime.day(entry.at())));
    }

    private static void put(Map<String, String> fields, String label, @Nullable String words) {
        if (words != null) {
            fields.put(label, words);
        }
    }

    /**
     * Sealed words go with the person's key; how to join goes here, and times that are still claimed. When they met, and
     * what was used, stays as a figure without words.
     */
    @Override
    public void erase(PersonId person) {
        db.sql(
                        "update coaching.appointment set joining = '', version = version + 1 where client = :person and joining <> ''")
                .param("person", person.value())
                .update();
        db.sql("delete from coaching.claimed_time where client = :person and reserved_until is not null")
                .param("person", person.value())
                .update();
        for (var table : List.of("weekly_hours", "hours_exception", "meeting_details")) {
            db.sql("delete from coaching." + table + " where coach = :person")
                    .param("person", person.value())
                    .update();
        }
    }

    /** Days that differ are of no use once they are long over. */
    @Override
    public void retain(Instant now) {
        db.sql("delete from coaching.hours_exception where until_day < :day")
                .param("day", UkTime.dateOf(now).minusYears(1))
                .update();
    }
}
