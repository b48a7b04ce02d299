package org.waymark.library.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublicationId;
import org.waymark.platform.Columns;
import org.waymark.platform.UkTime;

/** Answers to "Was this helpful?", counted per day and never told apart. */
@Repository
public class HelpfulCounts {
    private final JdbcClient db;
    private final Clock clock;

    HelpfulCounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void add(PublicationId publication, boolean helpful) {
        db.sql("""
                insert into library.helpful_count as counted (publication, day, yes, no)
                values (:publication, :day, :yes, :no)
                on conflict (publication, day)
                do update set yes = counted.yes + excluded.yes, no = counted.no + excluded.no
                """)
                .param("publication", publication.value())
                .param("day", UkTime.dateOf(clock.instant()))
                .param("yes", helpful ? 1 : 0)
                .param("no", helpful ? 0 : 1)
                .update();
    }

    /** What is public and was answered on or after a day: what helps least first, by the share of yes. */
    List<HelpfulTally> since(LocalDate day) {
        return db.sql("""
                select p.id, p.kind, p.slug, e.title, sum(c.yes) as yes, sum(c.no) as no
                from library.helpful_count c
                join library.publication p on p.id = c.publication and p.state = 'PUBLISHED'
                join library.edition e on e.publication = p.id and e.number = p.public_edition
                where c.day >= :day
                group by p.id, p.kind, p.slug, e.title
                order by sum(c.yes) + sum(c.no) < :enough, sum(c.yes)::numeric / (sum(c.yes) + sum(c.no)), sum(c.no) desc, e.title
                """)
                .param("day", day)
                .param("enough", HelpfulTally.ENOUGH)
                .query((row, _) -> new HelpfulTally(
                        new PublicationId(Columns.uuid(row, "id")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getInt("yes"),
                        row.getInt("no")))
                .list();
    }
}
