package org.waymark.library.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.library.publication.Library;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** What stands around each public page. What a test adds or changes here, it takes back: every page has it. */
@WaymarkTest
class FrameTests {
    @LocalServerPort
    private int port;

    @Autowired
    private MenuEntries menus;

    @Autowired
    private ServiceNotices notices;

    @Autowired
    private TestClock clock;

    private Visitor editor = new Visitor(0);
    private ServiceNotice noticeBefore = new ServiceNotice(false, "", null, null, 0);

    @BeforeEach
    void anEditorSignsIn() {
        clock.reset();
        noticeBefore = notices.get();
        editor = new Visitor(port).signIn("editor@demo.test");
        editor.get("/edit/menus");
    }

    @AfterEach
    void takeBack() {
        clock.reset();
        menus.of(MenuPlace.FOOTER).stream()
                .filter(entry -> entry.text().startsWith("Test link"))
                .forEach(entry -> menus.remove(entry.id(), Library.EDITH));
        var now = notices.get().version();
        notices.save(
                new ServiceNotice(
                        noticeBefore.shown(),
                        noticeBefore.words(),
                        noticeBefore.fromDay(),
                        noticeBefore.untilDay(),
                        now),
                Library.EDITH);
    }

    @Test
    void aNewLinkIsTheLastOfItsMenuAndPublicAtOnce() {
        add("Test link", "/one-to-one");

        assertThat(footer().getLast()).isEqualTo("Test link");
        assertThat(new Visitor(port)
                        .get("/cookies")
                        .page()
                        .select("footer a[href=/one-to-one]")
                        .eachText())
                .contains("Test link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "one-to-one", "https://elsewhere.test/", "//elsewhere.test", "javascript:alert(1)", "/a b"})
    void aLinkLeadsToAnOwnPathOnly(String path) {
        var before = footer();

        var refused = editor.post("/edit/menus", "place", "FOOTER", "text", "Test link", "path", path);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=text]").val()).isEqualTo("Test link");
        assertThat(footer()).isEqualTo(before);
    }

    @Test
    void linksChangePlacesAndTheLastStaysTheLast() {
        add("Test link 1", "/one-to-one");
        add("Test link 2", "/privacy");
        var last = entry("Test link 2");

        editor.post("/edit/menus/" + last.id() + "/down");
        assertThat(footer()).endsWith("Test link 1", "Test link 2");
        editor.post("/edit/menus/" + last.id() + "/up");
        assertThat(footer()).endsWith("Test link 2", "Test link 1");
    }

    @Test
    void ofTwoWhoChangeOneLinkTheSecondIsTold() {
        add("Test link", "/one-to-one");
        var path = "/edit/menus/" + entry("Test link").id();
        var version = editor.get(path).page().select("input[name=version]").val();

        assertThat(editor.post(path, "version", version, "text", "Test link of hers", "path", "/privacy")
                        .status())
                .isEqualTo(303);
        var late = editor.post(path, "version", version, "text", "Test link of his", "path", "/cookies");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else changed this meanwhile");
        assertThat(entry("Test link of hers").path()).isEqualTo("/privacy");
    }

    @Test
    void aNoticeStandsFromItsFirstDayToItsLast() {
        notice("We are closed on two days.", "yes", "2", "3");

        assertThat(notices.get().isShownOn(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(new Visitor(port).get("/cookies").text()).doesNotContain("We are closed on two days.");
        clock.setLondon("2027-03-03T23:59");
        assertThat(new Visitor(port).get("/cookies?a=1").text()).contains("We are closed on two days.");
        clock.setLondon("2027-03-04T00:00");
        assertThat(new Visitor(port).get("/cookies?a=2").text()).doesNotContain("We are closed on two days.");
    }

    @Test
    void aNoticeThatEndsBeforeItBeginsIsRefusedAndKeepsWhatWasTyped() {
        var refused = notice("We are closed.", "yes", "3", "2");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("The last day must be the first day or later");
        assertThat(refused.page().select("textarea[name=words]").text()).isEqualTo("We are closed.");
        assertThat(notice("We are closed.", "yes", "31", "x").text()).contains("Enter a real day");
        assertThat(notices.get()).isEqualTo(noticeBefore);
    }

    private Visitor.Seen notice(String words, String shown, String firstDay, String lastDay) {
        return editor.post(
                "/edit/notice",
                "version",
                String.valueOf(notices.get().version()),
                "words",
                words,
                "shown",
                shown,
                "fromDay",
                firstDay,
                "fromMonth",
                "3",
                "fromYear",
                "2027",
                "untilDay",
                lastDay,
                "untilMonth",
                "3",
                "untilYear",
                "2027");
    }

    private void add(String text, String path) {
        assertThat(editor.post("/edit/menus", "place", "FOOTER", "text", text, "path", path)
                        .status())
                .isEqualTo(303);
    }

    private List<String> footer() {
        return menus.of(MenuPlace.FOOTER).stream().map(MenuEntry::text).toList();
    }

    private MenuEntry entry(String text) {
        return menus.of(MenuPlace.FOOTER).stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
