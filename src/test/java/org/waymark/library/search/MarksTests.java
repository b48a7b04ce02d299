package org.waymark.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTests {
    private static final Marks INTERVIEW = Marks.of(List.of("interview", "interviews"));

    @Test
    void wholeWordsAreMarkedInWhateverLetters() {
        assertThat(INTERVIEW.in("The Interview: interviews, interviewers"))
                .containsExactly(
                        new Piece("The ", false),
                        new Piece("Interview", true),
                        new Piece(": ", false),
                        new Piece("interviews", true),
                        new Piece(", interviewers", false));
    }

    @Test
    void whatWouldBeAPatternIsAWord() {
        assertThat(Marks.of(List.of("c++")).in("c++ or cc"))
                .containsExactly(new Piece("c++", true), new Piece(" or cc", false));
    }

    @Test
    void withoutWordsNothingIsMarked() {
        assertThat(Marks.of(List.of()).in("any text")).containsExactly(new Piece("any text", false));
        assertThat(Marks.of(List.of()).in("")).isEmpty();
    }

    @Test
    void anExcerptEndsWithAWholeWord() {
        var excerpt = INTERVIEW.excerpt("An interview " + "more ".repeat(60));

        assertThat(excerpt.get(1)).isEqualTo(new Piece("interview", true));
        assertThat(excerpt.getLast().text()).endsWith("more …").hasSizeLessThan(263);
    }

    @Test
    void anExcerptWithoutAMarkIsNone() {
        assertThat(INTERVIEW.excerpt("Nothing of it here")).isEmpty();
    }
}
