package org.waymark.library.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Shelf;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ResourcesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ResourcesBlock block;

    private Shelf shelf;
    private Visitor reader;

    @BeforeEach
    void aReader() {
        shelf = new Shelf(drafting, publishing);
        reader = new Visitor(port);
    }

    @Test
    void filtersAreLinksWithCounts() {
        var word = Shelf.newWord();
        shelf.resource(
                "Sort " + word,
                Shelf.resource(ResourceKind.EXERCISE, List.of("unsure-direction"), List.of(), 20),
                "Text.");
        shelf.resource(
                "Read " + word,
                Shelf.resource(ResourceKind.ARTICLE, List.of("unsure-direction"), List.of("dentist"), 5),
                "Text.");

        var all = reader.get("/resources?q=" + word).page();
        assertThat(all.select("#results").text()).isEqualTo("2 resources");
        assertThat(all.select(".app-results h2").eachText()).containsExactly("Read " + word, "Sort " + word);
        var exercises = all.select(".app-facet a[href*=kind=exercise]");
        assertThat(exercises.text()).isEqualTo("Exercise");
        assertThat(exercises.first().parent().text()).isEqualTo("Exercise 1 resource");

        var narrowed = reader.get(exercises.attr("href")).page();
        assertThat(narrowed.select(".app-results h2").eachText()).containsExactly("Sort " + word);
        assertThat(narrowed.select(".app-facet a[aria-current=true]").text()).isEqualTo("Exercise");
        assertThat(narrowed.select(".app-filters li").eachText()).hasSize(3);
        assertThat(narrowed.select(".app-results__facts").text()).isEqualTo("Exercise, 20 minutes");

        var without = reader.get(
                        narrowed.select(".app-facet a[aria-current=true]").attr("href"))
                .page();
        assertThat(without.select("#results").text()).isEqualTo("2 resources");
    }

    @Test
    void whatIsForAllProfessionsIsThereForEachOfThem() {
        var word = Shelf.newWord();
        shelf.resource("All " + word, Shelf.resource(ResourceKind.ARTICLE, List.of(), List.of(), 5), "Text.");
        shelf.resource(
                "Dentists " + word, Shelf.resource(ResourceKind.ARTICLE, List.of(), List.of("dentist"), 5), "Text.");

        assertThat(titles("/resources?profession=dentist&q=" + word))
                .containsExactly("All " + word, "Dentists " + word);
        assertThat(titles("/resources?profession=midwife&q=" + word)).containsExactly("All " + word);
    }

    @Test
    void searchFindsBeginningsOfWordsWithoutAccents() {
        var word = Shelf.newWord();
        shelf.resource("Café " + word, Shelf.resource(ResourceKind.ARTICLE, List.of(), List.of(), 5), "Text.");

        assertThat(titles("/resources?q=CAF+" + word.substring(0, 8))).containsExactly("Café " + word);
        assertThat(titles("/resources?q=tea+" + word)).isEmpty();
    }

    @Test
    void searchFindsWordsOfTheTextInAllTheirForms() {
        var word = Shelf.newWord();
        shelf.resource(
                "Quiet " + word,
                Shelf.resource(ResourceKind.ARTICLE, List.of(), List.of(), 5),
                "Somebody rehearsed her pianoforte here, " + word + "x.");

        assertThat(titles("/resources?q=rehearsing+pianoforte+" + word)).containsExactly("Quiet " + word);
        assertThat(titles("/resources?q=" + word + "x")).containsExactly("Quiet " + word);
        assertThat(titles("/resources?q=violoncello+" + word)).isEmpty();
    }

    @Test
    void aLongListHasPages() {
        var word = Shelf.newWord();
        for (int i = 10; i < 33; i++) {
            shelf.resource(
                    "Number " + i + " " + word, Shelf.resource(ResourceKind.ARTICLE, List.of(), List.of(), 5), "Text.");
        }

        var first = reader.get("/resources?q=" + word).page();
        assertThat(first.select("#results").text()).isEqualTo("23 resources");
        assertThat(first.select(".app-results h2")).hasSize(20);

        var next = reader.get(first.select("a[rel=next]").attr("href")).page();
        assertThat(next.select(".app-results h2").eachText())
                .containsExactly("Number 30 " + word, "Number 31 " + word, "Number 32 " + word);
        assertThat(titles("/resources?page=99&q=" + word)).hasSize(3);
    }

    @Test
    void whereNothingFitsThePageSaysWhatToDo() {
        var page = reader.get("/resources?q=" + Shelf.newWord() + "&kind=nonsense&page=-1")
                .page();

        assertThat(page.text()).contains("0 resources", "Remove a filter");
        assertThat(reader.get("/resources?q=%3Cscript%3E&kind=%22%3E").status()).isEqualTo(200);
        assertThat(reader.get("/resources?q=%7Bx%7D%26kind%3D%2B")
                        .page()
                        .select(".app-filters a")
                        .first()
                        .text())
                .contains("{x}&kind=+");
    }

    @Test
    void aResourceHasAPageOfItsOwn() {
        var resource = shelf.resource(
                "Values sort",
                Shelf.resource(ResourceKind.EXERCISE, List.of("unsure-direction"), List.of("doctor"), 20),
                "## Before\n\nA **pen**.\n\n## During\n\nSort.\n\n## After\n\nRest.");

        var seen = reader.get(resource.path());

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.setsCookie()).isFalse();
        assertThat(seen.page().select("h1").text()).isEqualTo("Values sort");
        assertThat(seen.page().select(".nhsuk-summary-list").text())
                .contains("Exercise", "20 minutes", "Doctor", "Unsure about my direction");
        assertThat(seen.page().select(".nhsuk-contents-list a").eachAttr("href"))
                .containsExactly("#before", "#during", "#after");
        assertThat(seen.page().select("main strong").eachText()).contains("pen");
    }

    @Test
    void aWebsiteOfSomebodyElseIsNamedBeforeItIsLinked() {
        var good = shelf.resource("Elsewhere", Shelf.website("https://www.example.test/careers"), "Words.");
        var bad = shelf.resource("Nowhere", Shelf.website("javascript:alert(1)"), "Words.");

        assertThat(reader.get(good.path()).page().select("a.nhsuk-action-link").text())
                .isEqualTo("Go to www.example.test");
        assertThat(reader.get(bad.path()).page().select("main a[href^=javascript], a.nhsuk-action-link"))
                .isEmpty();
    }

    @Test
    void anArchivedResourceLeadsOnOrIsGone() {
        var details = Shelf.resource(ResourceKind.ARTICLE, List.of(), List.of(), 5);
        var moved = shelf.resource("Old", details, "Words.");
        var gone = shelf.resource("Older", details, "Words.");
        shelf.archive(moved, Optional.of("/resources"));
        shelf.archive(gone, Optional.empty());

        assertThat(reader.get(moved.path()).status()).isEqualTo(301);
        assertThat(reader.get(moved.path()).location()).isEqualTo("/resources");
        assertThat(reader.get(gone.path()).status()).isEqualTo(410);
        assertThat(reader.get("/resources/never-was").status()).isEqualTo(404);
        assertThat(reader.get("/resources/Not-A-Slug").status()).isEqualTo(404);
    }

    @Test
    void aBlockShowsAFewOfATopicAndTheWayToAll() {
        for (int i = 0; i < 8; i++) {
            shelf.resource(
                    "Block " + i,
                    Shelf.resource(ResourceKind.ARTICLE, List.of("portfolio-careers"), List.of(), 5),
                    "Text.");
        }

        var html = block.html("portfolio-careers", new BlockPlace(3, RenderFor.PUBLIC));

        assertThat(html).contains("<h3", "/resources?topic=portfolio-careers", "See all");
        assertThat(block.html("nothing", new BlockPlace(3, RenderFor.PUBLIC))).isEmpty();
        assertThat(block.problem("nothing")).isPresent();
        assertThat(block.problem("next-steps")).isEmpty();
    }

    private List<String> titles(String path) {
        return reader.get(path).page().select(".app-results h2").eachText();
    }
}
