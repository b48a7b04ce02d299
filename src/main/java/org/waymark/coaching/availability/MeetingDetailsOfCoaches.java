package org.waymark.coaching.availability;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.PersonId;

/** Joining links and telephone numbers of coaches. */
@Repository
public class MeetingDetailsOfCoaches {
    private final JdbcClient db;

    MeetingDetailsOfCoaches(JdbcClient db) {
        this.db = db;
    }

    public MeetingDetails of(PersonId coach) {
        return db.sql("select joining_link, telephone, version from coaching.meeting_details where coach = :coach")
                .param("coach", coach.value())
                .query(MeetingDetails.class)
                .optional()
                .orElse(MeetingDetails.NONE);
    }

    public void save(PersonId coach, String joiningLink, String telephone) {
        db.sql("""
                insert into coaching.meeting_details (coach, joining_link, telephone) values (:coach, :link, :telephone)
                on conflict (coach) do update
                set joining_link = excluded.joining_link, telephone = excluded.telephone,
                    version = meeting_details.version + 1
                """)
                .param("coach", coach.value())
                .param("link", joiningLink)
                .param("telephone", telephone)
                .update();
    }
}
