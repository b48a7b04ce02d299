package org.waymark.intake.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.waymark.intake.Deadline;
import org.waymark.intake.ScanStage;
import org.waymark.platform.Columns;

/** Reads those answers that are stored as codes and dates. */
final class AnswerColumns {
    private AnswerColumns() {}

    static Answers.Work work(ResultSet row) throws SQLException {
        var regulator = row.getString("regulator");
        return new Answers.Work(
                row.getString("profession"),
                regulator == null ? null : new RegulatorNumber(regulator, row.getString("regulator_number")),
                row.getString("grade"),
                row.getString("specialty"));
    }

    static Answers.Training training(ResultSet row) throws SQLException {
        var number = row.getString("training_number");
        return new Answers.Training(
                row.getString("region"),
                number == null ? null : new TrainingNumber(number),
                row.getString("scheme"),
                Columns.dateOrNull(row, "scheme_started"),
                row.getString("programme"),
                Columns.dateOrNull(row, "programme_ends"),
                row.getObject("less_than_full_time", Boolean.class),
                row.getObject("out_of_programme", Boolean.class),
                Columns.dateOrNull(row, "registered_on"));
    }

    static Answers.Situation situation(ResultSet row) throws SQLException {
        var stage = row.getString("scan_stage");
        var deadline = Columns.dateOrNull(row, "deadline");
        return new Answers.Situation(
                stage == null ? null : ScanStage.valueOf(stage),
                deadline == null ? null : new Deadline(deadline, Deadline.Kind.valueOf(row.getString("deadline_kind"))),
                row.getObject("earlier_support", Boolean.class));
    }
}
