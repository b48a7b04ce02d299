package org.waymark.library.testimonial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.messaging.outbox.Mail;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;

/** How stories of a testimonial begin: Amara was asked for hers, and has written nothing yet. */
class AnInvitedAuthor {
    static final Actor EDITOR = new Actor(PersonId.next(), "Edith", Set.of(Role.EDITOR));

    @LocalServerPort
    int port;

    @Autowired
    TestimonialInvitations invitations;

    @Autowired
    Testimonials testimonials;

    @Autowired
    TestimonialLinks links;

    @Autowired
    TestimonialMails mails;

    @Autowired
    Garden garden;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    final UUID support = UUID.randomUUID();

    PersonId amara = PersonId.next();

    Visitor visitor = new Visitor(0);

    String words = "";

    @BeforeEach
    void invite() {
        var email = Invented.email("amara");
        new Visitor(port).signIn(email);
        amara = people.byEmail(new EmailText(email)).orElseThrow().id();
        visitor = new Visitor(port);
        words = "It helped me to see what I want, number " + Invented.number() + ".";
        invitations.invite(amara, support);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    Testimonial mine() {
        return testimonials.of(amara).getFirst();
    }

    String link() {
        return links.to(mine().id());
    }

    Visitor.Seen write(String typed, String profession, String grade) {
        return visitor.post(
                link() + "/words", "words", typed, "profession", profession, "grade", grade, "consent", "yes");
    }

    void edit(String wording) {
        assertThat(garden.edit(mine().id(), mine().version(), wording, RoleLabel.BROADEST, EDITOR))
                .isInstanceOf(GardenResult.Done.class);
    }

    void accept() {
        assertThat(garden.accept(mine().id(), mine().version(), EDITOR)).isInstanceOf(GardenResult.Done.class);
    }

    void publish() {
        assertThat(garden.publish(mine().id(), mine().version(), List.of(), EDITOR))
                .isInstanceOf(GardenResult.Done.class);
    }

    Optional<Mail> mail(String kind) {
        var now = mine();
        return mails.compose(new MessageToWrite(
                kind,
                kind + "/" + now.id() + "/" + now.version(),
                amara,
                now.id().value()));
    }

    String publicText() {
        return new Visitor(port).get("/testimonials").text();
    }
}
