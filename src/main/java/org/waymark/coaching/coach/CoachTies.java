package org.waymark.coaching.coach;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.coach.Tie.ToNamedProgramme;
import org.waymark.coaching.coach.Tie.ToOrganisation;
import org.waymark.coaching.coach.Tie.ToScheme;
import org.waymark.coaching.coach.Tie.ToSpecialtyProgramme;
import org.waymark.platform.Ids;
import org.waymark.platform.PersonId;

/** What the coaches are tied to. */
@Repository
public class CoachTies {
    /** A tie as it stands in a coach's profile. */
    public record KeptTie(UUID id, PersonId coach, Tie tie) {}

    private final JdbcClient db;

    CoachTies(JdbcClient db) {
        this.db = db;
    }

    public List<KeptTie> of(PersonId coach) {
        return db.sql(
                        "select id, coach, kind, code, region from coaching.coach_tie where coach = :coach order by kind, id")
                .param("coach", coach.value())
                .query(CoachTies::read)
                .list();
    }

    public Map<PersonId, Set<Tie>> ofAll() {
        return db
                .sql("select id, coach, kind, code, region from coaching.coach_tie")
                .query(CoachTies::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(KeptTie::coach, Collectors.mapping(KeptTie::tie, Collectors.toSet())));
    }

    /** One that is there already stays as it is. */
    public void add(PersonId coach, Tie tie) {
        var kind = kind(tie);
        db.sql("""
                insert into coaching.coach_tie (id, coach, kind, code, region)
                values (:id, :coach, :kind, :code, :region) on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("coach", coach.value())
                .param("kind", kind.name())
                .param("code", code(tie))
                .param("region", tie instanceof ToSpecialtyProgramme programme ? programme.region() : "")
                .update();
    }

    /** @return false when this coach has no such tie */
    boolean remove(PersonId coach, UUID tie) {
        return db.sql("delete from coaching.coach_tie where id = :id and coach = :coach")
                        .param("id", tie)
                        .param("coach", coach.value())
                        .update()
                == 1;
    }

    private enum Kind {
        ORGANISATION,
        SPECIALTY_PROGRAMME,
        SCHEME,
        NAMED_PROGRAMME
    }

    private static Kind kind(Tie tie) {
        return switch (tie) {
            case ToOrganisation _ -> Kind.ORGANISATION;
            case ToSpecialtyProgramme _ -> Kind.SPECIALTY_PROGRAMME;
            case ToScheme _ -> Kind.SCHEME;
            case ToNamedProgramme _ -> Kind.NAMED_PROGRAMME;
        };
    }

    private static String code(Tie tie) {
        return switch (tie) {
            case ToOrganisation organisation -> organisation.code();
            case ToSpecialtyProgramme programme -> programme.specialty();
            case ToScheme scheme -> scheme.code();
            case ToNamedProgramme programme -> programme.name();
        };
    }

    private static KeptTie read(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        var tie = switch (Kind.valueOf(row.getString("kind"))) {
            case ORGANISATION -> new ToOrganisation(code);
            case SPECIALTY_PROGRAMME -> new ToSpecialtyProgramme(code, row.getString("region"));
            case SCHEME -> new ToScheme(code);
            case NAMED_PROGRAMME -> new ToNamedProgramme(code);
        };
        return new KeptTie(uuid(row, "id"), person(row, "coach"), tie);
    }
}
