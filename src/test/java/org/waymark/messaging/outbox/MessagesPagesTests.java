package org.waymark.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.Visitor.Seen;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class MessagesPagesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Pump pump;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestClock clock;

    private final String reader = Invented.email("Gita");
    private Visitor administrator;

    /** Others' mail of later times would come first in the list. */
    @BeforeEach
    void comeLast() {
        db.sql("select max(posted_at) as last from messaging.message")
                .query((row, _) -> Columns.instantOrNull(row, "last"))
                .optional()
                .filter(last -> last.isAfter(clock.instant()))
                .ifPresent(last -> clock.set(last.plusSeconds(60)));
        signIn();
    }

    private void signIn() {
        String email = Invented.email("Ada");
        people.enter(
                new NewPerson(new EmailText(email), "Ada Admin", null, Set.of(Role.ADMINISTRATOR)), Actor.waymark());
        administrator = new Visitor(port).signIn(email);
    }

    @Test
    void aDemonstrationsMailIsReadInTheBackOffice() {
        UUID id = mailed();

        Seen list = administrator.get("/admin/messages");
        assertThat(list.page().select("a[href=/admin/messages/" + id + "]").text())
                .contains("Your sign-in link");
        assertThat(list.text()).contains(reader);

        Seen mail = administrator.get("/admin/messages/" + id);
        assertThat(mail.page().select("pre a").attr("href")).startsWith("http://waymark.test/sign-in/link/");

        Seen html = administrator.get("/admin/messages/" + id + "/html");
        assertThat(html.page().select("a").text()).isEqualTo("Sign in");
        assertThat(html.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
        assertThat(administrator.get("/admin/messages/" + id + "/invite.ics").status())
                .isEqualTo(404);
    }

    @Test
    void theLogIsFilteredByStateAndKind() {
        UUID id = mailed();
        String link = "a[href=/admin/messages/" + id + "]";

        assertThat(administrator.get("/admin/messages?state=SENT").page().select(link))
                .hasSize(1);
        assertThat(administrator.get("/admin/messages?state=DROPPED").page().select(link))
                .isEmpty();
        assertThat(administrator.get("/admin/messages?state=nonsense").page().select(link))
                .hasSize(1);
        assertThat(administrator.get("/admin/messages?kind=no.such-kind").text())
                .contains("No message is like this");
        assertThat(administrator.get("/admin/messages?page=9999").status()).isEqualTo(200);
    }

    @Test
    void aFailedMessageIsTriedAgainOnce() {
        UUID id = mailed();
        db.sql(
                        "update messaging.message set state = 'FAILED', body = null, attempts = 7, problem = 'No' where id = :id")
                .param("id", id)
                .update();
        assertThat(administrator.get("/admin/messages/" + id).text()).contains("What went wrong No");

        Seen answer = administrator.post("/admin/messages/" + id + "/retry");
        pump.run();

        assertThat(administrator.follow(answer).text()).contains("We are trying to send this message again");
        assertThat(administrator.get("/admin/messages/" + id).page().select("form[action$=retry]"))
                .isEmpty();
        Seen again = administrator.post("/admin/messages/" + id + "/retry");
        assertThat(administrator.follow(again).text()).contains("can't be tried again");
    }

    @Test
    void othersAndUnknownMessagesGetNothing() {
        UUID id = mailed();
        var client = new Visitor(port).signIn(Invented.email("Hana"));

        assertThat(client.get("/admin/messages").status()).isIn(403, 404);
        assertThat(client.get("/admin/messages/" + id + "/html").status()).isIn(403, 404);
        assertThat(administrator.get("/admin/messages/" + Ids.next()).status()).isEqualTo(404);
        assertThat(administrator.get("/admin/messages/nonsense").status()).isEqualTo(404);
    }

    /** Somebody asks for a link to sign in; gives the id of the message. */
    private UUID mailed() {
        new Visitor(port).post("/sign-in", "email", reader);
        pump.run();
        return db.sql("""
                select m.id from messaging.message m join accounts.sign_in_request r on r.id = m.about_id
                where r.email = :reader::public.citext and m.state = 'SENT' order by m.posted_at desc, m.id desc limit 1
                """).param("reader", reader).query(UUID.class).single();
    }
}
