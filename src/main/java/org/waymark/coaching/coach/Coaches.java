package org.waymark.coaching.coach;

import static org.waymark.platform.Columns.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.coaching.Mode;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;

/** The coaches' profiles. */
@Repository
public class Coaches {
    private static final String SELECT = """
            select person, kind, introduction, professions, specialties, topics, modes, venues, languages, caseload_limit,
                   paused_until, version
            from coaching.coach
            """;

    private final JdbcClient db;

    Coaches(JdbcClient db) {
        this.db = db;
    }

    public List<Coach> all() {
        return db.sql(SELECT + "order by person").query(this::read).list();
    }

    public Optional<Coach> find(PersonId person) {
        return db.sql(SELECT + "where person = :person")
                .param("person", person.value())
                .query(this::read)
                .optional();
    }

    /**
     * The profile, and nobody else allocates to this coach until this transaction ends: lock it before a support.
     *
     * @throws NotFound when there is no profile
     */
    public Coach lock(PersonId person) {
        return db.sql(SELECT + "where person = :person for update")
                .param("person", person.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("coach"));
    }

    /**
     * Saves a profile, a first one as well.
     *
     * @param coach with the version that was read; 0 for a first one
     * @return false when somebody saved another one meanwhile
     */
    public boolean save(Coach coach) {
        return db.sql("""
                insert into coaching.coach as c (person, kind, introduction, professions, specialties, topics, modes, venues,
                    languages, caseload_limit, paused_until, version)
                values (:person, :kind, :introduction, :professions, :specialties, :topics, :modes, :venues,
                    :languages, :limit, :paused, 1)
                on conflict (person) do update
                set kind = excluded.kind, introduction = excluded.introduction, professions = excluded.professions,
                    specialties = excluded.specialties, topics = excluded.topics, modes = excluded.modes,
                    venues = excluded.venues, languages = excluded.languages, caseload_limit = excluded.caseload_limit,
                    paused_until = excluded.paused_until, version = c.version + 1
                where c.version = :version
                """)
                        .param("person", coach.person().value())
                        .param("kind", coach.kind().name())
                        .param("introduction", coach.introduction())
                        .param("professions", sorted(coach.professions(), Function.identity()))
                        .param("specialties", sorted(coach.specialties(), Function.identity()))
                        .param("topics", sorted(coach.topics(), Function.identity()))
                        .param("modes", sorted(coach.modes(), Mode::name))
                        .param("venues", sorted(coach.venues(), Function.identity()))
                        .param("languages", sorted(coach.languages(), Function.identity()))
                        .param("limit", coach.caseloadLimit())
                        .param("paused", coach.pausedUntil())
                        .param("version", coach.version())
                        .update()
                == 1;
    }

    private static <T> String[] sorted(Set<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toArray(String[]::new);
    }

    private Coach read(ResultSet row, int number) throws SQLException {
        return new Coach(
                person(row, "person"),
                CoachKind.valueOf(row.getString("kind")),
                row.getString("introduction"),
                codes(row, "professions"),
                codes(row, "specialties"),
                codes(row, "topics"),
                codes(row, "modes").stream().map(Mode::valueOf).collect(Collectors.toSet()),
                codes(row, "venues"),
                codes(row, "languages"),
                row.getInt("caseload_limit"),
                dateOrNull(row, "paused_until"),
                row.getInt("version"));
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
