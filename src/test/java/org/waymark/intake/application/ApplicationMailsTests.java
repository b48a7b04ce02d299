package org.waymark.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ApplicationMailsTests extends AClientAndACoordinator {
    @Autowired
    private ApplicationMails mails;

    @Test
    void theAcknowledgementNamesTheReferenceAndTheDayAndLeadsToTheCopy() {
        var sent = applicants.submitted(amara);

        var mail = compose("intake.application-received", sent).orElseThrow();

        assertThat(String.join(" ", mail.before()))
                .contains(String.valueOf(sent.reference()))
                .contains("We will reply by ");
        assertThat(mail.button())
                .satisfies(button -> assertThat(button.path()).isEqualTo("/my/applications/" + sent.id() + "/answers"));
    }

    @Test
    void anOutcomeIsTakenUpOnceAndSaysNothingOfItself() {
        var reading = applicants.inTriage(amara, coordinator);
        var closed = moves.ineligible(reading.id(), reading.version(), "A private reason", coordinator)
                .now();

        assertThat(kinds(closed)).containsExactly("intake.application-ineligible", "intake.application-received");
        var mail = compose("intake.application-ineligible", closed).orElseThrow();
        assertThat(mail.toString())
                .doesNotContain("A private reason")
                .doesNotContainIgnoringCase("eligible")
                .doesNotContainIgnoringCase("coach");
    }

    @Test
    void whatIsNoLongerTrueIsNotSent() {
        var reading = applicants.inTriage(amara, coordinator);
        var asked = moves.requestInformation(reading.id(), reading.version(), "Which?", coordinator)
                .now();
        moves.resumeTriage(asked.id(), asked.version(), true, "Phoned", coordinator);

        assertThat(compose("intake.application-information-requested", asked)).isEmpty();

        applications.withdraw(asked.id(), null, amara);
        assertThat(compose("intake.application-received", asked)).isEmpty();
        assertThat(compose("intake.application-withdrawn", asked)).isPresent();
    }

    private Optional<Mail> compose(String kind, Application about) {
        return mails.compose(
                new MessageToWrite(kind, kind, about.client(), about.id().value()));
    }

    private List<String> kinds(Application about) {
        return db.sql("select kind from messaging.message where about_id = :id order by kind")
                .param("id", about.id().value())
                .query(String.class)
                .list();
    }
}
