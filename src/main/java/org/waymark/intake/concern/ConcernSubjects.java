package org.waymark.intake.concern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Columns;
import org.waymark.platform.NotFound;

/** Applications as far as a concern needs them; a draft is its client's alone. */
@Repository
class ConcernSubjects {
    private final JdbcClient db;

    ConcernSubjects(JdbcClient db) {
        this.db = db;
    }

    ConcernSubject get(ApplicationId application) {
        return db.sql("""
                select id, client, reference from intake.application
                where id = :id and reference is not null and state <> 'DRAFT'
                """)
                .param("id", application.value())
                .query((row, _) ->
                        new ConcernSubject(application, Columns.person(row, "client"), row.getString("reference")))
                .optional()
                .orElseThrow(() -> new NotFound("application"));
    }
}
