package org.waymark.coaching.note;

import static org.waymark.platform.Columns.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.PersonId;
import org.waymark.platform.Setting;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What coaches wrote about a client. Private notes are released by a reviewed request only: here it shows that they are. */
@Component
class NoteData implements PersonalData {
    static final Setting<Integer> KEPT_YEARS = Setting.number(
            "coaching.notes-kept-years", 2, 1, 10, "Keep a coach’s notes after the support ended", "years");

    private static final List<String> TABLES =
            List.of("coaching.private_note", "coaching.shared_summary", "coaching.written_questions");

    private final Supports supports;
    private final Summaries summaries;
    private final Appointments appointments;
    private final WrittenQuestions questions;
    private final Settings settings;
    private final JdbcClient db;

    NoteData(
            Supports supports,
            Summaries summaries,
            Appointments appointments,
            WrittenQuestions questions,
            Settings settings,
            JdbcClient db) {
        this.supports = supports;
        this.summaries = summaries;
        this.appointments = appointments;
        this.questions = questions;
        this.settings = settings;
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.copyOf(TABLES);
    }

    @Override
    public String heading() {
        return "What your coach wrote";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return Stream.of(shared(person), beforehand(person), notes(person))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<HeldRecord> shared(PersonId person) {
        return supports.ofClient(person).stream()
                .flatMap(support -> summaries.of(support).stream())
                .map(summary -> new HeldRecord(
                        "Summary that your coach shared with you",
                        summary.sharedAt(),
                        Map.of("Summary", summary.words())));
    }

    private Stream<HeldRecord> beforehand(PersonId person) {
        return appointments.ofClient(person).stream()
                .flatMap(appointment -> questions.of(appointment).stream()
                        .filter(written -> written.appointment().equals(appointment.id())))
                .map(written -> new HeldRecord(
                        "What your coach wrote before an appointment",
                        written.changedAt(),
                        Map.of("Questions", written.words())));
    }

    private Stream<HeldRecord> notes(PersonId person) {
        return db.sql("""
                select n.saved_at from coaching.private_note n join coaching.support s on s.id = n.support
                where s.client = :person order by n.saved_at desc
                """).param("person", person.value()).query((row, _) -> instant(row, "saved_at")).list().stream()
                .map(at -> new HeldRecord(
                        "Private notes of a coach",
                        at,
                        Map.of(
                                "Last saved",
                                UkTime.day(at),
                                "How to read them",
                                "Ask us: a person reads them first, to protect others named in them.")));
    }

    @Override
    public void erase(PersonId person) {
        delete("s.client = :person", "person", person.value());
    }

    @Override
    public void retain(Instant now) {
        var before = UkTime.here(now).minusYears(settings.now(KEPT_YEARS)).toInstant();
        delete("s.state in ('COMPLETED', 'LAPSED', 'WITHDRAWN') and s.state_since < :before", "before", utc(before));
    }

    private void delete(String of, String name, Object value) {
        for (var table : TABLES) {
            db.sql("delete from " + table + " w using coaching.support s where s.id = w.support and " + of)
                    .param(name, value)
                    .update();
        }
    }
}
