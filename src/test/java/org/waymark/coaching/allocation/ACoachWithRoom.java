package org.waymark.coaching.allocation;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.platform.Actor;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;

/** How most stories of a support begin: on Monday 1 March 2027 at 9am, a coach has room for twenty clients and has none. */
public class ACoachWithRoom {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    protected ApplicationContext program;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected TestClock clock;

    protected AllocationCast cast;
    protected Actor coach;

    @BeforeEach
    void aCoachHasRoom() {
        clock.reset();
        cast = new AllocationCast(program);
        coach = cast.coach(20);
    }

    /** Somebody of the cast, signed in. */
    protected Visitor visitor(Actor actor) {
        var email = people.get(actor.person()).email();
        return new Visitor(port).signIn(String.valueOf(email));
    }
}
