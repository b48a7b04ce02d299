package org.waymark.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regulators whose numbers identify a professional. */
@Component
public class Regulators {
    private final FixedList<Regulator> regulators;

    Regulators(JdbcClient db) {
        regulators = new FixedList<>(
                () -> db.sql("""
                        select code, short_name, name, number_name, number_hint, number_pattern
                        from reference.regulator order by short_name
                        """)
                        .query(new SimplePropertyRowMapper<>(Regulator.class))
                        .list(),
                Regulator::code);
    }

    public List<Regulator> all() {
        return regulators.all();
    }

    public Optional<Regulator> find(String code) {
        return regulators.find(code);
    }

    /** The full name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Regulator::name).orElse(code);
    }
}
