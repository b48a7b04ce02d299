package org.waymark.library.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Words;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.messaging.outbox.ListMail;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** From signing up to the weekly mail and out again. */
@WaymarkTest
class AlertTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Subscribers subscribers;

    @Autowired
    private Subscribing subscribing;

    @Autowired
    private AlertNews news;

    @Autowired
    private AlertLinks links;

    @Autowired
    private AlertMails mails;

    @Autowired
    private WeeklyDigests weekly;

    @Autowired
    private AlertsHeld held;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    private String email = "";
    private Visitor browser = new Visitor(0);

    @BeforeEach
    void newAddress() {
        // The clock goes back before each test: what others announced would lie in its future.
        db.sql("delete from library.alert_item").update();
        email = Invented.email("amara");
        browser = new Visitor(port);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theAnswerIsTheSameForAKnownAndAnUnknownAddress() {
        var first = signUp("after-cct");
        confirm();
        var second = signUp("returning-to-work");

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(first.setsCookie()).isFalse();
        assertThat(mine().topics()).as("a stranger can't change them").containsExactly("after-cct");
        assertThat(posted(AlertMails.CONFIRM)).isOne();
        assertThat(posted(AlertMails.KNOWN)).isOne();
    }

    @Test
    void anAddressIsWrittenToThreeTimesADayAtMost() {
        for (int times = 0; times < 6; times++) {
            subscribing.signUp(new EmailText(email), List.of("after-cct"));
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(posted(AlertMails.CONFIRM)).isEqualTo(Subscribing.ASKS_A_DAY);

        clock.advance(Duration.ofDays(1));
        subscribing.signUp(new EmailText(email), List.of("after-cct"));
        assertThat(posted(AlertMails.CONFIRM)).isEqualTo(Subscribing.ASKS_A_DAY + 1);
    }

    @Test
    void oneNetworkAddressCanNotTypeMany() {
        var limits = new AlertLimits();
        for (int times = 0; times < AlertLimits.PER_HOUR; times++) {
            assertThat(limits.mayAsk("192.0.2.1")).isTrue();
        }
        assertThat(limits.mayAsk("192.0.2.1")).isFalse();
        assertThat(limits.mayAsk("192.0.2.2")).isTrue();
    }

    @Test
    void aFormThatIsWrongKeepsWhatWasTyped() {
        var refused = browser.post("/alerts", "email", "not an address", "topic", "after-cct", "topic", "no-such");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=email]").val()).isEqualTo("not an address");
        assertThat(refused.page().select("input[value=after-cct][checked]")).hasSize(1);
        assertThat(browser.post("/alerts", "email", email).text()).contains("Select at least one topic");
    }

    @Test
    void openingTheLinkOfTheMailConfirmsNothing() {
        signUp("after-cct");

        assertThat(browser.get(links.toConfirm(mine())).status()).isEqualTo(200);
        assertThat(mine().isConfirmed()).isFalse();

        confirm();
        assertThat(mine().isConfirmed()).isTrue();
    }

    @Test
    void theAddressStandsNowhereInTheClear() {
        signUp("after-cct");

        assertThat(db.sql("""
                        select count(*) from library.alert_subscriber
                        where id = :id and (position(convert_to(:email, 'UTF8') in address) > 0
                          or position(convert_to(:email, 'UTF8') in address_hash) > 0)
                        """)
                        .param("id", mine().id())
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoDoesNotConfirmIsForgottenAfterAWeek() {
        signUp("after-cct");
        var link = links.toConfirm(mine());

        held.retain(clock.instant().plus(Duration.ofDays(6)));
        assertThat(found()).isPresent();
        held.retain(clock.instant().plus(Duration.ofDays(8)));
        assertThat(found()).isEmpty();
        assertThat(browser.post(link).status()).isEqualTo(410);
    }

    @Test
    void aLinkThatIsTooOldConfirmsNothing() {
        signUp("after-cct");
        var link = links.toConfirm(mine());
        clock.advance(Duration.ofDays(8));

        assertThat(browser.post(link).status()).isEqualTo(410);
        assertThat(mine().isConfirmed()).isFalse();
    }

    @Test
    void newsComeOnceAWeekAndOnlyWhatIsNew() {
        signUp("after-cct");
        confirm();
        announce("Before", "after-cct");
        clock.advance(Duration.ofDays(6));
        weekly.run();
        assertThat(digests()).as("not within the first week").isEmpty();

        announce("On another topic", "returning-to-work");
        announce("For everybody");
        clock.advance(Duration.ofDays(1));
        weekly.run();
        weekly.run();
        assertThat(digests()).hasSize(1);
        assertThat(titles(digests().getFirst()))
                .contains("Before", "For everybody")
                .doesNotContain("On another topic");

        announce("Next", "after-cct");
        clock.advance(Duration.ofDays(6));
        weekly.run();
        assertThat(digests()).as("not twice in seven days").hasSize(1);
        clock.advance(Duration.ofDays(1));
        weekly.run();
        assertThat(digests()).hasSize(2);
        assertThat(titles(digests().getLast())).contains("Next").doesNotContain("Before");
    }

    @Test
    void withoutNewsThereIsNoMail() {
        signUp("portfolio-careers");
        confirm();
        clock.advance(Duration.ofDays(400));
        weekly.run();

        assertThat(digests()).isEmpty();
    }

    @Test
    void whatIsSaidIsTrueWhenItIsSent() {
        signUp("after-cct");
        confirm();
        var item = announce("Taken back before it was sent", "after-cct");
        clock.advance(Duration.ofDays(7));
        weekly.run();
        assertThat(titles(digests().getFirst())).contains("Taken back before it was sent");

        news.withdraw(AlertItem.Kind.EVENT, item.ref());
        assertThat(titles(digests().getFirst())).doesNotContain("Taken back before it was sent");

        announce("Another", "after-cct");
        clock.advance(Duration.ofDays(7));
        weekly.run();
        var last = digests().getLast();
        assertThat(digest(last)).isPresent();
        subscribing.leave(mine().id());
        assertThat(digest(last)).as("she left meanwhile").isEmpty();
    }

    @Test
    void aResourceIsNewsWhenAnEditorPublishesItFirst() {
        signUp("after-cct");
        confirm();
        clock.advance(Duration.ofMinutes(1));
        var live = publishResource("A fresh resource");
        clock.advance(Duration.ofDays(7));
        weekly.run();
        assertThat(titles(digests().getFirst())).contains("A fresh resource");

        done(publishing.archive(live.id(), live.version(), Optional.empty(), EDITH));
        assertThat(titles(digests().getFirst())).doesNotContain("A fresh resource");
    }

    @Test
    void oneClickOfTheMailProgramEndsIt() {
        signUp("after-cct");
        confirm();
        var link = links.toLeave(mine());
        assertThat(browser.get(link).status()).isEqualTo(200);
        assertThat(found()).as("opening the link changes nothing").isPresent();

        var left = new Visitor(port).post(link, "List-Unsubscribe", "One-Click");

        assertThat(left.status()).isEqualTo(200);
        assertThat(found()).isEmpty();
        assertThat(new Visitor(port).post(link, "List-Unsubscribe", "One-Click").status())
                .as("twice does no harm")
                .isEqualTo(200);
    }

    @Test
    void theDigestHasTheWayOut() {
        signUp("after-cct");
        confirm();
        announce("Something", "after-cct");
        clock.advance(Duration.ofDays(7));
        weekly.run();

        var list = digest(digests().getFirst()).map(Mail::list).orElseThrow();
        assertThat(list.unsubscribePath()).isEqualTo(links.toLeave(mine()));
    }

    @Test
    void topicsAreChosenByTheLink() {
        signUp("after-cct");
        confirm();
        var link = links.toChoose(mine());

        assertThat(browser.post(link, "topic", "nothing-known").status()).isEqualTo(422);
        var saved = browser.post(link, "topic", "leadership", "topic", "other");
        assertThat(browser.follow(saved).page().select("input[name=topic][checked]"))
                .hasSize(2);
        assertThat(mine().topics()).containsExactly("leadership", "other");

        assertThat(browser.post(links.toLeave(mine())).text()).contains("You get no more news from us");
        assertThat(browser.get(link).status()).isEqualTo(410);
    }

    @Test
    void aForgedLinkDoesNothing() {
        assertThat(browser.get("/alerts/yours/abc.def").status()).isEqualTo(410);
        assertThat(browser.get("/alerts/unsubscribe/abc.def").status()).isEqualTo(410);
        assertThat(browser.get("/alerts/confirm/abc.def").status()).isEqualTo(410);
    }

    @Test
    void aPersonSeesAndErasesWhatHerOwnAddressGets() {
        new Visitor(port).signIn(email);
        var person = people.byEmail(new EmailText(email)).orElseThrow().id();
        signUp("after-cct");
        assertThat(held.show(person))
                .singleElement()
                .satisfies(record -> assertThat(record.fields()).containsEntry("Address", email));

        held.erase(person);

        assertThat(held.show(person)).isEmpty();
        assertThat(found()).isEmpty();
    }

    private Visitor.Seen signUp(String topic) {
        return browser.post("/alerts", "email", email, "topic", topic);
    }

    private void confirm() {
        var confirmed = browser.post(links.toConfirm(mine()));
        assertThat(browser.follow(confirmed).text()).contains("Your address is confirmed");
    }

    private Optional<Subscriber> found() {
        return subscribers.of(new EmailText(email));
    }

    private Subscriber mine() {
        return found().orElseThrow();
    }

    private AlertItem announce(String title, String... topics) {
        clock.advance(Duration.ofSeconds(1));
        var item = new AlertItem(
                AlertItem.Kind.EVENT, UUID.randomUUID().toString(), "/events/x", title, "", List.of(topics));
        news.announce(item);
        return item;
    }

    private Publication publishResource(String title) {
        var slug = "fresh-" + UUID.randomUUID().toString().substring(0, 8);
        var none = Details.none();
        var details = new Details(
                ResourceKind.ARTICLE,
                none.professions(),
                none.audiences(),
                none.stages(),
                List.of("after-cct"),
                10,
                null,
                null,
                null,
                none.sources(),
                false,
                null,
                null);
        var words = new Words(title, "One sentence.", "## A heading\n\nText.\n", details);
        var begun = done(drafting.begin(new Address(Kind.RESOURCE, slug), words, "", EDITH));
        return done(publishing.publish(begun.id(), begun.version(), EDITH));
    }

    private int posted(String kind) {
        return db.sql("select count(*) from messaging.message where kind = :kind and about_id = :about")
                .param("kind", kind)
                .param("about", mine().id())
                .query(Integer.class)
                .single();
    }

    /** In the order in which they were posted. */
    private List<UUID> digests() {
        return db.sql("select id from library.alert_digest where subscriber = :id order by until_at")
                .param("id", mine().id())
                .query(UUID.class)
                .list();
    }

    private Optional<Mail> digest(UUID id) {
        return mails.compose(new MessageToWrite(AlertMails.DIGEST, AlertMails.DIGEST + "/" + id, null, id));
    }

    private List<String> titles(UUID digest) {
        return digest(digest).map(Mail::list).map(ListMail::links).orElse(List.of()).stream()
                .map(ListMail.MailLink::text)
                .map(text -> text.replace("Event: ", ""))
                .toList();
    }
}
