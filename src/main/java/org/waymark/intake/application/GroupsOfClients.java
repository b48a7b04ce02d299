package org.waymark.intake.application;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.library.testimonial.ClientGroups;

/** How many clients share a profession and grade, by the applications that they sent. */
@Component
class GroupsOfClients implements ClientGroups {
    private final JdbcClient db;

    GroupsOfClients(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int clientsWith(String profession, @Nullable String grade) {
        return db.sql("""
                select count(distinct application.client)
                from intake.application join intake.answers on answers.application = application.id
                where application.state <> 'DRAFT' and answers.profession = :profession
                  and (:grade::text is null or answers.grade = :grade)
                """)
                .param("profession", profession)
                .param("grade", grade)
                .query(Integer.class)
                .single();
    }
}
