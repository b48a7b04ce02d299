package org.waymark.library.alert;

import static org.waymark.platform.Columns.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;

/** Digests: who is due for one, and from when until when it tells. */
@Component
class Digests {
    static final Duration AT_LEAST_BETWEEN = Duration.ofDays(7);

    /** What was new after {@code from} and up to {@code until}. */
    record Digest(UUID id, UUID subscriber, Instant from, Instant until) {}

    private final JdbcClient db;

    Digests(JdbcClient db) {
        this.db = db;
    }

    /** Those who heard nothing for a week and for whom there is something new. */
    List<UUID> due(Instant now) {
        return db.sql("""
                select s.id from library.alert_subscriber s
                where s.confirmed_at is not null and coalesce(s.told_until, s.confirmed_at) <= :week_ago
                  and exists (
                    select from library.alert_item i
                    where i.announced_at > coalesce(s.told_until, s.confirmed_at) and i.announced_at <= :now
                      and (i.topics = '{}' or i.topics && s.topics))
                order by s.id
                """)
                .param("week_ago", utc(now.minus(AT_LEAST_BETWEEN)))
                .param("now", utc(now))
                .query((row, _) -> Columns.uuid(row, "id"))
                .list();
    }

    /** Takes the week for a digest; empty when another node took it, or she left. */
    Optional<Digest> begin(UUID subscriber, Instant now) {
        return db.sql("""
                with seen as (
                  select id, coalesce(told_until, confirmed_at) as heard_until from library.alert_subscriber
                  where id = :subscriber and confirmed_at is not null for update
                ), taken as (
                  update library.alert_subscriber s set told_until = :now
                  from seen where s.id = seen.id and seen.heard_until <= :week_ago
                  returning seen.heard_until
                )
                insert into library.alert_digest (id, subscriber, from_at, until_at)
                select :id, :subscriber, heard_until, :now from taken
                returning id, subscriber, from_at, until_at
                """)
                .param("subscriber", subscriber)
                .param("now", utc(now))
                .param("week_ago", utc(now.minus(AT_LEAST_BETWEEN)))
                .param("id", Ids.next())
                .query((row, _) -> new Digest(
                        Columns.uuid(row, "id"),
                        Columns.uuid(row, "subscriber"),
                        Columns.instant(row, "from_at"),
                        Columns.instant(row, "until_at")))
                .optional();
    }

    Optional<Digest> find(UUID id) {
        return db.sql("select id, subscriber, from_at, until_at from library.alert_digest where id = :id")
                .param("id", id)
                .query((row, _) -> new Digest(
                        Columns.uuid(row, "id"),
                        Columns.uuid(row, "subscriber"),
                        Columns.instant(row, "from_at"),
                        Columns.instant(row, "until_at")))
                .optional();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from library.alert_digest where until_at < :moment")
                .param("moment", utc(moment))
                .update();
    }
}
