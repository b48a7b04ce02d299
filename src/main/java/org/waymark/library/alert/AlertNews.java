package org.waymark.library.alert;

import static org.waymark.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is new, for the weekly mails. Modules tell of it in the transaction that makes it public. */
@Component
public class AlertNews {
    private final JdbcClient db;
    private final Clock clock;

    AlertNews(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** It is new now. What was announced before isn't news again: its words are changed, should a mail not have left yet. */
    public void announce(AlertItem item) {
        db.sql("""
                insert into library.alert_item (kind, ref, path, title, summary, topics, announced_at)
                values (:kind, :ref, :path, :title, :summary, :topics, :now)
                on conflict (kind, ref) do update
                set path = excluded.path, title = excluded.title, summary = excluded.summary, topics = excluded.topics
                """)
                .param("kind", item.kind().name())
                .param("ref", item.ref())
                .param("path", item.path())
                .param("title", item.title())
                .param("summary", item.summary())
                .param("topics", item.topics().toArray(String[]::new))
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Changes the words of what was announced; does nothing if it wasn't. */
    public void change(AlertItem item) {
        db.sql("""
                update library.alert_item set path = :path, title = :title, summary = :summary, topics = :topics
                where kind = :kind and ref = :ref
                """)
                .param("kind", item.kind().name())
                .param("ref", item.ref())
                .param("path", item.path())
                .param("title", item.title())
                .param("summary", item.summary())
                .param("topics", item.topics().toArray(String[]::new))
                .update();
    }

    /** It isn't public any more: nobody is told of it. */
    public void withdraw(AlertItem.Kind kind, String ref) {
        db.sql("delete from library.alert_item where kind = :kind and ref = :ref")
                .param("kind", kind.name())
                .param("ref", ref)
                .update();
    }

    /** What became new after one moment and up to another, on some topics; the newest first. */
    List<AlertItem> between(Instant after, Instant until, List<String> topics) {
        return db.sql("""
                select kind, ref, path, title, summary, topics from library.alert_item
                where announced_at > :after and announced_at <= :until and (topics = '{}' or topics && :topics::text[])
                order by announced_at desc, title, ref
                """)
                .param("after", utc(after))
                .param("until", utc(until))
                .param("topics", topics.toArray(String[]::new))
                .query(AlertNews::read)
                .list();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from library.alert_item where announced_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private static AlertItem read(ResultSet row, int number) throws SQLException {
        return new AlertItem(
                AlertItem.Kind.valueOf(row.getString("kind")),
                row.getString("ref"),
                row.getString("path"),
                row.getString("title"),
                row.getString("summary"),
                Arrays.asList((String[]) row.getArray("topics").getArray()));
    }
}
