package org.waymark.intake.application;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.platform.Actor;
import org.waymark.testing.TestClock;

/** How stories of an application begin: Amara has none yet, and a coordinator is there to read it. */
class AClientAndACoordinator {
    @Autowired
    ClientApplications applications;

    @Autowired
    ApplicationMoves moves;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    Applicants applicants;
    Actor amara;
    Actor coordinator;

    @BeforeEach
    void aClientAndACoordinatorAreThere() {
        applicants = new Applicants(people, applications, moves);
        amara = applicants.client("Amara Osei");
        coordinator = applicants.coordinator();
    }
}
