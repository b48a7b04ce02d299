package org.waymark.library.testimonial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.Actor;
import org.waymark.platform.Installation;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** From the invitation to the withdrawal, by the author's link and the editors' pages. */
@WaymarkTest
class TestimonialTests {
    private static final Actor EDITOR = new Actor(PersonId.next(), "Edith", Set.of(Role.EDITOR));

    @LocalServerPort
    private int port;

    @Autowired
    private TestimonialInvitations invitations;

    @Autowired
    private Testimonials testimonials;

    @Autowired
    private TestimonialLinks links;

    @Autowired
    private TestimonialMails mails;

    @Autowired
    private TestimonialsExpire expiry;

    @Autowired
    private TestimonialsHeld held;

    @Autowired
    private Garden garden;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    private final UUID support = UUID.randomUUID();
    private PersonId amara = PersonId.next();
    private Visitor visitor = new Visitor(0);
    private String words = "";

    @BeforeEach
    void invite() {
        var email = Invented.email("amara");
        new Visitor(port).signIn(email);
        amara = people.byEmail(new EmailText(email)).orElseThrow().id();
        visitor = new Visitor(port);
        words = "It helped me to see what I want, number " + Invented.number() + ".";
        invitations.invite(amara, support);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void sheIsAskedOnceForEachSupportAndNotAtOnce() {
        invitations.invite(amara, support);

        assertThat(testimonials.of(amara)).hasSize(1);
        assertThat(db.sql("""
                        select not_before - posted_at = interval '7 days' from messaging.message
                        where person_id = :person and kind = :kind
                        """)
                        .param("person", amara.value())
                        .param("kind", TestimonialMails.INVITED)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void herOwnWordsArePublishedWhenAnEditorTakesThemAsTheyAre() {
        assertThat(write(words, "", "").status()).isEqualTo(303);
        assertThat(publicText()).doesNotContain(words);

        accept();
        publish();

        assertThat(publicText()).contains(words).contains("A healthcare professional");
        assertThat(mail(TestimonialMails.PUBLISHED)).isPresent();
    }

    @Test
    void theWordsAreSealedUntilTheyArePublished() {
        write(words, "", "");

        assertThat(db.sql(
                                "select position(convert_to(:words, 'UTF8') in words) from library.testimonial where id = :id")
                        .param("words", words)
                        .param("id", mine().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aChangedWordingWaitsForItsAuthor() {
        write(words, "", "");
        edit("Shorter, and quite different: " + words);
        assertThat(mail(TestimonialMails.CHANGED)).isPresent();
        assertThat(garden.publish(mine().id(), mine().version(), List.of(), EDITOR))
                .isInstanceOf(GardenResult.ChangedSince.class);

        var seen = visitor.get(link());
        assertThat(seen.text()).contains("Shorter, and quite different");
        int version = mine().version();
        edit("Changed once more: " + words);
        assertThat(visitor.post(link() + "/approve", "version", String.valueOf(version))
                        .status())
                .as("she approves what she read, nothing else")
                .isEqualTo(409);

        assertThat(visitor.post(link() + "/approve", "version", String.valueOf(mine().version()))
                        .status())
                .isEqualTo(303);
        publish();
        assertThat(publicText()).contains("Changed once more: " + words);
    }

    @Test
    void takingItBackWorksAtOnceAndForGood() {
        write(words, "", "");
        accept();
        publish();
        assertThat(publicText()).contains(words);

        assertThat(visitor.post(link() + "/withdraw").status()).isEqualTo(303);

        assertThat(publicText()).doesNotContain(words);
        assertThat(mine().state()).isEqualTo(TestimonialState.WITHDRAWN);
        assertThat(testimonials.words(mine())).isEmpty();
        assertThat(visitor.get(link()).text()).contains("You took your words back");
        assertThat(mail(TestimonialMails.PUBLISHED)).isEmpty();
        assertThat(write(words, "", "").status()).isEqualTo(409);
    }

    @Test
    void openingTheLinkChangesNothing() {
        var seen = visitor.get(link());

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.setsCookie()).isFalse();
        assertThat(seen.response().headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(mine().state()).isEqualTo(TestimonialState.INVITED);
        assertThat(mine().version()).isZero();
    }

    @Test
    void aForgedLinkIsDead() {
        assertThat(visitor.get("/testimonials/yours/abc.def").status()).isEqualTo(410);
        assertThat(visitor.post("/testimonials/yours/abc.def/withdraw").status())
                .isEqualTo(410);
    }

    @Test
    void withoutConsentNothingIsKept() {
        var refused = visitor.post(link() + "/words", "words", words);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea").val()).isEqualTo(words);
        assertThat(mine().state()).isEqualTo(TestimonialState.INVITED);
    }

    @Test
    void aRoleThatFewShareIsWarnedOf() {
        var warned = write(words, "healthcare-scientist", "hsst");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("Few people have this role");

        var anyway = visitor.post(
                link() + "/words",
                "words",
                words,
                "profession",
                "healthcare-scientist",
                "grade",
                "hsst",
                "anyway",
                "yes",
                "consent",
                "yes");

        assertThat(anyway.status()).isEqualTo(303);
        assertThat(mine().role()).isEqualTo(new RoleLabel("healthcare-scientist", "hsst"));
    }

    @Test
    void aGradeOfAnotherProfessionIsRefused() {
        assertThat(write(words, "nurse", "st4").status()).isEqualTo(422);
    }

    @Test
    void itGoesByItselfAfterTwoYears() {
        write(words, "", "");
        accept();
        publish();

        clock.advance(Duration.ofDays(729));
        expiry.run();
        assertThat(publicText()).contains(words);

        clock.advance(Duration.ofDays(3));
        expiry.run();
        assertThat(publicText()).doesNotContain(words);
        assertThat(mine().state()).isEqualTo(TestimonialState.EXPIRED);
    }

    @Test
    void anInvitationThatNobodyAnsweredIsOver() {
        assertThat(mail(TestimonialMails.INVITED)).isPresent();
        clock.advance(Duration.ofDays(61));
        expiry.run();

        assertThat(mine().state()).isEqualTo(TestimonialState.EXPIRED);
        assertThat(mail(TestimonialMails.INVITED)).isEmpty();
    }

    @Test
    void whatIsHeldOfHerIsShownAndErased() {
        write(words, "", "");
        assertThat(held.show(amara))
                .singleElement()
                .satisfies(record -> assertThat(record.fields())
                        .containsEntry("Words", words)
                        .containsKey("You said yes"));

        accept();
        publish();
        held.erase(amara);

        assertThat(held.show(amara)).isEmpty();
        assertThat(publicText()).doesNotContain(words);
    }

    @Test
    void whatIsOverIsForgottenAfterAYear() {
        visitor.post(link() + "/withdraw");

        held.retain(clock.instant().plus(Duration.ofDays(364)));
        assertThat(testimonials.of(amara)).hasSize(1);
        held.retain(clock.instant().plus(Duration.ofDays(366)));
        assertThat(testimonials.of(amara)).isEmpty();
    }

    @Test
    void editorsReadWithoutSeeingWhoWroteIt() {
        write(words, "", "");
        var editor = new Visitor(port).signIn("editor@demo.test");

        var list = editor.get("/edit/testimonials");
        assertThat(list.page().select("a[href=/edit/testimonials/" + mine().id() + "]"))
                .isNotEmpty();
        var seen = editor.get("/edit/testimonials/" + mine().id());
        assertThat(seen.text()).contains(words).doesNotContain("amara");

        var stale = editor.post("/edit/testimonials/" + mine().id() + "/accept", "version", "0");
        assertThat(stale.status()).isEqualTo(409);
        var accepted = editor.post(
                "/edit/testimonials/" + mine().id() + "/accept", "version", String.valueOf(mine().version()));
        assertThat(accepted.status()).isEqualTo(303);
        var published = editor.post(
                "/edit/testimonials/" + mine().id() + "/publish",
                "version",
                String.valueOf(mine().version()),
                "topic",
                "after-cct",
                "topic",
                "no-such");
        assertThat(published.status()).isEqualTo(303);
        assertThat(mine().topics()).containsExactly("after-cct");
    }

    @Test
    void examplesAreMarkedAndALiveUnitHasNone() {
        assertThat(new Visitor(port).get("/testimonials").page().select("figcaption:contains(Example)"))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(new ExampleQuotes(new Installation(false, clock.instant())).all())
                .isEmpty();
        assertThat(ExampleQuotes.shipped()).hasSize(12).allMatch(Quote::example);
    }

    private Testimonial mine() {
        return testimonials.of(amara).getFirst();
    }

    private String link() {
        return links.to(mine().id());
    }

    private Visitor.Seen write(String typed, String profession, String grade) {
        return visitor.post(
                link() + "/words", "words", typed, "profession", profession, "grade", grade, "consent", "yes");
    }

    private void edit(String wording) {
        assertThat(garden.edit(mine().id(), mine().version(), wording, RoleLabel.BROADEST, EDITOR))
                .isInstanceOf(GardenResult.Done.class);
    }

    private void accept() {
        assertThat(garden.accept(mine().id(), mine().version(), EDITOR)).isInstanceOf(GardenResult.Done.class);
    }

    private void publish() {
        assertThat(garden.publish(mine().id(), mine().version(), List.of(), EDITOR))
                .isInstanceOf(GardenResult.Done.class);
    }

    private Optional<Mail> mail(String kind) {
        var now = mine();
        return mails.compose(new MessageToWrite(
                kind,
                kind + "/" + now.id() + "/" + now.version(),
                amara,
                now.id().value()));
    }

    private String publicText() {
        return new Visitor(port).get("/testimonials").text();
    }
}
