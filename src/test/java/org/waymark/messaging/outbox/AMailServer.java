package org.waymark.messaging.outbox;

import static org.waymark.messaging.outbox.MailRoom.started;

import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.testing.TestClock;

/** How stories of mail begin: a real mail server listens, a pump leads to it, and nothing is posted yet. */
class AMailServer {
    @Autowired
    MailRoom mailRoom;

    @Autowired
    MailedThings things;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    GreenMail server = started(0);
    final int port = server.getSmtp().getPort();
    Pump pump;
    Outbox outbox;

    @BeforeEach
    void connect() {
        mailRoom.empty();
        pump = mailRoom.pumpTo(port);
        outbox = mailRoom.outboxOf(pump);
    }

    @AfterEach
    void disconnect() throws InterruptedException {
        pump.stop();
        server.stop();
    }
}
