package org.waymark.messaging.outbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Installation;

/** Chooses the way out: a demonstration has none. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean
    Delivery delivery(Installation installation, @Value("${SMTP_URL:}") String smtp) {
        return installation.demo() || smtp.isBlank()
                ? new OwnOutbox()
                : new SmtpDelivery(SmtpAddress.parse(smtp).sender());
    }
}
