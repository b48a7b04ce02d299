package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class BookingJourneyTests {
    private static final int MOST_STOPS = 200;

    @LocalServerPort
    private int port;

    /** Both have the same coach. */
    @Test
    void whoComesSecondIsOfferedTheNearestOtherTimes() {
        try (var second = Tab.open(port).signIn("elif.adeyemi@people.demo.test");
                var first = Tab.open(port).signIn("gwen.hart@people.demo.test")) {
            second.go("/my/appointments/new");
            second.page().locator("input[name=time]").first().check();
            second.press("Continue").headed("Check and book");
            first.go("/my/appointments/new");
            first.page().locator("input[name=time]").first().check();
            first.press("Continue").press("Book this appointment").shows("Booked");
            second.press("Book this appointment").answers(409).headed("Choose a time");
            second.shows("See all open times")
                    .page()
                    .locator("input[name=time]")
                    .first()
                    .check();
            second.press("Continue").press("Book this appointment").shows("Booked");
        }
    }

    @Test
    void aTimeIsBookedByKeyboardAlone() {
        var email = "hugo.young@people.demo.test";
        try (var tab = Tab.open(port)) {
            tab.go("/sign-in");
            tabTo(tab, "Email address");
            tab.page().keyboard().type(email);
            tab.arriveBy(() -> tab.page().keyboard().press("Enter"));
            tabTo(tab, "Code from the email");
            tab.page().keyboard().type(Mailbox.code(new Mailbox(port).to(email, "Your sign-in link")));
            tab.arriveBy(() -> tab.page().keyboard().press("Enter"));
            tab.go("/my/appointments");
            tabTo(tab, "Book an appointment");
            tab.arriveBy(() -> tab.page().keyboard().press("Enter"));
            tabTo(tab, " 2027, ");
            tab.page().keyboard().press("Space");
            tabTo(tab, "Continue");
            tab.arriveBy(() -> tab.page().keyboard().press("Enter"));
            tabTo(tab, "Book this appointment");
            tab.arriveBy(() -> tab.page().keyboard().press("Space"));
            tab.shows("Booked");
        }
    }

    /** Presses Tab until the focus is on what has these words in its label or text, and is seen to be there. */
    private static void tabTo(Tab tab, String words) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            tab.page().keyboard().press("Tab");
            var focused = String.valueOf(tab.page().evaluate("""
                    () => { const at = document.activeElement;
                      return at.labels && at.labels.length ? at.labels[0].textContent : at.textContent; }"""));
            if (focused.contains(words) && !focused.contains("Skip to")) {
                return;
            }
        }
        assertThat(words).as("reached by Tab on %s", tab.page().url()).isEmpty();
    }
}
