package org.waymark.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class FilesJourneyTests {
    private static final byte[] FILM = ("\u001A\u0045\u00DF\u00A3\u009F\u0042\u0086\u0081\u0001\u0042\u0082\u0084webm"
                    + "x".repeat(4000))
            .getBytes(ISO_8859_1);
    private static final byte[] CAPTIONS =
            "WEBVTT\n\n00:00.000 --> 00:04.000\nWelcome.\n\n00:04.000 --> 00:09.000\nTake your time.\n".getBytes(UTF_8);

    @LocalServerPort
    private int port;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anEditorPutsAVideoTogetherAndChoosesItsSpeed() {
        try (var editor = Tab.open(port).signIn("editor@demo.test")) {
            upload(editor, "film.webm", FILM, "Film " + word).headed("Film " + word);
            upload(editor, "film.vtt", CAPTIONS, "Captions " + word).headed("Captions " + word);
            editor.go("/edit/videos/new").type("title", "Values " + word);
            choose(editor, "file", "Film " + word + " (WebM, 4 KB)");
            choose(editor, "captions", "Captions " + word + " (WebVTT, 82 bytes)");
            choose(editor, "chapters", "Captions " + word + " (WebVTT, 82 bytes)");
            editor.press("Add").headed("Values " + word).shows("Take your time.");

            editor.page().getByLabel("Speed").selectOption("1.5");
            assertThat(editor.page().evaluate("document.querySelector('video').playbackRate"))
                    .isEqualTo(1.5);
            assertThat(editor.page().evaluate("document.querySelector('video').paused"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aRefusedFileIsExplainedWhereTheFormIs() {
        try (var editor = Tab.open(port).signIn("editor@demo.test")) {
            editor.go("/edit/files/new").type("title", "A guide " + word);
            give(editor, "guide.pdf", "no PDF".getBytes(UTF_8));
            editor.page().locator("main button[type=submit]").click();

            editor.page().locator(".nhsuk-error-summary").waitFor();
            editor.shows("The file’s name says that it is PDF");
            assertThat(editor.field("title").inputValue()).isEqualTo("A guide " + word);
        }
    }

    @Test
    void aDocumentIsPublishedAndReadWithoutScripts() {
        try (var editor = Tab.withoutScripts(port).signIn("editor@demo.test");
                var reader = Tab.open(port)) {
            editor.go("/edit/files/new").type("title", "Notes " + word).pick("listed", "yes");
            give(editor, "notes.txt", ("Notes " + word).getBytes(UTF_8));
            editor.press("Upload").headed("Notes " + word);

            reader.go("/documents").shows("Notes " + word + " (Text, ");
        }
    }

    private static Tab upload(Tab editor, String name, byte[] bytes, String title) {
        editor.go("/edit/files/new").type("title", title);
        give(editor, name, bytes);
        return editor.press("Upload");
    }

    private static void give(Tab editor, String name, byte[] bytes) {
        editor.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static void choose(Tab editor, String field, String label) {
        editor.field(field).selectOption(new SelectOption().setLabel(label));
    }
}
