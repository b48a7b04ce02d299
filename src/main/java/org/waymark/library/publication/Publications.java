package org.waymark.library.publication;

import static org.waymark.platform.Columns.dateOrNull;
import static org.waymark.platform.Columns.instant;
import static org.waymark.platform.Columns.instantOrNull;
import static org.waymark.platform.Columns.person;
import static org.waymark.platform.Columns.utc;
import static org.waymark.platform.Columns.utcOrNull;
import static org.waymark.platform.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;

/** The publications and their histories, for editors: it gives out what isn't public as well. */
@Repository
public class Publications {
    /** What {@link #read} reads, of a publication p. */
    public static final String COLUMNS = """
            p.id, p.kind, p.slug, p.state, p.work_state, p.public_edition, p.work_edition, p.newest_edition, p.go_live_at,
            p.first_public_at, p.public_at, p.review_due, p.version
            """;

    private static final String SELECT = "select " + COLUMNS + " from library.publication p ";

    private final JdbcClient db;
    private final Clock clock;

    Publications(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws NotFound when there is none */
    public Publication get(PublicationId id) {
        return only(select("where p.id = :id").param("id", id.value()));
    }

    public Optional<Publication> find(Address address) {
        return select("where p.kind = :kind and p.slug = :slug")
                .param("kind", address.kind().name())
                .param("slug", address.slug())
                .query((row, _) -> read(row))
                .optional();
    }

    /** As {@link #get}, and nobody else changes it until this transaction ends. */
    Publication lock(PublicationId id) {
        return only(select("where p.id = :id for update of p").param("id", id.value()));
    }

    /** Whether the unit has no publication at all yet. */
    public boolean isEmpty() {
        return !db.sql("select exists (select from library.publication)")
                .query(Boolean.class)
                .single();
    }

    /** What is scheduled for this moment or an earlier one. */
    List<Publication> toGoLive(Instant now) {
        return select("where p.work_state = 'SCHEDULED' and p.go_live_at <= :now order by p.go_live_at, p.id")
                .param("now", utc(now))
                .query((row, _) -> read(row))
                .list();
    }

    /** What happened to a publication, the newest first. */
    public List<PastMove> history(PublicationId id) {
        return db.sql("""
                select at, made_by, move, edition, why
                from library.publication_history where publication = :id order by id desc
                """)
                .param("id", id.value())
                .query((row, _) -> new PastMove(
                        instant(row, "at"),
                        person(row, "made_by"),
                        Move.valueOf(row.getString("move")),
                        row.getObject("edition", Integer.class),
                        row.getString("why")))
                .list();
    }

    /** @return false when the address is taken */
    boolean add(Publication begun) {
        return db.sql("""
                insert into library.publication
                    (id, kind, slug, state, work_state, work_edition, newest_edition, changed_at, version)
                values (:id, :kind, :slug, :state, :work, :edition, :edition, :now, :version)
                on conflict (kind, slug) do nothing
                """)
                        .param("id", begun.id().value())
                        .param("kind", begun.kind().name())
                        .param("slug", begun.slug())
                        .param("state", begun.state().name())
                        .param("work", begun.work().name())
                        .param("edition", begun.newestEdition())
                        .param("now", utc(clock.instant()))
                        .param("version", begun.version())
                        .update()
                == 1;
    }

    /** The caller holds the lock on what was there before. */
    void save(Publication after) {
        var saved = db.sql("""
                update library.publication
                set slug = :slug, state = :state, work_state = :work, public_edition = :public_edition,
                    work_edition = :work_edition, newest_edition = :newest, go_live_at = :go_live,
                    first_public_at = :first_public, public_at = :public_at, review_due = :review, changed_at = :now,
                    version = :version
                where id = :id and version = :version - 1
                """)
                .param("id", after.id().value())
                .param("slug", after.slug())
                .param("state", after.state().name())
                .param("work", after.work().name())
                .param("public_edition", after.publicEdition())
                .param("work_edition", after.workEdition())
                .param("newest", after.newestEdition())
                .param("go_live", utcOrNull(after.goLiveAt()))
                .param("first_public", utcOrNull(after.firstPublicAt()))
                .param("public_at", utcOrNull(after.publicAt()))
                .param("review", after.reviewDue())
                .param("now", utc(clock.instant()))
                .param("version", after.version())
                .update();
        if (saved != 1) {
            throw new IllegalStateException("saved without holding the lock");
        }
    }

    void remember(Publication after, Move move, Integer edition, String why, Actor by) {
        db.sql("""
                insert into library.publication_history (publication, at, made_by, move, edition, state, work_state, why)
                values (:id, :at, :by, :move, :edition, :state, :work, :why)
                """)
                .param("id", after.id().value())
                .param("at", utc(clock.instant()))
                .param("by", by.person().value())
                .param("move", move.name())
                .param("edition", edition)
                .param("state", after.state().name())
                .param("work", after.work().name())
                .param("why", why)
                .update();
    }

    /** One row with the columns of {@link #COLUMNS}. */
    public static Publication read(ResultSet row) throws SQLException {
        return new Publication(
                new PublicationId(uuid(row, "id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("slug"),
                new Standing(
                        PublicState.valueOf(row.getString("state")), WorkState.valueOf(row.getString("work_state"))),
                row.getObject("public_edition", Integer.class),
                row.getObject("work_edition", Integer.class),
                row.getInt("newest_edition"),
                instantOrNull(row, "go_live_at"),
                instantOrNull(row, "first_public_at"),
                instantOrNull(row, "public_at"),
                dateOrNull(row, "review_due"),
                row.getInt("version"));
    }

    private JdbcClient.StatementSpec select(String where) {
        return db.sql(SELECT + where);
    }

    private static Publication only(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> read(row)).optional().orElseThrow(() -> new NotFound("publication"));
    }
}
