package org.waymark.journeys;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.Invented;

@JourneyTest
class StaffJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void aCoordinatorEntersAnApplicationForSomebodyWhoPhoned() {
        var email = Invented.email("Petra Phoned");
        try (var desk = Tab.open(port).signIn("coordinator@demo.test")) {
            desk.go("/desk/applications").press("Enter an application");
            desk.type("q", email).arriveBy(() -> desk.field("q").press("Enter"));
            desk.press("Enter somebody new").press("Enter the application").answers(422);
            desk.pick("themself", "yes").type("name", "Petra Phoned").type("email", email);
            desk.pick("channel", "PHONE");
            desk.type("received-day", "26").type("received-month", "2").type("received-year", "2027");
            desk.select("profession", "doctor").press("Enter the application");
            desk.headed("Petra Phoned");
        }
        try (var client = Tab.open(port).signIn(email)) {
            client.go(
                    Mailbox.link(new Mailbox(port).to(email, "Please check what we wrote down"), "/my/applications/"));
            client.answers(200);
        }
    }

    @Test
    void aPageThatIsOutOfDateSaysWhatChanged() {
        try (var first = Tab.open(port).signIn("coordinator@demo.test");
                var second = Tab.open(port).signIn("coordinator2@demo.test")) {
            first.go("/desk/applications?q=jade.thomas@people.demo.test").follow("Jade Thomas");
            second.go(first.path()).follow("Ask for information");
            first.follow("Redirect")
                    .type("words", "The service of your own region.")
                    .press("Redirect");
            second.type("words", "Which programme are you in?").press("Ask for information");
            second.shows("This application has changed").shows("Which programme are you in?");
        }
    }

    @Test
    void aCoachWhoIsAwaySeesWhomSheWouldMiss() {
        try (var coach = Tab.open(port).signIn("coach@demo.test")) {
            coach.go("/coach/clients").follow("Nadia Rahman");
            coach.go("/coach/availability").press("Save these days").answers(422);
            coach.pick("kind", "DAY_OFF");
            coach.page().locator("#exceptionFirstDay").fill("2027-03-01");
            coach.page().locator("#exceptionLastDay").fill("2027-03-31");
            coach.press("Save these days").shows("Booked appointments would lie outside your hours");
            coach.shows("Nadia Rahman").shows("Nothing is saved yet");
        }
    }
}
