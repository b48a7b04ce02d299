package org.waymark.library.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.testing.WaymarkTest;

/** A person gives her address, and confirms it by the link that she gets. */
@WaymarkTest
class SigningUpTests extends AStranger {
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
    void aLinkThatIsTooOldConfirmsNothing() {
        signUp("after-cct");
        var link = links.toConfirm(mine());
        clock.advance(Duration.ofDays(8));

        assertThat(browser.post(link).status()).isEqualTo(410);
        assertThat(mine().isConfirmed()).isFalse();
    }

    private int posted(String kind) {
        return db.sql("select count(*) from messaging.message where kind = :kind and about_id = :about")
                .param("kind", kind)
                .param("about", mine().id())
                .query(Integer.class)
                .single();
    }
}
