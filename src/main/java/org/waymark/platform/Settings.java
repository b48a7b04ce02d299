package org.waymark.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The unit's own values, from the append-only table of their versions. A value without a version is its default. What was
 * read is kept until the database tells of a change, and for ten seconds at most, so that another node's change arrives at
 * once and a busy page costs no query.
 */
@Component
public class Settings {
    private static final long KEPT_FOR_NANOS = 10_000_000_000L;

    /** One saved value: in force from {@code from} until a later one. */
    public record Version(
            UUID id, String value, Instant from, @Nullable PersonId author, String reason, Instant madeAt) {}

    private record Kept(NavigableMap<Instant, Version> versions, long readAt, long changes) {}

    private final JdbcClient db;
    private final Clock clock;
    private final PublicChanges changes;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Settings(JdbcClient db, Clock clock, PublicChanges changes) {
        this.db = db;
        this.clock = clock;
        this.changes = changes;
    }

    /** The value in force now. */
    public <T> T now(Setting<T> setting) {
        return at(setting, clock.instant()).value();
    }

    /** The value in force at a moment, with the version it came from. */
    public <T> RuleVersion<T> at(Setting<T> setting, Instant moment) {
        var inForce = versions(setting.key()).floorEntry(moment);
        if (inForce == null) {
            return new RuleVersion<>(null, setting.byDefault());
        }
        var version = inForce.getValue();
        return new RuleVersion<>(version.id(), setting.read().apply(version.value()));
    }

    /** All versions, the newest first. */
    public List<Version> history(Setting<?> setting) {
        return List.copyOf(read(setting.key()).descendingMap().values());
    }

    /**
     * Saves a value.
     *
     * @param from when it takes effect; for a plain setting, now
     * @throws IllegalArgumentException with words for the person, when the text isn't a value of this setting
     */
    public void change(Setting<?> setting, String text, Instant from, Actor author, String reason) {
        var _ = setting.read().apply(text);
        db.sql("""
                insert into platform.setting_version (id, key, value, from_at, author_id, reason, made_at)
                values (:id, :key, :value, :from, :author, :reason, :now)
                """)
                .param("id", Ids.next())
                .param("key", setting.key())
                .param("value", text.strip())
                .param("from", Columns.utc(from))
                .param("author", author.isWaymark() ? null : author.person().value())
                .param("reason", reason)
                .param("now", Columns.utc(clock.instant()))
                .update();
        forgetWhenCommitted(setting.key());
        changes.changedWhenCommitted();
    }

    private void forgetWhenCommitted(String key) {
        kept.remove(key);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    kept.remove(key);
                }
            });
        }
    }

    private NavigableMap<Instant, Version> versions(String key) {
        var found = kept.get(key);
        if (found == null
                || changes.count() != found.changes()
                || System.nanoTime() - found.readAt() > KEPT_FOR_NANOS) {
            long count = changes.count();
            found = new Kept(read(key), System.nanoTime(), count);
            kept.put(key, found);
        }
        return found.versions();
    }

    private NavigableMap<Instant, Version> read(String key) {
        var versions = new TreeMap<Instant, Version>();
        db.sql("""
                select id, value, from_at, author_id, reason, made_at
                from platform.setting_version where key = :key order by made_at, id
                """)
                .param("key", key)
                .query((row, _) -> new Version(
                        Columns.uuid(row, "id"),
                        row.getString("value"),
                        Columns.instant(row, "from_at"),
                        Columns.personOrNull(row, "author_id"),
                        row.getString("reason"),
                        Columns.instant(row, "made_at")))
                .list()
                .forEach(version -> versions.put(version.from(), Objects.requireNonNull(version)));
        return versions;
    }
}
