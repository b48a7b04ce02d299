package org.waymark.library.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTests {
    @Test
    void wordsThatChangedAreMarkedWithinTheirLine() {
        assertThat(words(Differences.of("We answer within 14 days.\n", "We always answer within 10 days.\n")))
                .containsExactly("CHANGED: We [+always ]answer within [-14][+10] days.");
    }

    @Test
    void aLineThatIsAnotherOneNowIsNotTornToPieces() {
        assertThat(words(Differences.of("Your rota comes first.\n", "Ask two months ahead.\n")))
                .containsExactly("REMOVED: [-Your rota comes first.]", "ADDED: [+Ask two months ahead.]");
    }

    @Test
    void linesComeAndGo() {
        assertThat(words(Differences.of("one\ntwo\nthree\n", "one\nthree\nfour\n")))
                .containsExactly("SAME: one", "REMOVED: [-two]", "SAME: three", "ADDED: [+four]");
    }

    @Test
    void longStretchesThatAreTheSameAreLeftOut() {
        var before = lines(20);
        var after = before.replace("line 10\n", "line ten\n");

        var shortened = Differences.shortened(before, after);

        assertThat(shortened).hasSize(6);
        assertThat(shortened.getFirst().skipped()).isEqualTo(7);
        assertThat(shortened.getLast().skipped()).isEqualTo(8);
    }

    @Test
    void textsThatAreTheSameHaveNoDifference() {
        assertThat(Differences.shortened("same\n", "same\n")).isEmpty();
    }

    @Test
    void hostileTextsAreComparedInGoodTime() {
        var one = "a ".repeat(40_000);
        var other = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
        var third = IntStream.range(0, 20_000).mapToObj(i -> "c" + i).collect(Collectors.joining("\n"));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Differences.shortened(one, other)).isNotEmpty();
            assertThat(Differences.shortened(other, third)).isNotEmpty();
            assertThat(Differences.shortened(one, one.replace('a', 'b'))).isNotEmpty();
        });
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    private static List<String> words(List<DifferentLine> lines) {
        return lines.stream()
                .map(line -> line.change() + ": "
                        + line.parts().stream().map(DifferencesTests::words).collect(Collectors.joining()))
                .toList();
    }

    private static String words(DifferentLine.Part part) {
        return switch (part.change()) {
            case ADDED -> "[+" + part.text() + "]";
            case REMOVED -> "[-" + part.text() + "]";
            case SAME, CHANGED -> part.text();
        };
    }
}
