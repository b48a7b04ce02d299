package org.waymark.library.testimonial;

import static org.waymark.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** Testimonials, with their words sealed under their authors' keys until they are published. */
@Component
class Testimonials {
    private static final String SELECT = """
            select id, author_id, state, version, profession, grade, topics, consent_version, consented_at,
              changed_at, expires_at
            from library.testimonial
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Testimonials(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return empty when she was invited for this support before */
    Optional<TestimonialId> invite(PersonId author, UUID support) {
        var id = TestimonialId.next();
        var now = utc(clock.instant());
        int added = db.sql("""
                insert into library.testimonial (id, author_id, support, state, invited_at, changed_at)
                values (:id, :author, :support, 'INVITED', :now, :now) on conflict (author_id, support) do nothing
                """)
                .param("id", id.value())
                .param("author", author.value())
                .param("support", support)
                .param("now", now)
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<Testimonial> find(TestimonialId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Testimonials::read)
                .optional();
    }

    /** Until the transaction ends, nobody else moves it. */
    Optional<Testimonial> lock(TestimonialId id) {
        return db.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(Testimonials::read)
                .optional();
    }

    /** What waited longest first. */
    List<Testimonial> in(TestimonialState state) {
        return db.sql(SELECT + "where state = :state order by changed_at, id limit 200")
                .param("state", state.name())
                .query(Testimonials::read)
                .list();
    }

    List<Testimonial> of(PersonId author) {
        return db.sql(SELECT + "where author_id = :author order by changed_at desc, id")
                .param("author", author.value())
                .query(Testimonials::read)
                .list();
    }

    Map<TestimonialState, Integer> counts() {
        var counts = new EnumMap<TestimonialState, Integer>(TestimonialState.class);
        db.sql("select state, count(*) as testimonials from library.testimonial group by state")
                .query(row -> {
                    counts.put(TestimonialState.valueOf(row.getString("state")), row.getInt("testimonials"));
                });
        return counts;
    }

    /** Empty when there are none, or they were erased. */
    Optional<String> words(Testimonial testimonial) {
        return db.sql("select words from library.testimonial where id = :id and words is not null")
                .param("id", testimonial.id().value())
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.open(testimonial.author(), place(testimonial.id()), bytes))
                .filter(words -> !words.equals(Vault.ERASED));
    }

    void setWords(Testimonial testimonial, String words) {
        db.sql("update library.testimonial set words = :words where id = :id")
                .param("words", vault.seal(testimonial.author(), place(testimonial.id()), words))
                .param("id", testimonial.id().value())
                .update();
    }

    void setRole(Testimonial testimonial, RoleLabel role) {
        db.sql("update library.testimonial set profession = :profession, grade = :grade where id = :id")
                .param("profession", role.profession())
                .param("grade", role.grade())
                .param("id", testimonial.id().value())
                .update();
    }

    void setTopics(Testimonial testimonial, List<String> topics) {
        db.sql("update library.testimonial set topics = :topics where id = :id")
                .param("topics", topics.toArray(String[]::new))
                .param("id", testimonial.id().value())
                .update();
    }

    void setConsent(Testimonial testimonial, int version) {
        db.sql("update library.testimonial set consent_version = :version, consented_at = :now where id = :id")
                .param("version", version)
                .param("now", utc(clock.instant()))
                .param("id", testimonial.id().value())
                .update();
    }

    /** Moves it, with what becomes public or is forgotten by that, and notes it. */
    void move(
            Testimonial seen, TestimonialMove move, TestimonialState next, Publicness becomes, @Nullable Actor editor) {
        var now = utc(clock.instant());
        int moved = db.sql("""
                update library.testimonial
                set state = :next, version = version + 1, changed_at = :now, public_words = :public,
                    published_at = case when :expires::timestamptz is null then published_at else :now end,
                    expires_at = :expires,
                    words = case when :has_words then words end
                where id = :id and state = :state and version = :version
                """)
                .param("next", next.name())
                .param("now", now)
                .param("public", becomes.words())
                .param("expires", Columns.utcOrNull(becomes.until()))
                .param("has_words", next.hasWords())
                .param("id", seen.id().value())
                .param("state", seen.state().name())
                .param("version", seen.version())
                .update();
        if (moved != 1) {
            throw new IllegalStateException("moved without its lock");
        }
        db.sql("""
                insert into library.testimonial_history (id, testimonial, at, move, from_state, to_state, editor_id)
                values (:id, :testimonial, :now, :move, :from, :to, :editor)
                """)
                .param("id", Ids.next())
                .param("testimonial", seen.id().value())
                .param("now", now)
                .param("move", move.name())
                .param("from", seen.state().name())
                .param("to", next.name())
                .param("editor", editor == null ? null : editor.person().value())
                .update();
    }

    /** What the public reads from now on: nothing, or these words until a day. */
    record Publicness(@Nullable String words, @Nullable Instant until) {
        static final Publicness NONE = new Publicness(null, null);
    }

    /** A row of the history. */
    record Past(Instant at, TestimonialMove move, boolean byEditor) {}

    List<Past> history(TestimonialId id) {
        return db.sql("""
                select at, move, editor_id is not null as by_editor from library.testimonial_history
                where testimonial = :id order by at desc, id desc
                """)
                .param("id", id.value())
                .query((row, _) -> new Past(
                        Columns.instant(row, "at"),
                        TestimonialMove.valueOf(row.getString("move")),
                        row.getBoolean("by_editor")))
                .list();
    }

    /** Published ones whose time is over, and invitations from before a moment that nobody answered. */
    List<TestimonialId> toExpire(Instant now, Instant invitedBefore) {
        return db.sql("""
                select id from library.testimonial
                where (state = 'PUBLISHED' and expires_at <= :now) or (state = 'INVITED' and invited_at < :invited)
                order by id
                """)
                .param("now", utc(now))
                .param("invited", utc(invitedBefore))
                .query((row, _) -> new TestimonialId(Columns.uuid(row, "id")))
                .list();
    }

    void forgetOver(Instant before) {
        db.sql("""
                delete from library.testimonial
                where state in ('EXPIRED', 'WITHDRAWN', 'DECLINED') and changed_at < :before
                """).param("before", utc(before)).update();
    }

    void erase(PersonId person) {
        db.sql("delete from library.testimonial where author_id = :person")
                .param("person", person.value())
                .update();
        db.sql("update library.testimonial_history set editor_id = null where editor_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Place place(TestimonialId id) {
        return new Place("library.testimonial.words", id.value());
    }

    private static Testimonial read(ResultSet row, int number) throws SQLException {
        return new Testimonial(
                new TestimonialId(Columns.uuid(row, "id")),
                Columns.person(row, "author_id"),
                TestimonialState.valueOf(row.getString("state")),
                row.getInt("version"),
                new RoleLabel(row.getString("profession"), row.getString("grade")),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getObject("consent_version", Integer.class),
                Columns.instantOrNull(row, "consented_at"),
                Columns.instant(row, "changed_at"),
                Columns.instantOrNull(row, "expires_at"));
    }
}
