package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.Invented;

/** Somebody who looks around without signing in: on a phone with keys alone, and in a browser without scripts. */
@JourneyTest
class ReaderJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void aReaderFindsHerWayByKeyboardOnANarrowScreen() {
        try (var reader = Tab.narrow(port)) {
            var keys = new Keyboard(reader);
            opensTheMenu(reader, keys);
            narrowsTheResources(reader, keys);
            wantsToSaveOne(reader, keys);
            saysThatItHelped(reader, keys);
            looksForAnAnswer(reader, keys);
            searchesWithATypingError(reader, keys);
        }
    }

    @Test
    void aReaderGetsNewsByEmailAndStopsThem() {
        var email = Invented.email("Reading Rosa");
        try (var reader = Tab.narrow(port)) {
            var keys = new Keyboard(reader);
            reader.go("/testimonials").headed("What people say");
            keys.to("News by email").enter().headed("News by email");
            keys.to("Sign up").enter().answers(422).shows("Select at least one topic");
            keys.to("The consultant interview").press("Space");
            keys.to("Your email address").type(email).enter().headed("Check your email");

            reader.go(Mailbox.link(new Mailbox(port).to(email, "Please confirm your address"), "/alerts/confirm/"));
            keys.to("Confirm my address").enter().headed("Your topics").shows("Your address is confirmed");
            keys.to("Stop, and delete my address").enter().shows("deleted");
        }
    }

    @Test
    void withoutScriptsNothingIsMissing() {
        try (var reader = Tab.withoutScripts(port)) {
            reader.go("/").follow("Resources");
            reader.unfold("What it is").follow("Exercise").shows("Show all");
            search(reader, "rank your values").followTo("/resources/rank-your-values");
            reader.headed("Rank your values").press("No").headed("Thank you for your answer");
            reader.press("Send the note").answers(422);
            search(reader.go("/questions"), "cancel");
            reader.unfold("How do I cancel or move an appointment?").followTo("/questions/cancel-or-move");
            reader.press("Yes").headed("Thank you for your answer");
            reader.go("/search?q=intervew").shows("interview").followTo("/search?q=intervew&kind=resource");
            reader.answers(200);
            reader.go("/alerts")
                    .type("email", "not an address")
                    .press("Sign up")
                    .answers(422);
            assertThat(reader.field("email").inputValue()).isEqualTo("not an address");
        }
    }

    /** Within the page: above it there is a search of the whole site. */
    private static Tab search(Tab reader, String words) {
        return reader.type("q", words).arriveBy(() -> reader.field("q").press("Enter"));
    }

    private static void opensTheMenu(Tab reader, Keyboard keys) {
        reader.go("/").headed("Work out what comes next");
        keys.skipsToTheContent();
        reader.go("/");
        keys.to("Browse More").press("Enter").to("Learn").to("Resources").enter();
        reader.headed("Resources");
    }

    private static void narrowsTheResources(Tab reader, Keyboard keys) {
        keys.to("What it is").press("Enter").to("Exercise").enter().shows("Exercise : remove this filter");
        keys.to("Search within resources").type("rank your values").enter();
        reader.shows("Exercise : remove this filter").shows("“rank your values”");
        keys.to("Rank your values").enter().headed("Rank your values");
    }

    private static void wantsToSaveOne(Tab reader, Keyboard keys) {
        keys.to("Save for later").enter().headed("Sign in").shows("you go on to what you chose");
        assertThat(reader.path()).contains("rank-your-values");
        reader.go("/resources/rank-your-values").shows("Only you see what you saved");
    }

    private static void saysThatItHelped(Tab reader, Keyboard keys) {
        keys.to("Yes").enter().headed("Thank you for your answer");
        keys.to("What is missing, wrong or unclear?").type("An example of a midwife would help.");
        keys.to("Send the note").enter().headed("Note sent");
        keys.to("Go back to Rank your values").enter().headed("Rank your values");
    }

    private static void looksForAnAnswer(Tab reader, Keyboard keys) {
        reader.go("/questions");
        keys.to("Search within questions").type("cancel").enter().shows("with “cancel”");
        keys.to("How do I cancel or move an appointment?").press("Enter");
        keys.to("Link to this answer: How do I cancel or move an appointment?").enter();
        reader.headed("How do I cancel or move an appointment?").shows("Did this help?");
        keys.to("No").enter().headed("Thank you for your answer");
    }

    private static void searchesWithATypingError(Tab reader, Keyboard keys) {
        keys.to("Search this site").type("intervew").enter().headed("Search");
        reader.shows("Nothing here says “intervew”").shows("results for “interview”");
        keys.to("The consultant interview").enter().headed("The consultant interview");
    }
}
