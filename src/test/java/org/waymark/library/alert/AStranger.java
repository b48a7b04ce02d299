package org.waymark.library.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;

/** How stories of news by email begin: nothing was announced, and somebody has an address that we do not know yet. */
class AStranger {
    @LocalServerPort
    int port;

    @Autowired
    Subscribers subscribers;

    @Autowired
    Subscribing subscribing;

    @Autowired
    AlertLinks links;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    String email = "";
    Visitor browser = new Visitor(0);

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

    Visitor.Seen signUp(String topic) {
        return browser.post("/alerts", "email", email, "topic", topic);
    }

    void confirm() {
        var confirmed = browser.post(links.toConfirm(mine()));
        assertThat(browser.follow(confirmed).text()).contains("Your address is confirmed");
    }

    Optional<Subscriber> found() {
        return subscribers.of(new EmailText(email));
    }

    Subscriber mine() {
        return found().orElseThrow();
    }
}
