package org.waymark.intake.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.UkTime;

/** The versions of the rules. */
@Component
public class EligibilityRules {
    private static final String COLUMNS =
            "select id, code, position, outcome, reason, next, from_day, until_day, author_id, why, made_at"
                    + " from intake.eligibility_rule ";

    private final JdbcClient db;
    private final Clock clock;

    EligibilityRules(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The rules that hold on a day, in the order in which they are tried. */
    public List<EligibilityRule> inForce(LocalDate day) {
        return read(db.sql(COLUMNS + """
                        where from_day <= :day and (until_day is null or until_day >= :day) order by position, code
                        """).param("day", day));
    }

    /** All versions, in the order in which rules are tried, the newest version of each first. */
    public List<EligibilityRule> all() {
        return read(db.sql(COLUMNS + "order by position, code, from_day desc"));
    }

    public Optional<EligibilityRule> find(UUID id) {
        return read(db.sql(COLUMNS + "where id = :id").param("id", id)).stream().findFirst();
    }

    /**
     * Ends a version.
     *
     * @param lastDay today at the earliest, so that no decision of the past changes
     * @return false when it has ended already, or another end is set
     */
    @Transactional
    public boolean end(UUID id, LocalDate lastDay) {
        if (lastDay.isBefore(UkTime.dateOf(clock.instant()))) {
            throw new IllegalArgumentException("a rule can't end in the past");
        }
        return db.sql("""
                        update intake.eligibility_rule set until_day = :last
                        where id = :id and until_day is null and from_day <= :last
                        """).param("id", id).param("last", lastDay).update() == 1;
    }

    /**
     * Adds a version; the one before it, if it is open, ends the day before.
     *
     * @param version begins tomorrow at the earliest
     * @return false when a version of this rule that begins on that day or later is there already
     */
    @Transactional
    public boolean add(EligibilityRule version, Actor by) {
        if (!version.fromDay().isAfter(UkTime.dateOf(clock.instant()))) {
            throw new IllegalArgumentException("a rule begins tomorrow at the earliest");
        }
        if (hasVersionFrom(version.code(), version.fromDay())) {
            return false;
        }
        db.sql("""
                update intake.eligibility_rule set until_day = :last
                where code = :code and from_day <= :last and (until_day is null or until_day > :last)
                """)
                .param("code", version.code())
                .param("last", version.fromDay().minusDays(1))
                .update();
        insert(version, by);
        return true;
    }

    private boolean hasVersionFrom(String code, LocalDate day) {
        return db.sql("""
                select exists (select from intake.eligibility_rule where code = :code and from_day >= :day)
                """)
                .param("code", code)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private void insert(EligibilityRule version, Actor by) {
        db.sql("""
                insert into intake.eligibility_rule
                    (id, code, position, outcome, reason, next, from_day, author_id, why, made_at)
                values (:id, :code, :position, :outcome, :reason, :next, :from, :author, :why, :now)
                """)
                .param("id", version.id())
                .param("code", version.code())
                .param("position", version.position())
                .param("outcome", version.outcome().name())
                .param("reason", version.reason())
                .param("next", version.next())
                .param("from", version.fromDay())
                .param("author", by.person().value())
                .param("why", version.why())
                .param("now", Columns.utc(clock.instant()))
                .update();
        for (var condition : version.conditions()) {
            db.sql("""
                    insert into intake.eligibility_condition (rule_id, about, test, values)
                    values (:rule, :about, :test, string_to_array(:values, ' '))
                    """)
                    .param("rule", version.id())
                    .param("about", condition.about().name())
                    .param("test", condition.test().name())
                    .param("values", String.join(" ", condition.values()))
                    .update();
        }
    }

    private List<EligibilityRule> read(JdbcClient.StatementSpec statement) {
        var conditions = conditions();
        return statement
                .query((row, _) -> {
                    var id = Columns.uuid(row, "id");
                    return new EligibilityRule(
                            id,
                            row.getString("code"),
                            row.getInt("position"),
                            Outcome.valueOf(row.getString("outcome")),
                            conditions.getOrDefault(id, List.of()),
                            row.getString("reason"),
                            row.getString("next"),
                            Objects.requireNonNull(Columns.dateOrNull(row, "from_day")),
                            Columns.dateOrNull(row, "until_day"),
                            Columns.personOrNull(row, "author_id"),
                            row.getString("why"),
                            Columns.instant(row, "made_at"));
                })
                .list();
    }

    private Map<UUID, List<Condition>> conditions() {
        record Owned(UUID rule, Condition condition) {}
        return db
                .sql("select rule_id, about, test, array_to_string(values, ' ') as list"
                        + " from intake.eligibility_condition")
                .query((row, _) -> new Owned(
                        Columns.uuid(row, "rule_id"),
                        new Condition(
                                Fact.valueOf(row.getString("about")),
                                Comparison.valueOf(row.getString("test")),
                                List.of(row.getString("list").split(" ")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Owned::rule, Collectors.mapping(Owned::condition, Collectors.toList())));
    }
}
