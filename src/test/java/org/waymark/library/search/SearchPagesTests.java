package org.waymark.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.Ids;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class SearchPagesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private SearchIndex index;

    @Autowired
    private SearchMisses misses;

    @Autowired
    private SearchIsTidied tidied;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    @Test
    void aHitIsShownWithItsWordsMarkedAndNothingOfItRead() {
        index.put(SearchEntry.open(
                SearchKind.PAGE,
                Ids.next().toString(),
                "/one-to-one",
                "Pralinthe <script>alert(1)</script>",
                "",
                "Text."));

        var seen = search("pralinthe");

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.setsCookie()).isFalse();
        assertThat(seen.response().headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(seen.page().select(".app-results mark").text()).isEqualTo("Pralinthe");
        assertThat(seen.page().select(".app-results a").text()).contains("<script>alert(1)</script>");
        assertThat(seen.page().select(".app-results script")).isEmpty();
    }

    @Test
    void manyHitsComeInPages() {
        for (int n = 1; n <= 23; n++) {
            index.put(SearchEntry.open(
                    SearchKind.QUESTION, Ids.next().toString(), "/questions/q" + n, "Zwerglein " + n, "", ""));
        }

        var first = search("zwerglein");
        var third = new Visitor(port).get("/search?q=zwerglein&page=3");

        assertThat(first.text()).contains("23 results");
        assertThat(first.page().select(".app-results > li")).hasSize(10);
        assertThat(third.page().select(".app-results > li")).hasSize(3);
        assertThat(first.page().select(".nhsuk-pagination a[rel=next]").attr("href"))
                .isEqualTo("/search?q=zwerglein&page=2");
        assertThat(first.page()
                        .select("a[href='/search?q=zwerglein&kind=question']")
                        .text())
                .isEqualTo("Questions and answers (23)");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var seen = search("qqzzxxjj");

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("No results for “qqzzxxjj”").contains("check the spelling");
        assertThat(seen.page().select("main a[href=/eligibility]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "a & | ! ( ) : * <-> \\",
                "\u0000\u0001\uE000mark\uE001",
                "%_%%",
                "\"",
                "\"\"\"\"",
                "\uD83D\uDE00\uD83D\uDE00",
                "the of and",
                "-",
                "a'b''c",
                "${7*7} #{7*7}",
                "{words} {q}",
                "../../etc/passwd",
                "\uFDFA\uFDFA\uFDFA",
                "\u202Eabc"
            })
    void hostileWordsAreWordsAndNothingElse(String typed) {
        var seen = search(typed);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("form[role=search]")).hasSize(1);
    }

    @Test
    void aVeryLongSearchIsCut() {
        var seen = search("long ".repeat(800));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("We looked for its beginning only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=-1", "page=99999999999", "page=x", "kind=nonsense", "profession='", "stage=%00", "page=20"
            })
    void strangeFiltersAreLeftOut(String filter) {
        assertThat(new Visitor(port).get("/search?q=interview&" + filter).status())
                .isEqualTo(200);
    }

    @Test
    void whatWasNotFoundIsShownToEditorsFromTheThirdTimeOn() {
        misses.count("Snorkelwards");
        misses.count("snorkelwards!");
        assertThat(db.sql("select count(*) from library.search_miss where words like '%snorkelwards%'")
                        .query(Integer.class)
                        .single())
                .as("the words stand nowhere before the third search")
                .isZero();
        assertThat(upkeep().text()).doesNotContain("snorkelwards");

        misses.count("SNORKELWARDS");

        assertThat(upkeep().text()).contains("snorkelwards 3");
    }

    @Test
    void missesAreLetGoAfterNinetyDays() {
        for (int times = 0; times < 3; times++) {
            misses.count("floppersnatch");
        }
        clock.advance(Duration.ofDays(85));
        tidied.run();
        assertThat(upkeep().text()).contains("floppersnatch");

        clock.advance(Duration.ofDays(6));
        tidied.run();
        assertThat(upkeep().text()).doesNotContain("floppersnatch");
        clock.reset();
    }

    @Test
    void editorsKeepWordsThatMeanTheSame() {
        var editor = new Visitor(port).signIn("editor@demo.test");
        editor.get("/edit/search");

        var alone = editor.post("/edit/search/synonyms", "terms", "Only one");
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.page().select("input[name=terms]").val()).isEqualTo("Only one");

        var added = editor.post("/edit/search/synonyms", "terms", "XYQ, Xylo Quest");
        assertThat(added.status()).isEqualTo(303);
        var group = editor.follow(added)
                .page()
                .select("a:containsOwn(xyq, xylo quest)")
                .attr("href");
        assertThat(group).startsWith("/edit/search/synonyms/");

        editor.get(group);
        assertThat(editor.post(group, "version", "1", "terms", "XYQ, Xylo Quests")
                        .status())
                .isEqualTo(303);
        var late = editor.post(group, "version", "1", "terms", "XYQ, something else");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody changed it meanwhile to: xyq, xylo quests");

        assertThat(editor.post(group + "/remove", "version", "2").status()).isEqualTo(303);
        assertThat(editor.get(group).status()).isEqualTo(404);
    }

    @Test
    void editorsHaveTheIndexBuiltAnew() {
        var editor = new Visitor(port).signIn("editor@demo.test");
        editor.get("/edit/search");

        assertThat(editor.follow(editor.post("/edit/search/rebuild")).text()).contains("The index was built anew");
    }

    private Visitor.Seen search(String words) {
        return new Visitor(port).get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private Visitor.Seen upkeep() {
        return new Visitor(port).signIn("editor@demo.test").get("/edit/search");
    }
}
