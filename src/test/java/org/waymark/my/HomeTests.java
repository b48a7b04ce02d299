package org.waymark.my;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.coaching.allocation.ACoachWithRoom;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class HomeTests extends ACoachWithRoom {
    @Test
    void aClientWhoCanBookSeesHowManyAppointmentsAreLeft() {
        var client = cast.client(cast.active(coach));

        assertThat(visitor(client).get("/my").text()).contains("You have 3 of 3 left in this programme period");
    }

    @Test
    void whoeverCannotBookYetIsNotToldANumber() {
        var client = cast.client(cast.allocated(coach));

        assertThat(visitor(client).get("/my").text())
                .contains("Your coach is Alex Marsh")
                .doesNotContain("left in this programme period");
    }
}
