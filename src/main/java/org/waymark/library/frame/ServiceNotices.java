package org.waymark.library.frame;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.PublicChanges;
import org.waymark.privacy.audit.AuditLog;

/** The one service notice. */
@Repository
class ServiceNotices {
    private static final UUID THE_NOTICE = new UUID(0, 1);

    private final JdbcClient db;
    private final PublicChanges changes;
    private final AuditLog audit;

    ServiceNotices(JdbcClient db, PublicChanges changes, AuditLog audit) {
        this.db = db;
        this.changes = changes;
        this.audit = audit;
    }

    ServiceNotice get() {
        return db.sql("select shown, words, from_day, until_day, version from library.service_notice")
                .query((row, _) -> new ServiceNotice(
                        row.getBoolean("shown"),
                        row.getString("words"),
                        Columns.dateOrNull(row, "from_day"),
                        Columns.dateOrNull(row, "until_day"),
                        row.getInt("version")))
                .single();
    }

    /** @return false when somebody else changed it since the version that was edited */
    @Transactional
    public boolean save(ServiceNotice notice, Actor by) {
        var saved = db.sql("""
                update library.service_notice
                set shown = :shown, words = :words, from_day = :from, until_day = :until, version = version + 1
                where version = :version
                """)
                .param("shown", notice.shown())
                .param("words", notice.words())
                .param("from", notice.fromDay())
                .param("until", notice.untilDay())
                .param("version", notice.version())
                .update();
        if (saved == 1) {
            audit.did(by, notice.shown() ? "changed" : "hid", null, "service notice", THE_NOTICE);
            changes.changedWhenCommitted();
        }
        return saved == 1;
    }
}
