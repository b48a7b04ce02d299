package org.waymark.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.waymark.accounts.People;
import org.waymark.coaching.allocation.AllocationCast;
import org.waymark.coaching.support.Support;
import org.waymark.platform.Actor;

/** What a client needs is said once, by her, her coach or the desk, and read by all three. */
@JourneyTest
class AdjustmentJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private People people;

    private AllocationCast cast;
    private Actor coach;
    private Support support;

    @BeforeEach
    void aClientWithACoach() {
        cast = new AllocationCast(program);
        coach = cast.coach(20);
        support = cast.active(coach);
    }

    @Test
    void aClientSaysByKeyboardWhatSheNeedsAndHerCoachReadsIt() {
        try (var client = Tab.narrow(port).signIn(email(cast.client(support)));
                var hers = Tab.open(port).signIn(email(coach))) {
            var keys = new Keyboard(client);
            client.go("/my/support");
            keys.to("Change your adjustments")
                    .enter()
                    .headed("Your adjustments")
                    .shows("Nothing is kept yet");
            keys.to("60 minutes, as for everybody").press("ArrowDown").press("ArrowDown");
            keys.to("Captions on video calls").press("Space");
            keys.to("Questions in writing beforehand").press("Space");
            keys.to("How many days before?").type("4");
            keys.to("Anything else that helps").type("A lamp, not the light above");
            keys.to("Save the adjustments").enter();
            client.shows("Appointments of 90 minutes").shows("Questions in writing beforehand, 4 days before");

            hers.go("/coach/clients").followTo("/coach/clients/" + support.id());
            hers.shows("Captions on video calls").follow("Change the adjustments");
            hers.shows("A lamp, not the light above").unfold("Who changed what").shows("Amara Okafor");
        }
    }

    @Test
    void theDeskSetsThemWithoutScripts() {
        try (var desk = Tab.withoutScripts(port).signIn(email(cast.coordinator()));
                var client = Tab.open(port).signIn(email(cast.client(support)))) {
            desk.go("/desk/allocation/" + support.id()).follow("Adjustments").headed("Adjustments");
            desk.pick("minutes", "75").pick("needs", "INTERPRETER").type("words", "She lip-reads as well");
            desk.press("Save the adjustments").shows("Appointments of 75 minutes");
            desk.unfold("Who changed what").shows("Added: Appointments of 75 minutes");

            client.go("/my/support")
                    .shows("A British Sign Language interpreter")
                    .follow("Change your adjustments");
            client.shows("She lip-reads as well").shows("The careers unit");
            desk.go("/desk/appointments/arrangements").headed("Appointments");
        }
    }

    private String email(Actor actor) {
        return String.valueOf(people.get(actor.person()).email());
    }
}
