package org.waymark.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.messaging.outbox.SmtpAddress.Scheme;
import org.waymark.platform.StartRefused;

class SmtpAddressTests {
    @Test
    void userAndPasswordAreDecoded() {
        var address = SmtpAddress.parse("smtp+starttls://mail%40unit.test:p%3Ass+w%2Frd@mail.unit.test:2525");

        assertThat(address)
                .isEqualTo(new SmtpAddress(Scheme.STARTTLS, "mail.unit.test", 2525, "mail@unit.test", "p:ss+w/rd"));
        assertThat(address.toString()).doesNotContain("p:ss");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.unit.test, 25, false",
        "smtp+starttls://mail.unit.test, 587, true",
        "smtps://u:p@mail.unit.test, 465, false",
        "smtp://u:p@mail.unit.test:25, 25, true",
        "smtp://u:p@localhost:25, 25, false",
    })
    void aPasswordIsNeverSentInTheClearToAnotherMachine(String url, int port, boolean mustEncrypt) {
        var address = SmtpAddress.parse(url);

        assertThat(address.port()).isEqualTo(port);
        assertThat(address.mustEncrypt()).isEqualTo(mustEncrypt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.unit.test:25", "http://mail.unit.test", "smtp://", "smtp://a:sesame@h:99999", "smtp://a b"
            })
    void anythingElseIsRefusedWithoutShowingIt(String url) {
        assertThatThrownBy(() -> SmtpAddress.parse(url))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SMTP_URL")
                .hasMessageNotContaining("sesame");
    }
}
