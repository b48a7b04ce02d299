package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor's smaller duties: questions, websites, the words that people search with, and broken links. */
@JourneyTest
class UpkeepJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    /** Letters only: a word with numbers in it is nothing that people search for. */
    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ation";

    @Test
    void aQuestionIsAnsweredFoundAndTakenAway() {
        try (var editor = Tab.open(port).signIn("editor@demo.test");
                var reader = Tab.narrow(port)) {
            editor.go("/edit").follow("New question").type("title", "May I bring my " + word + "?");
            editor.type("summary", "Yes, you may.")
                    .type("slug", "bring-" + word)
                    .pick("group", "appointments");
            editor.type("body", "Yes. See [what happens](/no-such-page).");
            editor.page().locator("#preview").getByText("/no-such-page").first().waitFor();
            editor.type("body", "Yes. See [what happens](/what-happens).").press("Save draft");
            editor.press("Publish now").shows("Published.");

            reader.go("/questions?q=" + word).unfold("May I bring my " + word + "?");
            reader.followTo("/questions/bring-" + word).follow("what happens").answers(200);
            reader.go("/search?q=" + word).follow("May I bring my " + word + "?");

            editor.follow("Archive")
                    .pick("A page that says it has gone")
                    .press("Archive")
                    .shows("Archived");
            reader.go("/questions/bring-" + word).answers(410).headed("This page has gone");
            reader.go("/search?q=" + word).shows("No results");
        }
    }

    @Test
    void aWebsiteThatIsBrokenIsReportedWithThePageThatNamesIt() {
        try (var editor = Tab.open(port).signIn("editor@demo.test");
                var reader = Tab.narrow(port)) {
            editor.go("/edit/publications/new/resource").type("title", "A website of " + word);
            editor.type("summary", "What others say.").pick("resourceKind", "website");
            editor.type("slug", word).type("address", "https://" + word + ".example/careers");
            editor.press("Save draft").press("Publish now").shows("Published.");
            reader.go("/resources/" + word).shows("Go to " + word + ".example");

            breaks("https://" + word + ".example/careers");
            editor.go("/edit").follow("Links to other websites").shows("The server is not there");
            var lookAgain = editor.shows("A website of " + word).page().locator("main button:has-text('" + word + "')");
            editor.arriveBy(lookAgain::click).headed("Links to other websites");
        }
    }

    @Test
    void wordsThatMeanTheSameFindTheSame() {
        try (var editor = Tab.open(port).signIn("editor@demo.test");
                var reader = Tab.open(port)) {
            reader.go("/search?q=" + word).shows("No results");
            editor.go("/edit").follow("Search").type("terms", word).press("Add").answers(422);
            editor.type("terms", word + ", networking").press("Add").shows(word + ", networking");
            reader.go("/search?q=" + word).shows("Networking");

            editor.follow(word + ", networking").press("Remove").shows("Removed: " + word);
            assertThat(editor.has("main li a:text('" + word + "')")).isFalse();
            reader.go("/search?q=" + word).shows("No results");
        }
    }

    /** The demonstration asks no other website, so it never finds out by itself. */
    private void breaks(String address) {
        db.sql("""
                update library.link set state = 'BROKEN', failures = 2, broken_since = now(), checked_at = now(),
                    why = 'The server is not there'
                where address = :address
                """).param("address", address).update();
    }
}
