package org.waymark.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The professions that the service knows. */
@Component
public class Professions {
    private final FixedList<Profession> professions;

    Professions(JdbcClient db) {
        professions = new FixedList<>(
                () -> db.sql("select code, name, regulator_code from reference.profession order by position")
                        .query(new SimplePropertyRowMapper<>(Profession.class))
                        .list(),
                Profession::code);
    }

    public List<Profession> all() {
        return professions.all();
    }

    public Optional<Profession> find(String code) {
        return professions.find(code);
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Profession::name).orElse(code);
    }
}
