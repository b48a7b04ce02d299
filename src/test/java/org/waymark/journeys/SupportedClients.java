package org.waymark.journeys;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Clients whom a coach supports already, put straight into the tables: the race and the kills are about what comes after.
 * Coaches have hours from 8 to 20 on every day; clients are dealt out to them in turn.
 */
final class SupportedClients {
    private SupportedClients() {}

    /** The address of a client, from 1. */
    static String email(int number) {
        return "client" + number + "@journeys.test";
    }

    static void insert(JdbcClient db, int coaches, int clients) {
        insertPeople(db, "coach", "COACH", coaches);
        insertPeople(db, "client", "CLIENT", clients);
        insertHours(db);
        insertSupports(db);
    }

    private static void insertPeople(JdbcClient db, String word, String role, int number) {
        db.sql("""
                with made as (
                    insert into accounts.person (id, email, name, made_at)
                    select uuidv7(), :word || n || '@journeys.test', initcap(:word) || ' ' || n, now()
                    from generate_series(1, :number) n
                    returning id)
                insert into accounts.person_role (person_id, role, granted_at) select id, :role, now() from made
                """)
                .param("word", word)
                .param("role", role)
                .param("number", number)
                .update();
    }

    private static void insertHours(JdbcClient db) {
        db.sql("""
                insert into coaching.weekly_hours (id, coach, weekday, from_time, to_time, modes, valid_from)
                select uuidv7(), person_id, day, '08:00', '20:00', '{VIRTUAL}', date '2020-01-01'
                from accounts.person_role, generate_series(1, 7) day where role = 'COACH'
                """).update();
    }

    private static void insertSupports(JdbcClient db) {
        db.sql("""
                with coach as (
                    select person_id, row_number() over (order by person_id) - 1 as place, count(*) over () as coaches
                    from accounts.person_role where role = 'COACH'),
                client as (
                    select person_id, row_number() over (order by person_id) as place
                    from accounts.person_role where role = 'CLIENT')
                insert into coaching.support
                    (id, application, client, period, state, coach, queued_at, state_since, active_since)
                select uuidv7(), uuidv7(), client.person_id, uuidv7(), 'ACTIVE', coach.person_id, now(), now(), now()
                from client join coach on client.place % coach.coaches = coach.place
                """).update();
    }
}
