package org.waymark.coaching.appointment;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.Actor;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;

/**
 * How most stories of appointments begin: on Monday 1 March 2027 at 9am, Amara has a coach and an active support, and
 * nothing is booked. The coach has hours from 8am to 8pm on every day.
 */
public class AClientWithACoach {
    @LocalServerPort
    protected int port;

    @Autowired
    protected ApplicationContext program;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected TestClock clock;

    protected Journeys journeys;
    protected Cast cast;
    protected Actor coach;
    protected Cast.Client amara;

    @BeforeEach
    void aClientHasACoach() {
        clock.reset();
        journeys = new Journeys(program);
        cast = new Cast(db);
        coach = cast.coach();
        amara = cast.client(coach);
    }

    /** Somebody of the cast, signed in. */
    protected Visitor visitor(Actor actor) {
        return new Visitor(port).signIn(cast.email(actor));
    }
}
