package org.waymark.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The training schemes that the service recognises, and who can be on which. */
@Component
public class Schemes {
    private record Pair(String professionCode, String schemeCode) {}

    private final FixedList<Scheme> schemes;
    private final FixedList<Pair> pairs;

    Schemes(JdbcClient db) {
        schemes = new FixedList<>(
                () -> db.sql("select code, name, explanation from reference.scheme order by position")
                        .query(new SimplePropertyRowMapper<>(Scheme.class))
                        .list(),
                Scheme::code);
        pairs = new FixedList<>(
                () -> db.sql("select profession_code, scheme_code from reference.profession_scheme")
                        .query((row, _) -> new Pair(row.getString("profession_code"), row.getString("scheme_code")))
                        .list(),
                pair -> pair.professionCode() + "/" + pair.schemeCode());
    }

    public List<Scheme> all() {
        return schemes.all();
    }

    /** The schemes that members of this profession can be on. */
    public List<Scheme> of(String professionCode) {
        var open = pairs.all().stream()
                .filter(pair -> pair.professionCode().equals(professionCode))
                .map(Pair::schemeCode)
                .toList();
        return all().stream().filter(scheme -> open.contains(scheme.code())).toList();
    }

    public Optional<Scheme> find(String code) {
        return schemes.find(code);
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Scheme::name).orElse(code);
    }
}
