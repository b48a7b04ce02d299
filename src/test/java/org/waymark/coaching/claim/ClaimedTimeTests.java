package org.waymark.coaching.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.coaching.appointment.Cast;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.testing.FreshDatabase;

/** The constraints themselves, in a database of its own; and what happens without them. */
class ClaimedTimeTests {
    private FreshDatabase database;
    private Cast cast;
    private Actor coach;

    @BeforeEach
    void fresh() {
        database = FreshDatabase.create();
        cast = new Cast(database.jdbc());
        coach = cast.coach();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void oneCoachHasOneThingAtATimeRestIncluded() throws SQLException {
        claim(cast.client(coach), coach, "10:00", "11:00", "11:15", null);
        assertThatThrownBy(() -> claim(cast.client(coach), coach, "11:10", "12:10", "12:25", null))
                .hasMessageContaining("one_thing_at_a_time_for_a_coach");
        claim(cast.client(coach), coach, "11:15", "12:15", "12:30", null);
    }

    @Test
    void oneClientHasOneThingAtATimeWithAnyCoachButNeedsNoRest() throws SQLException {
        var amara = cast.client(coach);
        var other = cast.coach();
        claim(amara, coach, "10:00", "11:00", "11:15", null);
        assertThatThrownBy(() -> claim(amara, other, "10:30", "11:30", "11:45", null))
                .hasMessageContaining("one_thing_at_a_time_for_a_client");
        claim(amara, other, "11:00", "12:00", "12:15", null);
    }

    @Test
    void oneRoomHasOneMeetingAtATime() throws SQLException {
        var room = database.jdbc().sql("""
                        with v as (insert into reference.venue (code, name, address, postcode, access, region_code, invented)
                            select 'race-venue', 'Venue', 'A street', 'AB1 2CD', '', min(code), true from reference.region returning code)
                        insert into reference.room (code, venue_code, name, seats) select 'race-room', code, 'Room', 4 from v
                        returning code
                        """).query(String.class).single();
        claim(cast.client(coach), coach, "10:00", "11:00", "11:15", room);
        assertThatThrownBy(() -> claim(cast.client(coach), cast.coach(), "10:30", "11:30", "11:45", room))
                .hasMessageContaining("one_thing_at_a_time_in_a_room");
    }

    @Test
    void twoConnectionsThatWantOneTimeCannotBothHaveIt() throws Exception {
        assertThat(bothGetIt()).isFalse();
        assertThat(overlaps()).isZero();
    }

    @Test
    void withoutTheConstraintBothWouldHaveIt() throws Exception {
        database.jdbc()
                .sql("alter table coaching.claimed_time drop constraint one_thing_at_a_time_for_a_coach")
                .update();
        assertThat(bothGetIt()).isTrue();
        assertThat(overlaps()).isOne();
    }

    private boolean bothGetIt() throws Exception {
        var one = cast.client(coach);
        var other = cast.client(coach);
        try (var first = database.connect();
                var second = database.connect()) {
            first.setAutoCommit(false);
            insert(first, one, coach, List.of("10:00", "11:00", "11:15"), null);
            var late = CompletableFuture.supplyAsync(() -> succeeds(second, other));
            first.commit();
            return late.get();
        }
    }

    private boolean succeeds(Connection connection, Cast.Client client) {
        try {
            insert(connection, client, coach, List.of("10:30", "11:30", "11:45"), null);
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("23P01");
            return false;
        }
    }

    private int overlaps() {
        return database.jdbc().sql("""
                        select count(*) from coaching.claimed_time a join coaching.claimed_time b
                          on a.id < b.id and a.coach = b.coach and a.coach_during && b.coach_during
                        """).query((row, _) -> row.getInt(1)).single();
    }

    private void claim(Cast.Client client, Actor with, String from, String to, String rested, @Nullable String room)
            throws SQLException {
        try (var connection = database.connect()) {
            insert(connection, client, with, List.of(from, to, rested), room);
        }
    }

    private static void insert(
            Connection connection, Cast.Client client, Actor with, List<String> times, @Nullable String room)
            throws SQLException {
        var appointment = appointment(client, with, times);
        try (var statement = connection.prepareStatement(appointment + """
                insert into coaching.claimed_time
                    (id, appointment, support, coach, client, room_code, coach_during, client_during)
                select ?::uuid, id, support, coach, client, ?, tstzrange(?::timestamptz, ?::timestamptz),
                       tstzrange(?::timestamptz, ?::timestamptz)
                from made
                """)) {
            statement.setObject(1, Ids.next());
            statement.setString(2, room);
            statement.setString(3, at(times.get(0)));
            statement.setString(4, at(times.get(2)));
            statement.setString(5, at(times.get(0)));
            statement.setString(6, at(times.get(1)));
            statement.executeUpdate();
        }
    }

    private static String appointment(Cast.Client client, Actor with, List<String> times) {
        return """
                with made as (
                    insert into coaching.appointment (id, support, client, coach, period, state, mode, starts_at, ends_at,
                        window_minutes, units, calendar_uid)
                    values ('%s', '%s', '%s', '%s', '%s', 'BOOKED', 'VIRTUAL', '%s', '%s', 1440, 1, 'uid')
                    returning *)
                """.formatted(
                        UUID.randomUUID(),
                        client.support(),
                        client.id(),
                        with.person(),
                        client.period().value(),
                        at(times.get(0)),
                        at(times.get(1)));
    }

    private static String at(String time) {
        return "2027-03-08T" + time + ":00Z";
    }
}
