package org.waymark.intake.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.web.Page;

/** The queue of applications, read in one statement. It touches plain columns only. */
@Repository
class Queue {
    static final int PAGE = 25;
    private static final int DEADLINE_DAYS = 28;

    /** The conditions of a statement and what they are given. */
    private record Where(List<String> conditions, Map<String, Object> given) {
        void and(String condition) {
            conditions.add(condition);
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            given.put(name, value);
        }
    }

    private record Counted(QueueLine line, long total) {}

    private final JdbcClient db;
    private final QueueWords words;

    Queue(JdbcClient db, QueueWords words) {
        this.db = db;
        this.words = words;
    }

    /**
     * One page of what the filter lets through; nobody triages their own application.
     *
     * @param today in the United Kingdom
     * @param soon the last day that counts as soon
     */
    Page<QueueLine> find(QueueFilter filter, Actor actor, LocalDate today, LocalDate soon) {
        var where = where(filter, today, soon);
        where.and("a.client <> :actor", "actor", actor.person().value());
        var found = db.sql("""
                select a.id, a.reference, a.state, a.submitted_at, a.first_look_due, a.first_looked_at, a.confirmed_at,
                       p.name, p.email, n.profession, n.grade, n.reasons, n.deadline, c.due_on,
                       exists (select 1 from intake.concern k where k.about = a.client and k.open) as worried,
                       count(*) over () as total
                from intake.application a
                join intake.answers n on n.application = a.id
                join accounts.person p on p.id = a.client
                left join intake.reply_clock c on c.application = a.id and c.stopped_at is null
                where %s
                order by %s
                limit :size offset :offset
                """.formatted(
                        String.join(" and ", where.conditions()), filter.sort().sql()))
                .params(where.given())
                .param("size", PAGE)
                .param("offset", Page.offset(filter.page(), PAGE))
                .query((row, _) -> new Counted(line(row), row.getLong("total")))
                .list();
        if (found.isEmpty() && filter.page() > 1) {
            return find(filter.onPage(1), actor, today, soon);
        }
        return new Page<>(
                found.stream().map(Counted::line).toList(),
                filter.page(),
                PAGE,
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    QueueCounts counts(LocalDate today, LocalDate soon, Instant now) {
        return db.sql("""
                select count(*) as open,
                       count(*) filter (where c.due_on < :today) as overdue,
                       count(*) filter (where c.due_on = :today) as due_today,
                       count(*) filter (where c.due_on between :today and :soon) as due_soon,
                       count(*) filter (where a.first_looked_at is null) as not_looked_at,
                       count(*) filter (where a.first_looked_at is null and a.first_look_due < :now) as late_looks,
                       count(*) filter (where a.state = 'INFORMATION_REQUESTED') as information_requested,
                       count(*) filter (where n.deadline between :today and :deadline) as with_deadline,
                       min(c.due_on) filter (where c.due_on > :today) as next_due,
                       (select count(*) from intake.concern where open) as concerns
                from intake.application a
                join intake.answers n on n.application = a.id
                left join intake.reply_clock c on c.application = a.id and c.stopped_at is null
                where a.state in ('SUBMITTED', 'IN_TRIAGE', 'INFORMATION_REQUESTED')
                """)
                .param("today", today)
                .param("soon", soon)
                .param("deadline", today.plusDays(DEADLINE_DAYS))
                .param("now", Columns.utc(now))
                .query((row, _) -> counts(row))
                .single();
    }

    private Where where(QueueFilter filter, LocalDate today, LocalDate soon) {
        var where = new Where(new ArrayList<>(), new HashMap<>());
        var states = filter.state() == null
                ? statesWhenNoneIsChosen(filter)
                : filter.state().names();
        where.and("a.reference is not null");
        where.and("a.state in (:states)", "states", states);
        if (filter.due() != null) {
            due(where, filter.due(), today, soon);
        }
        if (filter.profession() != null) {
            where.and("n.profession = :profession", "profession", filter.profession());
        }
        if (filter.reason() != null) {
            where.and(":reason = any (n.reasons)", "reason", filter.reason());
        }
        if (filter.deadline()) {
            where.and("n.deadline >= :today", "today", today);
            where.and("n.deadline <= :deadline", "deadline", today.plusDays(DEADLINE_DAYS));
        }
        if (filter.concern()) {
            where.and("exists (select 1 from intake.concern k where k.about = a.client and k.open)");
        }
        search(where, Search.of(filter.words()));
        return where;
    }

    /** Whoever searches looks for somebody, wherever the application stands. */
    private static List<String> statesWhenNoneIsChosen(QueueFilter filter) {
        return filter.words().isEmpty() ? QueueState.stillOpen() : QueueState.ANY.names();
    }

    private static void due(Where where, QueueDue due, LocalDate today, LocalDate soon) {
        switch (due) {
            case OVERDUE -> where.and("c.due_on < :today", "today", today);
            case SOON -> {
                where.and("c.due_on >= :today", "today", today);
                where.and("c.due_on <= :soon", "soon", soon);
            }
            case FIRST_LOOK -> where.and("a.first_looked_at is null");
        }
    }

    private void search(Where where, Search search) {
        var number = 0;
        for (var word : search.words()) {
            var like = "like" + number;
            var states = "searchedStates" + number;
            var grades = "searchedGrades" + number;
            var reasons = "searchedReasons" + number;
            where.and("""
                    (a.reference ilike :%1$s or p.name ilike :%1$s or p.preferred_name ilike :%1$s or p.email::text ilike :%1$s
                     or n.grade = any (:%3$s) or a.state = any (:%2$s) or n.reasons && cast(:%4$s as text[]))
                    """.formatted(like, states, grades, reasons), like, Search.pattern(word));
            where.given().put(states, words.statesNamed(word));
            where.given().put(grades, words.gradesNamed(word));
            where.given().put(reasons, words.reasonsNamed(word));
            number++;
        }
        for (var date : search.dates()) {
            var name = "date" + number++;
            where.and(
                    "(n.deadline = :%1$s or c.due_on = :%1$s or (a.submitted_at at time zone 'Europe/London')::date = :%1$s)"
                            .formatted(name),
                    name,
                    date);
        }
    }

    private static QueueLine line(ResultSet row) throws SQLException {
        var looked = row.getObject("first_looked_at") != null;
        return new QueueLine(
                new ApplicationId(Columns.uuid(row, "id")),
                row.getString("reference"),
                row.getString("state"),
                row.getString("name"),
                row.getString("email"),
                row.getString("profession"),
                row.getString("grade"),
                Arrays.asList((String[]) row.getArray("reasons").getArray()),
                Columns.instant(row, "submitted_at"),
                Columns.dateOrNull(row, "due_on"),
                looked ? null : Columns.instantOrNull(row, "first_look_due"),
                Columns.dateOrNull(row, "deadline"),
                row.getObject("confirmed_at") == null,
                row.getBoolean("worried"));
    }

    private static QueueCounts counts(ResultSet row) throws SQLException {
        return new QueueCounts(
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("due_today"),
                row.getInt("due_soon"),
                row.getInt("not_looked_at"),
                row.getInt("late_looks"),
                row.getInt("information_requested"),
                row.getInt("with_deadline"),
                row.getInt("concerns"),
                Columns.dateOrNull(row, "next_due"));
    }
}
