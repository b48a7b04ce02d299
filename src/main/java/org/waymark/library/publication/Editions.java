package org.waymark.library.publication;

import static org.waymark.platform.Columns.instant;
import static org.waymark.platform.Columns.person;
import static org.waymark.platform.Columns.utc;
import static org.waymark.platform.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The words of publications, each edition kept as it was. */
@Repository
public class Editions {
    static final String COLUMNS = """
            e.publication, e.number, e.title, e.summary, e.body, e.details, e.made_at, e.made_by, e.note
            """;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final Clock clock;

    Editions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws NotFound when there is none of this number */
    public Edition get(PublicationId publication, int number) {
        return find(publication, number).orElseThrow(() -> new NotFound("edition"));
    }

    public Optional<Edition> find(PublicationId publication, int number) {
        return db.sql("select " + COLUMNS
                        + " from library.edition e where publication = :publication and number = :number")
                .param("publication", publication.value())
                .param("number", number)
                .query((row, _) -> read(row))
                .optional();
    }

    /** All of a publication's editions, the newest first. */
    public List<Edition> of(PublicationId publication) {
        return db.sql("select " + COLUMNS
                        + " from library.edition e where publication = :publication order by number desc")
                .param("publication", publication.value())
                .query((row, _) -> read(row))
                .list();
    }

    void add(PublicationId publication, int number, Words words, String note, Actor by) {
        db.sql("""
                insert into library.edition (publication, number, title, summary, body, details, made_at, made_by, note)
                values (:publication, :number, :title, :summary, :body, :details::jsonb, :at, :by, :note)
                """)
                .param("publication", publication.value())
                .param("number", number)
                .param("title", words.title())
                .param("summary", words.summary())
                .param("body", words.body())
                .param("details", JSON.writeValueAsString(words.details()))
                .param("at", utc(clock.instant()))
                .param("by", by.person().value())
                .param("note", note)
                .update();
    }

    static Edition read(ResultSet row) throws SQLException {
        return new Edition(
                new PublicationId(uuid(row, "publication")),
                row.getInt("number"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                JSON.readValue(row.getString("details"), Details.class),
                instant(row, "made_at"),
                person(row, "made_by"),
                row.getString("note"));
    }
}
