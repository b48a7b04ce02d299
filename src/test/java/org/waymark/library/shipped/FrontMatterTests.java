package org.waymark.library.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTests {
    @Test
    void readsKeysAndBody() {
        var matter = FrontMatter.read("""
                ---
                title: "Choosing: how"
                stages: self-awareness, career-exploration
                review: 12
                menu:
                ---

                ## Begin

                --- isn't the end

                """);

        assertThat(matter.required("title")).isEqualTo("Choosing: how");
        assertThat(matter.list("stages")).containsExactly("self-awareness", "career-exploration");
        assertThat(matter.list("professions")).isEmpty();
        assertThat(matter.number("review")).isEqualTo(12);
        assertThat(matter.text("menu")).isNull();
        assertThat(matter.body()).isEqualTo("## Begin\n\n--- isn't the end\n");
    }

    @Test
    void readsFilesOfOtherSystems() {
        var matter = FrontMatter.read("\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n");

        assertThat(matter.fields()).containsEntry("title", "A");
        assertThat(matter.body()).isEqualTo("Text\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A | line 1: a content file begins with ---",
                "---;title: A | line 2: the front matter ends with ---",
                "---;title A;--- | line 2: write it as key: value",
                "---;a: 1;a: 2;--- | line 3: this key is there twice"
            })
    void saysWhichLineIsWrong(String lines, String message) {
        assertThatThrownBy(() -> FrontMatter.read(lines.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
