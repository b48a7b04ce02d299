package org.waymark.library.resource;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.library.publication.PublicationId;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;

/** What people save for later: each sees and changes only her own. */
@Repository
class SavedResources {
    private final JdbcClient db;
    private final Clock clock;

    SavedResources(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The last one saved first. */
    List<SavedResource> of(PersonId person) {
        return db.sql("""
                select s.publication, s.saved_at, p.slug, p.state, e.title, e.summary
                from library.saved_resource s
                join library.publication p on p.id = s.publication
                join library.edition e on e.publication = p.id and e.number = p.public_edition
                where s.person = :person
                order by s.saved_at desc, e.title
                """)
                .param("person", person.value())
                .query((row, _) -> new SavedResource(
                        new PublicationId(Columns.uuid(row, "publication")),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("state").equals("PUBLISHED"),
                        Columns.instant(row, "saved_at")))
                .list();
    }

    boolean has(PersonId person, PublicationId publication) {
        return db.sql("""
                select exists (select from library.saved_resource where person = :person and publication = :publication)
                """)
                .param("person", person.value())
                .param("publication", publication.value())
                .query(Boolean.class)
                .single();
    }

    /** Saving it again changes nothing. */
    void add(PersonId person, PublicationId publication) {
        db.sql("""
                insert into library.saved_resource (person, publication, saved_at)
                values (:person, :publication, :now)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("publication", publication.value())
                .param("now", Columns.utc(clock.instant()))
                .update();
    }

    /** @return false when she hadn't saved it */
    boolean remove(PersonId person, PublicationId publication) {
        return db.sql("delete from library.saved_resource where person = :person and publication = :publication")
                        .param("person", person.value())
                        .param("publication", publication.value())
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        db.sql("delete from library.saved_resource where person = :person")
                .param("person", person.value())
                .update();
    }
}
