package org.waymark.coaching.arrangement;

import static org.waymark.platform.Columns.utc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What was arranged for a client's appointments. */
@Component
class ArrangementData implements PersonalData {
    private final Arrangements arrangements;
    private final JdbcClient db;

    ArrangementData(Arrangements arrangements, JdbcClient db) {
        this.arrangements = arrangements;
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coaching.arrangement");
    }

    @Override
    public String heading() {
        return "What we arranged for your appointments";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return arrangements.everOf(person).stream()
                .map(arrangement -> new HeldRecord(
                        arrangement.need().label(),
                        arrangement.at(),
                        Map.of("For the appointment on", UkTime.dayAndTime(arrangement.forStart()))))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        db.sql("delete from coaching.arrangement where client = :person")
                .param("person", person.value())
                .update();
    }

    /** Of no use a year after the appointment. */
    @Override
    public void retain(Instant now) {
        db.sql("delete from coaching.arrangement where for_start < :before")
                .param("before", utc(UkTime.here(now).minusYears(1).toInstant()))
                .update();
    }
}
