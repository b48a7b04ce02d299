package org.waymark.coaching.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.outcome.Outcomes;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.coaching.support.Supports;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class TestimonialsAreAskedForTests extends AClientWithACoach {
    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Supports supports;

    @Autowired
    private SupportLifecycle lifecycle;

    private AppointmentId appointment;

    @BeforeEach
    void booked() {
        appointment = journeys.book(amara, "2027-03-08T17:30");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoMetHerCoachIsAskedOnceTheSupportIsCompleted() {
        clock.setLondon("2027-03-08T18:30");
        outcomes.held(appointment, 0, coach);
        assertThat(invitations()).isZero();

        lifecycle.move(supports.get(amara.support()), SupportMove.COMPLETE, coach, "");

        assertThat(invitations()).isOne();
    }

    @Test
    void whoNeverMetIsNotAsked() {
        clock.setLondon("2027-03-08T18:30");
        outcomes.missed(appointment, 0, coach);

        lifecycle.move(supports.get(amara.support()), SupportMove.COMPLETE, coach, "");

        assertThat(invitations()).isZero();
    }

    private int invitations() {
        return db.sql("select count(*) from library.testimonial where author_id = :client and state = 'INVITED'")
                .param("client", amara.id().value())
                .query(Integer.class)
                .single();
    }
}
