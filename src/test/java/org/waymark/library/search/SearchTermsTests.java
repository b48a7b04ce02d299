package org.waymark.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchTermsTests {
    private static final List<SynonymGroup> GROUPS = List.of(
            new SynonymGroup(UUID.randomUUID(), List.of("f3", "foundation year 3"), 1),
            new SynonymGroup(UUID.randomUUID(), List.of("st", "specialty training"), 1));

    @Test
    void aShortFormBringsTheLongOne() {
        assertThat(read("F3 jobs")).containsExactly(Set.of("f3", "foundation year 3"), Set.of("jobs"));
    }

    @Test
    void aLongFormStaysTogetherAndBringsTheShortOne() {
        assertThat(read("after foundation year 3")).containsExactly(Set.of("after"), Set.of("f3", "foundation year 3"));
    }

    @Test
    void quotationMarksKeepWordsTogether() {
        assertThat(read("\"taster day\" london")).containsExactly(Set.of("taster day"), Set.of("london"));
    }

    @Test
    void signsAreNoWords() {
        assertThat(read("' | & ! :* <-> \\ () %_ \" \"\"")).isEmpty();
    }

    @Test
    void thereIsAnEndToTheWords() {
        assertThat(read("a b c d e f g h i j k l m n o p q r s t u v w x y z")).hasSize(SearchTerms.MOST);
    }

    private static List<Set<String>> read(String typed) {
        return SearchTerms.read(typed, GROUPS).alternatives();
    }
}
