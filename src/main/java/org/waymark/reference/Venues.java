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

/** The unit's venues and their rooms, kept by an administrator. */
@Component
public class Venues {
    private static final String COLUMNS =
            "select code, name, address, postcode, access, region_code, from_day, until_day, invented, version"
                    + " from reference.venue ";
    private static final String ROOMS = "select code, venue_code, name, seats, until_day from reference.room ";

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Venues(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** All of them, ended ones too, by name. */
    public List<Venue> all() {
        return db.sql(COLUMNS + "order by name")
                .query(new SimplePropertyRowMapper<>(Venue.class))
                .list();
    }

    /** Those in use on a day, by name. */
    public List<Venue> openOn(LocalDate day) {
        return all().stream().filter(venue -> venue.isOpenOn(day)).toList();
    }

    /** Those whose name, address or postcode holds the words; all for blank words. */
    public List<Venue> search(String words) {
        return db.sql(COLUMNS + """
                        where strpos(lower(concat_ws(' ', name, address, postcode)), lower(:words)) > 0 order by name
                        """)
                .param("words", words.strip())
                .query(new SimplePropertyRowMapper<>(Venue.class))
                .list();
    }

    public Optional<Venue> find(String code) {
        return db.sql(COLUMNS + "where code = :code")
                .param("code", code)
                .query(new SimplePropertyRowMapper<>(Venue.class))
                .optional();
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Venue::name).orElse(code);
    }

    public List<Room> rooms(String venueCode) {
        return db.sql(ROOMS + "where venue_code = :venue order by name")
                .param("venue", venueCode)
                .query(new SimplePropertyRowMapper<>(Room.class))
                .list();
    }

    public Optional<Room> findRoom(String roomCode) {
        return db.sql(ROOMS + "where code = :code")
                .param("code", roomCode)
                .query(new SimplePropertyRowMapper<>(Room.class))
                .optional();
    }

    /** Adds one; its version is the first. */
    @Transactional
    public void add(Venue venue, Actor by) {
        write(venue, """
                insert into reference.venue
                    (code, name, address, postcode, access, region_code, from_day, until_day, invented)
                values (:code, :name, :address, :postcode, :access, :region, :from, :until, :invented)
                """);
        events.publishEvent(new ReferenceChanged("added", "venue", venue.code(), by));
    }

    /**
     * Saves what was edited, if nobody else did in between.
     *
     * @return false when the version has moved on
     */
    @Transactional
    public boolean change(Venue edited, Actor by) {
        var saved = write(edited, """
                update reference.venue
                set name = :name, address = :address, postcode = :postcode, access = :access, region_code = :region,
                    from_day = :from, until_day = :until, version = version + 1
                where code = :code and version = :version
                """);
        if (saved == 1) {
            events.publishEvent(new ReferenceChanged("changed", "venue", edited.code(), by));
        }
        return saved == 1;
    }

    @Transactional
    public void addRoom(Room room, Actor by) {
        db.sql("""
                insert into reference.room (code, venue_code, name, seats, until_day)
                values (:code, :venue, :name, :seats, :until)
                """)
                .param("code", room.code())
                .param("venue", room.venueCode())
                .param("name", room.name())
                .param("seats", room.seats())
                .param("until", room.untilDay())
                .update();
        events.publishEvent(new ReferenceChanged("added", "room", room.code(), by));
    }

    /**
     * Takes a room out of use.
     *
     * @param lastDay the last day on which it can be used
     */
    @Transactional
    public void endRoom(String venueCode, String roomCode, LocalDate lastDay, Actor by) {
        var ended = db.sql("""
                update reference.room set until_day = :last
                where code = :code and venue_code = :venue and until_day is null
                """)
                .param("last", lastDay)
                .param("code", roomCode)
                .param("venue", venueCode)
                .update();
        if (ended == 1) {
            events.publishEvent(new ReferenceChanged("changed", "room", roomCode, by));
        }
    }

    private int write(Venue venue, String sql) {
        return db.sql(sql)
                .param("code", venue.code())
                .param("name", venue.name())
                .param("address", venue.address())
                .param("postcode", venue.postcode())
                .param("access", venue.access())
                .param("region", venue.regionCode())
                .param("from", venue.fromDay())
                .param("until", venue.untilDay())
                .param("invented", venue.invented())
                .param("version", venue.version())
                .update();
    }
}
