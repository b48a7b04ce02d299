package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.platform.UkTime;
import org.waymark.testing.TestClock;

/** An editor composes what stands on the first page and around all of them, and a reader sees it at once. */
@JourneyTest
class FrameJourneyTests {
    private static final String HOME = "Work out what comes next in your career";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private final String word = "News " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anEditorPutsABlockOnTheHomePageAndTakesItOffAgain() {
        try (var editor = Tab.open(port).signIn("editor@demo.test");
                var reader = Tab.open(port)) {
            openHome(editor);
            var before =
                    editor.page().locator("h2:has-text('Version ')").first().innerText();
            editor.press("Edit");
            var words = editor.field("body").inputValue();
            editor.type("body", words + "\n\n::: cards\n- [" + word + "](/events) Come and see us.\n:::\n");
            editor.page().locator("#preview").getByText(word).waitFor();
            editor.press("Save draft").press("Publish now").shows("Published.");
            reader.go("/").follow(word).answers(200);

            editor.follow("Versions").press("Restore " + before.toLowerCase(Locale.ROOT));
            editor.shows("is a draft again").press("Publish now").shows("Published.");
            reader.go("/").headed(HOME).showsNot(word);
        }
    }

    @Test
    void aLinkOfTheMenuIsPublicWhereItStands() {
        try (var editor = Tab.open(port).signIn("editor@demo.test");
                var reader = Tab.open(port)) {
            editor.go("/edit").follow("Menus").press("Add").answers(422).shows("Enter the words of the link");
            editor.type("text", word).type("path", "/no-such-page").press("Add").answers(422);
            editor.type("path", "/testimonials").pick("Below each page").press("Add");
            editor.shows("Added “" + word + "”");
            reader.go("/cookies");
            assertThat(footer(reader).last().innerText()).isEqualTo(word);

            editor.press("Up: " + word);
            reader.go("/cookies");
            assertThat(footer(reader).nth(footer(reader).count() - 2).innerText())
                    .isEqualTo(word);
            reader.follow(word).headed("What people say");

            editor.follow(word).type("text", word + " changed").press("Save").shows("Saved");
            reader.go("/cookies").follow(word + " changed");

            editor.press("Remove: " + word + " changed").shows("Removed “" + word + " changed”");
            reader.go("/cookies");
            assertThat(footer(reader).allInnerTexts()).noneMatch(text -> text.startsWith(word));
        }
    }

    @Test
    void theNoticeIsShownFromItsFirstDayToItsLast() {
        try (var editor = Tab.open(port).signIn("editor@demo.test");
                var reader = Tab.open(port)) {
            editor.go("/edit").follow("Service notice");
            var usual = editor.field("words").inputValue();
            var tomorrow = UkTime.dateOf(clock.instant()).plusDays(1);
            editor.type("words", word + ": we answer within {{reply-days}} days.");
            day(editor, "from", tomorrow);
            day(editor, "until", tomorrow.minusDays(1));
            editor.press("Save").answers(422).shows("The last day must be the first day or later");
            day(editor, "until", tomorrow);
            editor.press("Save").shows("Saved the notice");

            assertThat(notice(reader)).isEmpty();
            clock.advance(Duration.ofDays(1));
            assertThat(notice(reader)).contains(word + ": we answer within 14 days.");
            clock.advance(Duration.ofDays(1));
            assertThat(notice(reader)).isEmpty();

            editor.signIn("editor@demo.test").go("/edit/notice").type("words", usual);
            for (var field : new String[] {"from", "until"}) {
                for (var part : new String[] {"Day", "Month", "Year"}) {
                    editor.type(field + part, "");
                }
            }
            editor.press("Save").shows("Saved the notice");
            assertThat(notice(reader)).isNotEmpty();
        }
    }

    private static void openHome(Tab editor) {
        editor.go("/edit/publications?q=work+out+what+comes").follow(HOME);
    }

    private static Locator footer(Tab reader) {
        return reader.page().locator("footer a");
    }

    private static void day(Tab editor, String field, LocalDate day) {
        editor.type(field + "Day", String.valueOf(day.getDayOfMonth()));
        editor.type(field + "Month", String.valueOf(day.getMonthValue()));
        editor.type(field + "Year", String.valueOf(day.getYear()));
    }

    /** On a page that isn't kept: a kept one would show yesterday's for some seconds. */
    private static String notice(Tab reader) {
        reader.go("/search");
        return String.join("", reader.page().locator(".app-notice").allInnerTexts());
    }
}
