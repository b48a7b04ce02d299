package org.waymark.library.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** A subscriber changes her topics and leaves by the links of her mails; what we hold of her is sealed, shown and erased. */
@WaymarkTest
class LeavingTests extends AStranger {
    @Autowired
    private AlertsHeld held;

    @Autowired
    private People people;

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
    void topicsAreChosenByTheLink() {
        signUp("after-cct");
        confirm();
        var link = links.toChoose(mine());

        assertThat(browser.post(link, "topic", "nothing-known").status()).isEqualTo(422);
        assertThat(browser.post(link, "topic", "other").status()).isEqualTo(422);
        var saved = browser.post(link, "topic", "leadership", "topic", "portfolio-careers");
        assertThat(browser.follow(saved).page().select("input[name=topic][checked]"))
                .hasSize(2);
        assertThat(mine().topics()).containsExactly("leadership", "portfolio-careers");

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
}
