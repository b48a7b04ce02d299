package org.waymark.library.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** What an editor finds, and who finds nothing. */
@WaymarkTest
class EditorsHomeTests extends AnEditorSignedIn {
    @Test
    void theHomePageLeadsToWhatWaits() {
        var page = published("Old truths");
        clock.advance(Duration.ofDays(400));
        editor = new Visitor(port).signIn("editor@demo.test");
        var drafted = begun("Half a thought");

        var home = editor.get("/edit");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text()).contains("Something waits for an editor").contains("Due for review");
        assertThat(editor.get("/edit/publications?show=review-due&q=" + page.slug())
                        .text())
                .contains("Old truths");
        assertThat(editor.get("/edit/publications?show=drafts&kind=page&q=" + drafted.slug())
                        .text())
                .contains("Half a thought");
        assertThat(editor.get("/edit/publications?show=drafts&kind=question&q=" + drafted.slug())
                        .text())
                .contains("Nothing fits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit/publications?q=%00%27%22%3Cscript%3E&show=nonsense&kind=%00&page=-5",
                "/edit/publications?page=99999999",
                "/edit/publications?q=%25_%5C"
            })
    void hostileQuestionsToTheListAreAnswered(String path) {
        var seen = editor.get(path);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("main script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit/publications/not-an-id",
                "/edit/publications/00000000-0000-0000-0000-000000000000",
                "/edit/publications/00000000-0000-0000-0000-000000000000/write",
                "/edit/publications/new/nonsense"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(editor.get(path).status()).isEqualTo(404);
    }

    @Test
    void othersMayNotComeIn() {
        var draft = begun("Private");
        for (var email :
                new String[] {"client@demo.test", "coach@demo.test", "coordinator@demo.test", "admin@demo.test"}) {
            assertThat(new Visitor(port).signIn(email).get(path(draft)).status())
                    .as(email)
                    .isIn(403, 404);
        }
        assertThat(new Visitor(port).get(path(draft)).location()).startsWith("/sign-in");
    }
}
