package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.platform.work.AllDueWork;
import org.waymark.testing.TestClock;

/** An editor keeps a resource alive: from the first draft to a new address. */
@JourneyTest
class EditorJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private AllDueWork work;

    private final String slug = "taster-days-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anEditorWritesSchedulesChangesAndMovesAResource() {
        try (var editor = Tab.open(port).signIn("editor@demo.test");
                var reader = Tab.open(port)) {
            writesWithAPreviewBesideTheText(editor);
            hasItReviewedAndScheduled(editor, reader);
            editsAndSeesWhatDiffers(editor, reader);
            restoresTheOldWords(editor, reader);
            changesTheAddress(editor, reader);
        }
    }

    @Test
    void withoutScriptsTheButtonShowsThePreview() {
        try (var editor = Tab.withoutScripts(port).signIn("editor@demo.test")) {
            editor.go("/edit").follow("New question").headed("New question and answer");
            editor.press("Save draft").answers(422).shows("Enter a title");
            editor.type("title", "May I bring somebody?")
                    .type("summary", "Yes.")
                    .type("body", "You may **always**.");
            editor.press("Preview").answers(200).shows("Nothing is saved yet").shows("You may always.");
        }
    }

    private void writesWithAPreviewBesideTheText(Tab editor) {
        editor.go("/edit").headed("Editing").follow("New resource").headed("New resource");
        editor.type("title", "Taster days").type("summary", "See a specialty from inside.");
        editor.type("slug", slug).pick("resourceKind", "exercise").pick("stages", "career-exploration");
        editor.type("body", "## Before the day\n\n::: warning Ask first\nYour rota comes first.\n:::\n");
        editor.page().locator("#preview").getByText("Your rota comes first.").waitFor();
        editor.press("Save draft")
                .headed("Taster days")
                .shows("Saved as a draft")
                .shows("Not published");
    }

    private void hasItReviewedAndScheduled(Tab editor, Tab reader) {
        editor.press("Ask for a review").shows("waits for a review");
        editor.press("Send back").press("Send back").answers(422);
        editor.type("reason", "Say how to ask.").press("Send back").shows("Say how to ask.");
        editor.press("Ask for a review").press("Schedule");
        editor.type("time", "half past").press("Schedule").answers(422);
        editor.type("time", "9:30am").press("Schedule").shows("goes live on");
        reader.go("/resources/" + slug).answers(404);

        clock.advance(Duration.ofHours(26));
        work.runNow();
        reader.go("/resources/" + slug).answers(200).shows("Before the day");
    }

    /** The clock has moved on: she signs in again. */
    private void editsAndSeesWhatDiffers(Tab editor, Tab reader) {
        editor.signIn("editor@demo.test").go("/edit/publications?q=" + slug).follow("Taster days");
        editor.press("Edit").type("body", "## Before the day\n\nAsk your supervisor two months ahead.\n");
        editor.type("note", "How to ask").press("Save draft").shows("The public sees the old words");
        editor.follow("What differs from what was public last").shows("Added:");
        assertThat(editor.has("ins")).isTrue();
        editor.go("/edit/publications?q=" + slug)
                .follow("Taster days")
                .press("Publish now")
                .shows("Published.");
        reader.go("/resources/" + slug).shows("two months ahead");
    }

    private void restoresTheOldWords(Tab editor, Tab reader) {
        editor.follow("Versions").headed("Versions").press("Restore version 1").shows("is a draft again");
        editor.press("Publish now").shows("Published.");
        reader.go("/resources/" + slug).shows("Your rota comes first");
    }

    private void changesTheAddress(Tab editor, Tab reader) {
        editor.follow("Change the address")
                .type("slug", "Taster Days!")
                .press("Change the address")
                .answers(422);
        editor.type("slug", "more-" + slug).press("Change the address").shows("It is at");
        reader.go("/resources/" + slug).answers(200);
        assertThat(reader.path()).isEqualTo("/resources/more-" + slug);
    }
}
