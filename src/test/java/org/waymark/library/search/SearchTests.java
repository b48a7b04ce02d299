package org.waymark.library.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Library;
import org.waymark.library.publication.Publishing;
import org.waymark.library.search.SearchAnswer.How;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.PublicChanges;
import org.waymark.testing.WaymarkTest;

/** What is found, and in which order. Entries have invented words, since others put theirs into the same index. */
@WaymarkTest
@Transactional
class SearchTests {
    @Autowired
    private SearchIndex index;

    @Autowired
    private Search search;

    @Autowired
    private Synonyms synonyms;

    @Autowired
    private PublicChanges changes;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Test
    void aTitleCountsMoreThanASummaryAndThatMoreThanAText() {
        put("/t/text", "First", "Summary.", "About quibblewood and more.");
        put("/t/title", "Quibblewood", "Summary.", "Text.");
        put("/t/summary", "Second", "All about quibblewood.", "Text.");

        assertThat(paths("quibblewood")).containsExactly("/t/title", "/t/summary", "/t/text");
    }

    @Test
    void wordsAreFoundInAllTheirFormsAndWithoutAccents() {
        put("/t/forms", "Flümping for beginners", "Summary.", "Text.");

        assertThat(paths("flumped")).containsExactly("/t/forms");
        assertThat(paths("FLÜMPING")).containsExactly("/t/forms");
    }

    @Test
    void hitsAreMarked() {
        put("/t/marked", "The zindle", "A summary.", "Long words before it. Then the zindle comes, and goes again.");

        var hit = ask("zindle").hits().getFirst();

        assertThat(hit.title()).containsExactly(new Piece("The ", false), new Piece("zindle", true));
        assertThat(hit.summary()).containsExactly(new Piece("A summary.", false));
        assertThat(hit.excerpt()).contains(new Piece("zindle", true));
    }

    @Test
    void whatIsPutAgainIsFoundAsItIsNow() {
        index.put(SearchEntry.open(SearchKind.PAGE, "same", "/t/same", "Brimblesnap", "", ""));
        index.put(SearchEntry.open(SearchKind.PAGE, "same", "/t/same", "Crundlewick", "", ""));

        assertThat(paths("brimblesnap")).isEmpty();
        assertThat(paths("crundlewick")).containsExactly("/t/same");
    }

    @Test
    void whatIsRemovedIsFoundNoMore() {
        index.put(SearchEntry.open(SearchKind.PAGE, "gone", "/t/gone", "Drozzlefin", "", ""));
        index.remove(SearchKind.PAGE, "gone");

        assertThat(paths("drozzlefin")).isEmpty();
    }

    @Test
    void aMistypedWordFindsWhatWasMeant() {
        put("/t/meant", "Wobblethorn", "Summary.", "Text.");

        var answer = ask("wobbelthorn");

        assertThat(answer.how()).isEqualTo(How.CORRECTED);
        assertThat(answer.words()).isEqualTo("wobblethorn");
        assertThat(answer.hits()).extracting(Hit::path).containsExactly("/t/meant");
    }

    @Test
    void whenNothingHasAllWordsThoseWithSomeAreShown() {
        put("/t/one", "Spindlequark", "Summary.", "Text.");

        var answer = ask("spindlequark xqzvvk");

        assertThat(answer.how()).isEqualTo(How.SOME_WORDS);
        assertThat(answer.hits()).extracting(Hit::path).containsExactly("/t/one");
    }

    @Test
    void editorsSayWhatMeansTheSame() {
        put("/t/long", "Grundle plimfork years", "Summary.", "Text.");
        assertThat(paths("gpy9")).isEmpty();

        synonyms.add(List.of("gpy9", "grundle plimfork"), Actor.waymark());
        // What a commit says; a test's own transaction never commits.
        changes.changed();

        assertThat(paths("gpy9")).containsExactly("/t/long");
    }

    @Test
    void shippedShortFormsFindTheLongOnes() {
        put("/t/cct", "After your Certificate of Completion of Training, snarfle", "Summary.", "Text.");
        put("/t/121", "Snarfle 1-2-1 support", "Summary.", "Text.");

        assertThat(paths("snarfle CCT")).containsExactly("/t/cct");
        assertThat(paths("snarfle one to one")).containsExactly("/t/121");
        assertThat(paths("snarfle 1-2-1")).containsExactly("/t/121");
    }

    @Test
    void filtersLeaveOutWhatIsForOthers() {
        index.put(entry("all", "Trimblejack", List.of(), List.of(), SearchAudience.PUBLIC));
        index.put(entry("nurse", "Trimblejack", List.of("nurse"), List.of("next-steps"), SearchAudience.PUBLIC));

        assertThat(filtered("trimblejack", "doctor", null)).containsExactly("/t/all");
        assertThat(filtered("trimblejack", "nurse", null)).containsExactlyInAnyOrder("/t/all", "/t/nurse");
        assertThat(filtered("trimblejack", null, "next-steps")).containsExactly("/t/nurse");
    }

    @Test
    void thePublicFindsNothingThatIsForSignedInPeople() {
        index.put(entry("inside", "Vorplesnitch", List.of(), List.of(), SearchAudience.SIGNED_IN));

        assertThat(paths("vorplesnitch")).isEmpty();
        assertThat(ask("vorplesnich").how())
                .as("nor does a typing error give it away")
                .isEqualTo(How.NOTHING);
        assertThat(search.answer(question("vorplesnitch", null, null, EnumSet.allOf(SearchAudience.class)))
                        .hits())
                .extracting(Hit::path)
                .containsExactly("/t/inside");
    }

    @Test
    void whatIsPublishedIsFoundAtOnceAndNoLongerWhenItIsArchived() {
        var begun = done(drafting.begin(Library.newAddress(), Library.words("Mizzlepot"), "", EDITH));
        assertThat(paths("mizzlepot")).as("a draft").isEmpty();

        var live = done(publishing.publish(begun.id(), begun.version(), EDITH));
        assertThat(paths("mizzlepot")).containsExactly(live.path());
        index.rebuild();
        assertThat(paths("mizzlepot")).containsExactly(live.path());

        done(publishing.archive(live.id(), live.version(), Optional.empty(), EDITH));
        assertThat(paths("mizzlepot")).isEmpty();
    }

    @Test
    void theIndexIsBuiltAnewFromItsSources() {
        put("/t/nobodys", "Yarglebump", "Summary.", "Text.");

        assertThat(index.rebuild()).isEqualTo(index.size());

        assertThat(paths("yarglebump")).isEmpty();
    }

    private void put(String path, String title, String summary, String text) {
        index.put(SearchEntry.open(SearchKind.PAGE, Ids.next().toString(), path, title, summary, text));
    }

    private static SearchEntry entry(
            String name, String title, List<String> professions, List<String> stages, SearchAudience audience) {
        return new SearchEntry(
                SearchKind.RESOURCE,
                Ids.next().toString(),
                "/t/" + name,
                title,
                "",
                "",
                professions,
                stages,
                List.of(),
                audience);
    }

    private List<String> paths(String words) {
        var answer = ask(words);
        return answer.how() == How.ALL_WORDS
                ? answer.hits().stream().map(Hit::path).toList()
                : List.of();
    }

    private List<String> filtered(String words, @Nullable String profession, @Nullable String stage) {
        return search.answer(question(words, profession, stage, Set.of(SearchAudience.PUBLIC))).hits().stream()
                .map(Hit::path)
                .toList();
    }

    private SearchAnswer ask(String words) {
        return search.answer(question(words, null, null, Set.of(SearchAudience.PUBLIC)));
    }

    private static SearchQuestion question(
            String words, @Nullable String profession, @Nullable String stage, Set<SearchAudience> audiences) {
        return new SearchQuestion(words, false, null, profession, stage, 1, audiences);
    }
}
