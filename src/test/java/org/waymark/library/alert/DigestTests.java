package org.waymark.library.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Shelf;
import org.waymark.messaging.outbox.ListMail;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.testing.WaymarkTest;

/** What is new is said once a week, and only what is true. */
@WaymarkTest
class DigestTests extends AStranger {
    @Autowired
    private AlertNews news;

    @Autowired
    private AlertMails mails;

    @Autowired
    private WeeklyDigests weekly;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

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
        var shelf = new Shelf(drafting, publishing);
        var afterCct = Shelf.resource(ResourceKind.ARTICLE, List.of("after-cct"), List.of(), 10);
        var live = shelf.resource("A fresh resource", afterCct, "## A heading\n\nText.\n");
        clock.advance(Duration.ofDays(7));
        weekly.run();
        assertThat(titles(digests().getFirst())).contains("A fresh resource");

        shelf.archive(live, Optional.empty());
        assertThat(titles(digests().getFirst())).doesNotContain("A fresh resource");
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

    private AlertItem announce(String title, String... topics) {
        clock.advance(Duration.ofSeconds(1));
        var item = new AlertItem(
                AlertItem.Kind.EVENT, UUID.randomUUID().toString(), "/events/x", title, "", List.of(topics));
        news.announce(item);
        return item;
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
