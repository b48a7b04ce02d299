package org.waymark.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTextTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"amara@people.test", " o'neil+work@sub.people.test ", "a@b.co", "x_y.z@xn--80ak6aa92e.test"})
    void addressesAreTakenAsTyped(String typed) {
        assertThat(EmailText.typed(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amara",
                "amara@people",
                "@people.test",
                "a@@people.test",
                "a b@people.test",
                "a@people..test",
                "a@-people.test",
                "amara@people.test\r\nBcc: all@people.test",
                "Amara <amara@people.test>",
            })
    void anythingElseIsNone(String typed) {
        assertThat(EmailText.typed(typed)).isEmpty();
    }

    @Test
    void caseMakesNoDifferenceForComparing() {
        assertThat(new EmailText("Amara@People.TEST").key()).isEqualTo("amara@people.test");
    }
}
