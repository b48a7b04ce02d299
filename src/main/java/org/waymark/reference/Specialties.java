package org.waymark.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Specialties, by profession. */
@Component
public class Specialties {
    private final FixedList<Specialty> specialties;

    Specialties(JdbcClient db) {
        specialties = new FixedList<>(
                () -> db.sql("""
                        select code, name, profession_code from reference.specialty
                        order by profession_code, position
                        """)
                        .query(new SimplePropertyRowMapper<>(Specialty.class))
                        .list(),
                Specialty::code);
    }

    public List<Specialty> all() {
        return specialties.all();
    }

    public List<Specialty> of(String professionCode) {
        return all().stream()
                .filter(specialty -> specialty.professionCode().equals(professionCode))
                .toList();
    }

    public Optional<Specialty> find(String code) {
        return specialties.find(code);
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Specialty::name).orElse(code);
    }
}
