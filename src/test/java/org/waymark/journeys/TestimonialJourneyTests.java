package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.accounts.People;
import org.waymark.library.testimonial.TestimonialInvitations;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.work.AllDueWork;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;

/** A client's words, from the invitation to the day she takes them back: by the links in her mails, never signed in. */
@JourneyTest
class TestimonialJourneyTests {
    private static final String LINK = "/testimonials/yours/";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private AllDueWork work;

    @Autowired
    private People people;

    @Autowired
    private TestimonialInvitations invitations;

    private final String email = Invented.email("Amara Author");
    private final String words = "I could think aloud, number " + Invented.number() + ".";
    private final String shorter = "Room to think, number " + Invented.number() + ".";

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void wordsArePublishedAsTheirAuthorApprovedThemAndGoWhenSheTakesThemBack() {
        try (var author = Tab.open(port);
                var reader = Tab.narrow(port)) {
            isAsked();
            writes(author);
            try (var editor = Tab.open(port).signIn("editor@demo.test")) {
                getsAnotherWording(editor);
                approves(author);
                arePublished(editor);
            }
            reader.go("/testimonials").shows(shorter).shows("Doctor");
            takesThemBack(author);
            reader.go("/testimonials").showsNot(shorter);
        }
    }

    private void isAsked() {
        try (var client = Tab.open(port).signIn(email)) {
            client.go("/my");
        }
        var amara = people.byEmail(new EmailText(email)).orElseThrow();
        invitations.invite(amara.id(), UUID.randomUUID());
        clock.advance(Duration.ofDays(8));
        work.runNow();
    }

    private void writes(Tab author) {
        author.go(mailed("If you have a few words for us")).headed("Your words for others");
        author.press("Send my words").answers(422).shows("Write a sentence or two");
        author.type("words", words).select("profession", "doctor").pick("I agree to this");
        author.press("Send my words");
        if (author.has("input[name=anyway]")) {
            author.answers(422).shows("Few people have this role");
            author.pick("anyway", "yes").pick("I agree to this").press("Send my words");
        }
        author.shows("An editor reads your words next");
    }

    private void getsAnotherWording(Tab editor) {
        editor.go("/edit").follow("Testimonials");
        openWith(editor, words);
        editor.type("words", shorter).press("Ask the author to approve it").shows("Its author is asked to approve it");
        assertThat(editor.has("main form[action$='/publish']"))
                .as("nothing is published that she didn’t approve")
                .isFalse();
    }

    private void approves(Tab author) {
        author.go(mailed("Please look at your words")).shows(shorter).press("I approve this wording and agree");
        author.shows("You approved these words");
    }

    private void arePublished(Tab editor) {
        editor.go("/edit/testimonials?state=approved");
        openWith(editor, shorter);
        editor.pick("The consultant interview").press("Publish").shows("Published. Its author is told");
    }

    private void takesThemBack(Tab author) {
        author.go(mailed("Your words are on our pages")).shows("Your words are on our pages until");
        author.press("Take my words back").shows("You took your words back").showsNot(shorter);
    }

    private String mailed(String subject) {
        return Mailbox.link(new Mailbox(port).to(email, subject), LINK);
    }

    /** Editors see roles only, so she opens one after the other. */
    private static void openWith(Tab editor, String words) {
        var beds = editor.page().locator("tbody a").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
        for (var bed : beds) {
            if (editor.go(bed).text().contains(words)) {
                return;
            }
        }
        throw new AssertionError("no testimonial with these words in " + beds);
    }
}
