package org.waymark.coaching.coach;

import static org.waymark.platform.Columns.instant;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What is held about those who coach, and about whom they know. */
@Component
class CoachData implements PersonalData {
    private final Coaches coaches;
    private final JdbcClient db;

    CoachData(Coaches coaches, JdbcClient db) {
        this.coaches = coaches;
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coaching.coach", "coaching.coach_tie", "coaching.acquaintance");
    }

    @Override
    public String heading() {
        return "Coaching";
    }

    /** A client sees that somebody said she knows her, not who: that is the coach's own data. */
    @Override
    public List<HeldRecord> show(PersonId person) {
        return Stream.concat(
                        coaches.find(person).map(CoachData::profile).stream(),
                        db
                                .sql(
                                        "select recorded_at from coaching.acquaintance where client = :person order by 1 desc")
                                .param("person", person.value())
                                .query((row, _) -> new HeldRecord(
                                        "A coach said that they know you",
                                        instant(row, "recorded_at"),
                                        Map.of("What follows", "this coach is never asked to coach you")))
                                .list()
                                .stream())
                .toList();
    }

    private static HeldRecord profile(Coach coach) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Kind", coach.kind().words());
        fields.put("Introduction", coach.introduction());
        fields.put("Clients at once", String.valueOf(coach.caseloadLimit()));
        return new HeldRecord("Your profile as a coach", Instant.EPOCH, fields);
    }

    @Override
    public void erase(PersonId person) {
        db.sql("delete from coaching.acquaintance where client = :person or coach = :person")
                .param("person", person.value())
                .update();
        db.sql("delete from coaching.coach_tie where coach = :person")
                .param("person", person.value())
                .update();
        db.sql("""
                update coaching.coach set introduction = '', languages = '{}', modes = '{}', caseload_limit = 0
                where person = :person
                """).param("person", person.value()).update();
    }

    /** Kept as long as the person is known. */
    @Override
    public void retain(Instant now) {}
}
