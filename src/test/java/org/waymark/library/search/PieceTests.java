package org.waymark.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTests {
    @Test
    void marksBecomePieces() {
        assertThat(Piece.of("The \uE000consultant\uE001 interview"))
                .containsExactly(
                        new Piece("The ", false), new Piece("consultant", true), new Piece(" interview", false));
    }

    @Test
    void aMarkThatDoesNotEndGoesToTheEnd() {
        assertThat(Piece.of("a \uE000b")).containsExactly(new Piece("a ", false), new Piece("b", true));
    }

    @Test
    void nothingHasNoPieces() {
        assertThat(Piece.of("")).isEmpty();
    }
}
