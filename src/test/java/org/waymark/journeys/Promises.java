package org.waymark.journeys;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people were shown as done, and what the database has of it. */
final class Promises {
    private final Queue<Applicant.Shown> applications = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> appointments = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> links = new ConcurrentLinkedQueue<>();

    void sent(Applicant.Shown application) {
        applications.add(application);
    }

    void booked(String path) {
        appointments.add(idAtEnd(path));
    }

    void linkIsOnItsWay(String path) {
        links.add(idAtEnd(path));
    }

    /** The program tidies them away when they are over, as it should. */
    void forgetLinks() {
        links.clear();
    }

    private static UUID idAtEnd(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** How many of each kind: applications, appointments, links. */
    List<Integer> made() {
        return List.of(applications.size(), appointments.size(), links.size());
    }

    Applicant.Shown lastApplication() {
        return List.copyOf(applications).getLast();
    }

    /** What was promised and isn't there. */
    List<String> broken(JdbcClient db) {
        return List.of(
                        missing(
                                db,
                                applications.stream()
                                        .map(Applicant.Shown::reference)
                                        .toList(),
                                """
                                select reference from intake.application join intake.answers on application = id
                                join intake.reply_clock using (application)
                                where state = 'SUBMITTED' and words is not null
                                """),
                        missing(db, texts(appointments), """
                                select a.id::text from coaching.appointment a
                                join coaching.claimed_time c on c.appointment = a.id
                                join coaching.allowance_entry e on e.appointment = a.id
                                where a.state = 'BOOKED' and exists (
                                    select from messaging.message m where m.about_id = a.id and m.person_id = a.client)
                                """),
                        missing(db, texts(links), "select id::text from accounts.sign_in_request"))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> texts(Queue<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static List<String> missing(JdbcClient db, List<String> promised, String kept) {
        return db.sql("select promised from unnest(:promised) promised where promised not in (" + kept + ")")
                .param("promised", promised.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    @Override
    public String toString() {
        return applications.size() + " applications and " + appointments.size() + " appointments";
    }
}
