package org.waymark.library.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.NotFound;

/** The videos of the unit. */
@Component
public class Videos {
    private static final String SELECT = """
            select id, code, title, file, captions, captions_on, chapters, poster, transcript, outside_address, version
            from library.video
            """;

    private final JdbcClient db;
    private final Clock clock;

    Videos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Video> byCode(String code) {
        return db.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(Videos::video)
                .optional();
    }

    Video get(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Videos::video)
                .optional()
                .orElseThrow(() -> new NotFound("video"));
    }

    List<Video> all() {
        return db.sql(SELECT + "order by lower(title), id").query(Videos::video).list();
    }

    long withoutCaptions() {
        return db.sql("select count(*) from library.video where file is not null and captions is null")
                .query(Long.class)
                .single();
    }

    void add(Video video) {
        with(video, db.sql("""
                insert into library.video (id, code, title, file, captions, captions_on, chapters, poster, transcript,
                    outside_address, changed_at)
                values (:id, :code, :title, :file, :captions, :captions_on, :chapters, :poster, :transcript,
                    :outside_address, :now)
                """)).param("code", video.code()).update();
    }

    /** @return false when it changed since the version that this one was made from */
    boolean save(Video video) {
        return with(video, db.sql("""
                update library.video
                set title = :title, file = :file, captions = :captions, captions_on = :captions_on, chapters = :chapters,
                    poster = :poster, transcript = :transcript,
                    outside_address = :outside_address, changed_at = :now, version = version + 1
                where id = :id and version = :version
                """)).param("version", video.version()).update() == 1;
    }

    /** @return false when it changed since it was seen */
    boolean delete(Video seen) {
        return db.sql("delete from library.video where id = :id and version = :version")
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private StatementSpec with(Video video, StatementSpec statement) {
        return statement
                .param("id", video.id())
                .param("title", video.title())
                .param("file", video.file())
                .param("captions", video.captions())
                .param("captions_on", video.captionsOn())
                .param("chapters", video.chapters())
                .param("poster", video.poster())
                .param("transcript", video.transcript())
                .param("outside_address", video.outsideAddress())
                .param("now", Columns.utc(clock.instant()));
    }

    private static Video video(ResultSet row, int number) throws SQLException {
        return new Video(
                Columns.uuid(row, "id"),
                row.getString("code"),
                row.getString("title"),
                Columns.uuidOrNull(row, "file"),
                Columns.uuidOrNull(row, "captions"),
                row.getBoolean("captions_on"),
                Columns.uuidOrNull(row, "chapters"),
                Columns.uuidOrNull(row, "poster"),
                row.getString("transcript"),
                row.getString("outside_address"),
                row.getInt("version"));
    }
}
