package org.waymark.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.Installation;

/** The one row that says what the database was created as. */
record Installations(JdbcClient jdbc) {
    /**
     * @param mode what a new database becomes, {@code demo} or {@code live}; without effect on one that exists
     */
    Installation createdAs(String mode) {
        jdbc.sql("insert into platform.installation (mode) values (:mode) on conflict do nothing")
                .param("mode", mode)
                .update();
        return jdbc.sql("select mode = 'demo' as demo, created_at from platform.installation")
                .query((row, number) -> new Installation(
                        row.getBoolean("demo"),
                        row.getObject("created_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .single();
    }
}
