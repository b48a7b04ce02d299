package org.waymark.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;

/** The trusts and other organisations that people work at, kept by an administrator. */
@Component
public class Organisations {
    private static final String COLUMNS =
            "select code, name, kind, group_code, region_code, from_day, until_day, invented, version"
                    + " from reference.organisation ";

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Organisations(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** All of them, ended ones too, by name. */
    public List<Organisation> all() {
        return db.sql(COLUMNS + "order by name")
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .list();
    }

    /** Those that can be chosen as a workplace on a day, by name; groups can't. */
    public List<Organisation> openOn(LocalDate day) {
        return db.sql(COLUMNS + """
                        where kind <> 'TRUST_GROUP'
                          and (from_day is null or from_day <= :day) and (until_day is null or until_day >= :day)
                        order by name
                        """)
                .param("day", day)
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .list();
    }

    public List<Organisation> groups() {
        return db.sql(COLUMNS + "where kind = 'TRUST_GROUP' order by name")
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .list();
    }

    /** Those whose name or code holds the words; all for blank words. */
    public List<Organisation> search(String words) {
        return db.sql(COLUMNS + "where strpos(lower(name || ' ' || code), lower(:words)) > 0 order by name")
                .param("words", words.strip())
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .list();
    }

    public Optional<Organisation> find(String code) {
        return db.sql(COLUMNS + "where code = :code")
                .param("code", code)
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .optional();
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Organisation::name).orElse(code);
    }

    /** Whether two organisations are the same or belong to one group, so that a person of one is tied to the other. */
    public boolean sameGroup(String oneCode, String otherCode) {
        return oneCode.equals(otherCode) || groupOrSelf(oneCode).equals(groupOrSelf(otherCode));
    }

    private String groupOrSelf(String code) {
        return find(code).map(Organisation::groupOrSelf).orElse(code);
    }

    /** Adds one; its version is the first. */
    @Transactional
    public void add(Organisation organisation, Actor by) {
        write(organisation, """
                insert into reference.organisation
                    (code, name, kind, group_code, region_code, from_day, until_day, invented)
                values (:code, :name, :kind, :group, :region, :from, :until, :invented)
                """);
        events.publishEvent(new ReferenceChanged("added", "organisation", organisation.code(), by));
    }

    /**
     * Saves what was edited, if nobody else did in between.
     *
     * @return false when the version has moved on
     */
    @Transactional
    public boolean change(Organisation edited, Actor by) {
        var saved = write(edited, """
                update reference.organisation
                set name = :name, kind = :kind, group_code = :group, region_code = :region, from_day = :from,
                    until_day = :until, version = version + 1
                where code = :code and version = :version
                """);
        if (saved == 1) {
            events.publishEvent(new ReferenceChanged("changed", "organisation", edited.code(), by));
        }
        return saved == 1;
    }

    private int write(Organisation organisation, String sql) {
        return db.sql(sql)
                .param("code", organisation.code())
                .param("name", organisation.name())
                .param("kind", organisation.kind().name())
                .param("group", organisation.groupCode())
                .param("region", organisation.regionCode())
                .param("from", organisation.fromDay())
                .param("until", organisation.untilDay())
                .param("invented", organisation.invented())
                .param("version", organisation.version())
                .update();
    }
}
