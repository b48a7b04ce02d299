package org.waymark.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people train and work. */
@Component
public class Regions {
    private final FixedList<Region> regions;

    Regions(JdbcClient db) {
        regions = new FixedList<>(
                () -> db.sql("select code, name, served from reference.region order by position")
                        .query(new SimplePropertyRowMapper<>(Region.class))
                        .list(),
                Region::code);
    }

    /** The regions served first. */
    public List<Region> all() {
        return regions.all();
    }

    public List<Region> served() {
        return all().stream().filter(Region::served).toList();
    }

    public Optional<Region> find(String code) {
        return regions.find(code);
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Region::name).orElse(code);
    }
}
