package org.waymark.intake.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ProgrammePeriodId;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;

/** The programme periods of clients. */
@Repository
public class ProgrammePeriods {
    private final JdbcClient db;

    ProgrammePeriods(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    public List<ProgrammePeriod> ofClient(PersonId client) {
        return db.sql("select * from intake.programme_period where client = :client order by opened_at desc, id desc")
                .param("client", client.value())
                .query((row, _) -> read(row))
                .list();
    }

    /**
     * What the answers speak for: the period of the same training number or scheme if the client has one, else a new one.
     * Nothing when she gave neither; then the coordinator has to ask or to type one.
     */
    public Optional<PeriodChoice> suggest(PersonId client, Answers.Training training) {
        return named(training)
                .map(choice -> ofClient(client).stream()
                        .filter(period -> period.isFor(choice))
                        .<PeriodChoice>map(period -> new PeriodChoice.Same(period.id()))
                        .findFirst()
                        .orElse(choice));
    }

    private static Optional<PeriodChoice> named(Answers.Training training) {
        if (training.number() != null) {
            return Optional.of(new PeriodChoice.ByNumber(training.number()));
        }
        if (training.scheme() != null && training.hasScheme() && training.schemeStarted() != null) {
            return Optional.of(new PeriodChoice.ByScheme(training.scheme(), training.schemeStarted()));
        }
        return Optional.empty();
    }

    /** The client's period of this choice, opened if it is new; nothing when "the same" names none of hers. */
    Optional<ProgrammePeriodId> take(PersonId client, PeriodChoice choice, Instant at) {
        return switch (choice) {
            case PeriodChoice.Same same ->
                ofClient(client).stream()
                        .map(ProgrammePeriod::id)
                        .filter(same.period()::equals)
                        .findFirst();
            case PeriodChoice.ByNumber byNumber -> Optional.of(open(client, ProgrammePeriod.key(byNumber), at));
            case PeriodChoice.ByScheme byScheme -> Optional.of(open(client, ProgrammePeriod.key(byScheme), at));
        };
    }

    /** The same programme named again is the same period: nobody gets a second allowance by typing a number anew. */
    private ProgrammePeriodId open(PersonId client, String programme, Instant at) {
        db.sql("""
                insert into intake.programme_period (id, client, programme, opened_at)
                values (:id, :client, :programme, :at)
                on conflict (client, programme) do nothing
                """)
                .param("id", ProgrammePeriodId.next().value())
                .param("client", client.value())
                .param("programme", programme)
                .param("at", Columns.utc(at))
                .update();
        return db.sql("select id from intake.programme_period where client = :client and programme = :programme")
                .param("client", client.value())
                .param("programme", programme)
                .query((row, _) -> new ProgrammePeriodId(Columns.uuid(row, "id")))
                .single();
    }

    private static ProgrammePeriod read(ResultSet row) throws SQLException {
        return new ProgrammePeriod(
                new ProgrammePeriodId(Columns.uuid(row, "id")),
                Columns.person(row, "client"),
                row.getString("programme"),
                Columns.instant(row, "opened_at"));
    }
}
