package org.waymark.library.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;

/** The outside addresses on public pages, and what was found when they were looked at. */
@Component
public class Links {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String SELECT =
            "select id, address, state, failures, broken_since, checked_at, why, moved_to from library.link ";

    private final JdbcClient db;
    private final Clock clock;

    Links(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Notes what a public page links to now, in place of what it linked to before. */
    @Transactional
    void put(UUID usedBy, String path, String title, Collection<String> addresses) {
        forget(usedBy);
        for (var address : new TreeSet<>(addresses)) {
            add(address, LinkHosts.of(address));
            db.sql("""
                    insert into library.link_use (link, used_by, path, title)
                    select id, :used_by, :path, :title from library.link where address = :address
                    """)
                    .param("used_by", usedBy)
                    .param("path", path)
                    .param("title", title)
                    .param("address", address)
                    .update();
        }
        removeUnused();
    }

    @Transactional
    void remove(UUID usedBy) {
        forget(usedBy);
        removeUnused();
    }

    private void forget(UUID usedBy) {
        db.sql("delete from library.link_use where used_by = :used_by")
                .param("used_by", usedBy)
                .update();
    }

    private void add(String address, String host) {
        db.sql("""
                insert into library.link (id, address, host, due_at) values (:id, :address, :host, :now)
                on conflict (address) do update set host = excluded.host
                """)
                .param("id", Ids.next())
                .param("address", address)
                .param("host", host)
                .param("now", Columns.utc(clock.instant()))
                .update();
    }

    private void removeUnused() {
        db.sql("delete from library.link where not exists (select from library.link_use where link = library.link.id)")
                .update();
    }

    public Optional<OutsideLink> of(String address) {
        return db.sql(SELECT + "where address = :address")
                .param("address", address)
                .query((row, _) -> link(row, List.of()))
                .optional();
    }

    /** One address of each website, the longest due first, so that no site is asked twice in a round. */
    List<OutsideLink> due(int most) {
        return db.sql("""
                select id, address, state, failures, broken_since, checked_at, why, moved_to
                from (select distinct on (host) * from library.link where due_at <= :now order by host, due_at, id) one
                order by due_at, id limit :most
                """)
                .param("now", Columns.utc(clock.instant()))
                .param("most", most)
                .query((row, _) -> link(row, List.of()))
                .list();
    }

    /** Notes what came of looking at one. */
    public void found(OutsideLink link, Finding finding) {
        switch (finding) {
            case Finding.Works(var movedTo) -> state(link, LinkState.WORKING, "", movedTo == null ? "" : movedTo, WEEK);
            case Finding.Unsure(var why) -> state(link, LinkState.UNSURE, why, "", WEEK);
            case Finding.Broken(var why) -> broken(link, why);
            case Finding.Later(var wait) -> dueIn(link.id(), wait);
        }
    }

    private void state(OutsideLink link, LinkState state, String why, String movedTo, Duration next) {
        db.sql("""
                update library.link
                set state = :state, failures = 0, broken_since = null, checked_at = :now, why = :why,
                    moved_to = :moved_to, due_at = :next
                where id = :id
                """)
                .param("state", state.name())
                .param("now", Columns.utc(clock.instant()))
                .param("why", why)
                .param("moved_to", movedTo)
                .param("next", Columns.utc(clock.instant().plus(next)))
                .param("id", link.id())
                .update();
    }

    /** A site may have a bad day: editors are told after the second time, a day later. */
    private void broken(OutsideLink link, String why) {
        db.sql("""
                update library.link
                set state = 'BROKEN', failures = failures + 1, broken_since = coalesce(broken_since, :now),
                    checked_at = :now, why = :why, moved_to = '', due_at = :next
                where id = :id
                """)
                .param("now", Columns.utc(clock.instant()))
                .param("why", why)
                .param("next", Columns.utc(clock.instant().plus(link.failures() == 0 ? DAY : WEEK)))
                .param("id", link.id())
                .update();
    }

    private void dueIn(UUID id, Duration wait) {
        db.sql("update library.link set due_at = :next where id = :id")
                .param("next", Columns.utc(clock.instant().plus(wait)))
                .param("id", id)
                .update();
    }

    /** @return false when there is no such link */
    boolean checkSoon(UUID id) {
        return db.sql("update library.link set due_at = :now where id = :id")
                        .param("now", Columns.utc(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Broken at least twice in a row, the longest broken first. */
    List<OutsideLink> broken() {
        return withUses("where state = 'BROKEN' and failures >= 2 order by broken_since, address");
    }

    /** Those that lead elsewhere for good. */
    List<OutsideLink> moved() {
        return withUses("where state = 'WORKING' and moved_to <> '' order by address");
    }

    /** Those that a person has to look at. */
    List<OutsideLink> unsure() {
        return withUses("where state = 'UNSURE' order by address");
    }

    long count() {
        return db.sql("select count(*) from library.link").query(Long.class).single();
    }

    private List<OutsideLink> withUses(String where) {
        var links = db.sql(SELECT + where + " limit 200")
                .query((row, _) -> link(row, List.of()))
                .list();
        var uses = usesOf(links);
        return links.stream()
                .map(link -> withUses(link, uses.getOrDefault(link.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<LinkUse>> usesOf(List<OutsideLink> links) {
        var ids = new ArrayList<>(
                new HashSet<>(links.stream().map(OutsideLink::id).toList()));
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Row(UUID link, LinkUse use) {}
        return db
                .sql("select link, title, path from library.link_use where link in (:ids) order by title, path")
                .param("ids", ids)
                .query((row, _) ->
                        new Row(Columns.uuid(row, "link"), new LinkUse(row.getString("title"), row.getString("path"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::link, Collectors.mapping(Row::use, Collectors.toList())));
    }

    private static OutsideLink withUses(OutsideLink link, List<LinkUse> uses) {
        return new OutsideLink(
                link.id(),
                link.address(),
                link.state(),
                link.failures(),
                link.brokenSince(),
                link.checkedAt(),
                link.why(),
                link.movedTo(),
                uses);
    }

    private static OutsideLink link(ResultSet row, List<LinkUse> uses) throws SQLException {
        return new OutsideLink(
                Columns.uuid(row, "id"),
                row.getString("address"),
                LinkState.valueOf(row.getString("state")),
                row.getInt("failures"),
                Columns.instantOrNull(row, "broken_since"),
                Columns.instantOrNull(row, "checked_at"),
                row.getString("why"),
                row.getString("moved_to"),
                uses);
    }
}
