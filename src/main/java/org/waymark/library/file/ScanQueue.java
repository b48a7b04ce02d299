package org.waymark.library.file;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;

/** The files that wait for the virus scanner. */
@Component
class ScanQueue {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    private final JdbcClient db;
    private final Clock clock;

    ScanQueue(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<StoredFile> next() {
        return db.sql("select " + FileRows.COLUMNS + """
                 from library.file
                where scan in ('PENDING', 'NOT_SCANNED') and scan_due_at <= :now
                order by scan_due_at, id limit 1
                """)
                .param("now", Columns.utc(clock.instant()))
                .query(FileRows::file)
                .optional();
    }

    long infected() {
        return db.sql("select count(*) from library.file where scan = 'INFECTED'")
                .query(Long.class)
                .single();
    }

    /** What was found holds for the bytes that were looked at; they may have been replaced meanwhile. */
    void answered(StoredFile file, ScanState found) {
        db.sql("update library.file set scan = :scan where id = :id and content = :content")
                .param("scan", found.name())
                .param("id", file.id())
                .param("content", file.content().bytes())
                .update();
    }

    /** The scanner couldn't say: again later, each time after a longer pause, up to some four hours. */
    void tryAgain(StoredFile file) {
        db.sql("""
                update library.file
                set scan = 'PENDING', scan_tries = scan_tries + 1,
                    scan_due_at = :now + :pause * interval '1 second' * power(2, least(scan_tries, :most))
                where id = :id and content = :content
                """)
                .param("now", Columns.utc(clock.instant()))
                .param("pause", FIRST_PAUSE.toSeconds())
                .param("most", MOST_DOUBLINGS)
                .param("id", file.id())
                .param("content", file.content().bytes())
                .update();
    }
}
