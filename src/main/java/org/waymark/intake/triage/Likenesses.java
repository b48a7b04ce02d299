package org.waymark.intake.triage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.ApplicationId;
import org.waymark.platform.Columns;

/** Finds people who share a number, an address or a name with the client of an application. */
@Repository
class Likenesses {
    private final JdbcClient db;

    Likenesses(JdbcClient db) {
        this.db = db;
    }

    /** Each other person once, on the surest ground. */
    List<Likeness> of(ApplicationId application) {
        return db
                .sql("""
                with this as (
                    select a.client, n.regulator, n.regulator_number, n.training_number_key, lower(p.name) as name,
                           regexp_replace(lower(p.email::text), '[+][^@]*@', '@') as email
                    from intake.application a
                    join intake.answers n on n.application = a.id
                    join accounts.person p on p.id = a.client
                    where a.id = :id
                ), alike as (
                    select a.client, 1 as ground from intake.application a join intake.answers n on n.application = a.id, this
                    where n.regulator = this.regulator and n.regulator_number = this.regulator_number
                    union all
                    select a.client, 2 from intake.application a join intake.answers n on n.application = a.id, this
                    where n.training_number_key = this.training_number_key
                    union all
                    select p.id, 3 from accounts.person p, this
                    where regexp_replace(lower(p.email::text), '[+][^@]*@', '@') = this.email
                    union all
                    select p.id, 4 from accounts.person p, this where lower(p.name) = this.name
                ), surest as (
                    select client, min(ground) as ground from alike group by client
                )
                select distinct on (s.client) s.ground, a.id, a.reference, p.name
                from surest s
                join intake.application a on a.client = s.client and a.reference is not null
                join accounts.person p on p.id = s.client
                where s.client <> (select client from this)
                order by s.client, a.submitted_at desc
                """)
                .param("id", application.value())
                .query((row, _) -> new Likeness(
                        ground(row.getInt("ground")),
                        new ApplicationId(Columns.uuid(row, "id")),
                        row.getString("reference"),
                        row.getString("name")))
                .list()
                .stream()
                .sorted((a, b) -> a.ground().compareTo(b.ground()))
                .toList();
    }

    /** As the statement numbers them. */
    private static Likeness.Ground ground(int number) {
        return switch (number) {
            case 1 -> Likeness.Ground.REGULATOR_NUMBER;
            case 2 -> Likeness.Ground.TRAINING_NUMBER;
            case 3 -> Likeness.Ground.EMAIL;
            case 4 -> Likeness.Ground.NAME;
            default -> throw new IllegalStateException("no ground " + number);
        };
    }
}
