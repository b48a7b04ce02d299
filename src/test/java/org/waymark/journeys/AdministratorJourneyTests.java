package org.waymark.journeys;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.Invented;

@JourneyTest
class AdministratorJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void anInvitedColleagueAcceptsByTheMailedLink() {
        var email = Invented.email("Newly Invited");
        try (var administrator = Tab.open(port).signIn("admin@demo.test");
                var colleague = Tab.open(port)) {
            administrator.go("/admin").follow("People").followTo("/admin/people/invite");
            administrator.press("Send invitation").answers(422);
            administrator.type("name", "Newly Invited").type("email", email).pick("roles", "COORDINATOR");
            administrator.press("Send invitation").shows(email);
            colleague.go(Mailbox.link(new Mailbox(port).to(email, "You are invited"), "/invitation/"));
            colleague.shows("Newly Invited").press("Accept and sign in");
            colleague.go("/desk").headed("Desk").answers(200);
            colleague.go("/admin").answers(403);
        }
    }

    @Test
    void aChangedSettingShowsWhoChangedIt() {
        try (var administrator = Tab.open(port).signIn("admin@demo.test")) {
            administrator.go("/admin").follow("Settings").followTo("/admin/settings/evaluation.keep-years");
            var before = administrator.field("value").inputValue();
            administrator.type("value", "many").press("Save").answers(422);
            administrator.type("value", "5").press("Save");
            administrator
                    .go("/admin/settings/evaluation.keep-years")
                    .shows("Now: 5")
                    .shows("by Wilf Abara");
            administrator.type("value", before.isBlank() ? "6" : before).press("Save");
        }
    }

    @Test
    void messagesCanBeReadInTheDemonstration() {
        try (var administrator = Tab.open(port).signIn("admin@demo.test")) {
            administrator.go("/admin").follow("Messages").shows("No mail leaves this installation");
            administrator.followTo("/admin/messages/0").shows("What was sent");
        }
    }
}
