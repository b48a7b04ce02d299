package org.waymark.intake.form;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.UkTime;

/**
 * Answers on equality, apart from everything else: a row has no person, no application and no day, only its month, and its
 * id is random. So it can be counted, but neither shown again nor taken back, and the page says so before.
 */
@Repository
class EqualityAnswers {
    private final JdbcClient db;
    private final Clock clock;

    EqualityAnswers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In a transaction of its own, so that not even the database's own row stamps tie it to an application. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(Map<EqualityQuestion, String> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var columns = Arrays.stream(EqualityQuestion.values())
                .map(EqualityQuestion::column)
                .collect(Collectors.joining(", "));
        var values = Arrays.stream(EqualityQuestion.values())
                .map(question -> ":" + question.column())
                .collect(Collectors.joining(", "));
        var statement = db.sql("insert into intake.equality_answers (month, %s) values (:month, %s)"
                        .formatted(columns, values))
                .param("month", YearMonth.from(UkTime.here(clock.instant())).atDay(1));
        for (var question : EqualityQuestion.values()) {
            statement = statement.param(question.column(), answers.get(question));
        }
        statement.update();
    }
}
