package org.waymark.library.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.waymark.library.markdown.Texts.MARKDOWN;
import static org.waymark.library.markdown.Texts.drawn;
import static org.waymark.library.markdown.Texts.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody might write to make a reader's browser do something. */
class HostileMarkdownTests {
    private static final Set<String> MAY_FETCH = Set.of("img");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=https://evil.example></iframe>",
                "<style>@import url(https://evil.example)</style>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<b>bold</b>",
                "<!-- <script> -->",
                "<details open ontoggle=alert(1)>",
                "</div></main><script>alert(1)</script>",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "## <img src=x onerror=alert(1)>",
                "::: details <script>alert(1)</script>\nx\n:::",
                "::: warning \"><img src=x onerror=alert(1)>\nx\n:::",
                "::: cards\n- [<script>alert(1)</script>](/a) <img src=x onerror=alert(1)>\n:::"
            })
    void rawHtmlIsShownAsText(String source) {
        isHarmless(source);
        assertThat(page(source).text()).contains("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "java%73cript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "file:///etc/passwd",
                "http://plain.example",
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "https://user@evil.example",
                "https://",
                "blob:https://evil.example/x",
                "mailto:a@example.test?bcc=b@example.test",
                "tel:javascript",
                "relative/path"
            })
    void aLinkLeadsNowhereElse(String address) {
        for (var source : List.of(
                "[a](" + address + ")",
                "[a](<" + address + ">)",
                "[a][b]\n\n[b]: " + address,
                "::: action\n[a](" + address + ")\n:::",
                "::: cards\n- [a](" + address + ") b\n:::")) {
            isHarmless(source);
            assertThat(page(source).select("a")).as(source).isEmpty();
            assertThat(MARKDOWN.read(source).links()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/a.png",
                "//evil.example/a.png",
                "data:image/png;base64,AA",
                "/files/../x",
                "/my/data"
            })
    void aPictureIsOneOfOurOwn(String address) {
        var page = page("![what it shows](" + address + ")");

        assertThat(page.select("img")).isEmpty();
        assertThat(page.text()).contains("what it shows");
    }

    @Test
    void aPictureOfOursIsShownWithItsWords() {
        assertThat(page("![A *plan*](/files/019/plan.png)")
                        .select("img[alt=A plan]")
                        .attr("src"))
                .isEqualTo("/files/019/plan.png");
    }

    @Test
    void nullBytesAndMarksOfOursAreTakenOut() {
        var source =
                "java\u0000script\u0001 \uE0000\uE001 \uD800 [a](java\u0000script:alert(1))\r\n\r\n::: events interviews";

        isHarmless(source.replace("::: events interviews", ""));
        assertThat(page(source).select("form")).hasSize(1);
        assertThat(drawn(source)).doesNotContain("\u0000", "\u0001", "\uE000", "\uE001");
    }

    static Stream<String> deep() {
        return Stream.of(
                "> ".repeat(10_000) + "a",
                ">".repeat(10_000) + "a",
                "- ".repeat(10_000) + "a",
                "*a **b ".repeat(10_000),
                "**a ".repeat(10_000) + "b**".repeat(10_000),
                "[".repeat(10_000) + "a" + "](/b)".repeat(10_000),
                "![".repeat(10_000) + "a" + "](/files/b)".repeat(10_000),
                "::: details a\n".repeat(10_000) + "b\n" + ":::\n".repeat(10_000),
                "::: inset\n".repeat(10_000),
                "::: nothing\n".repeat(10_000),
                ":::\n".repeat(10_000),
                "`".repeat(10_000) + "a",
                "<".repeat(10_000),
                "{{".repeat(10_000) + "}}".repeat(10_000),
                "|".repeat(10_000) + "\n" + "|-".repeat(5_000) + "|\n" + "|a".repeat(10_000),
                "&#".repeat(10_000),
                "# ".repeat(10_000),
                "## a\n".repeat(10_000),
                "[a]: /b\n".repeat(10_000) + "[a]".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("deep")
    @Timeout(20)
    void tenThousandOfAnythingNeitherOverflowNorHang(String source) {
        isHarmless(source);
        assertThat(MARKDOWN.read(source).problems()).hasSizeLessThanOrEqualTo(Remarks.AT_MOST);
    }

    @Test
    void aMegabyteIsCutOffWithARemark() {
        var source = "Words and *more* words [here](/there).\n\n".repeat(26_000);

        assertThat(source.length()).isGreaterThan(1_000_000);
        assertThatCode(() -> assertThat(MARKDOWN.read(source).problems())
                        .extracting(Problem::words)
                        .containsExactly("The text is longer than 200,000 characters. What follows is left out."))
                .doesNotThrowAnyException();
        var started = System.nanoTime();
        isHarmless(source);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    /** Repeat one with -Dmarkdown.seed=… */
    @Test
    void whateverIsWrittenIsHarmless() {
        long seed = Long.getLong("markdown.seed", System.nanoTime());
        var random = new Random(seed);
        for (int round = 0; round < 1_500; round++) {
            var source = written(random);
            try {
                isHarmless(source);
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed + ", round " + round + ":\n" + source, e);
            }
        }
    }

    private static final List<String> PIECES = List.of(
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "onclick=\"a()\"",
            "javascript:alert(1)",
            "&#106;",
            "&lt;script&gt;",
            "](",
            "[",
            "![",
            "]",
            ")",
            "(",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "``",
            "```\n",
            "*",
            "**",
            "_",
            "\n",
            "\n\n",
            "::: details ",
            "::: cards\n- ",
            "::: steps\n1. ",
            "::: action\n",
            "::: events interviews\n",
            ":::\n",
            "::: warning ",
            "## ",
            "### ",
            "# ",
            "- ",
            "1. ",
            "> ",
            "| a | b |\n|---|---|\n| ",
            " | ",
            "{{reply-days}}",
            "{{unit-name}}",
            "{{",
            "}}",
            "/path",
            "https://a.example/b",
            "//evil.example",
            "/files/a.png",
            "data:text/html,x",
            "\u0000",
            "\uE000",
            "\uE001",
            "0",
            "\\",
            "&amp;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<svg onload=a()>",
            "é",
            "words");

    private static String written(Random random) {
        var text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** No script, no event handler, no style, no request to anybody else, no form but the one of the feature. */
    private static void isHarmless(String source) {
        var page = page(source);
        assertThat(page.select("script, style, iframe, object, embed, link, meta, base, input, button, textarea"))
                .isEmpty();
        for (var element : page.body().getAllElements()) {
            for (var attribute : element.attributes()) {
                var name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name)
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcset", "srcdoc", "formaction", "xlink:href");
                if (name.equals("src")) {
                    assertThat(MAY_FETCH).contains(element.normalName());
                    assertThat(attribute.getValue()).startsWith("/files/");
                }
                if (name.equals("href")) {
                    assertThat(element.normalName()).isEqualTo("a");
                    assertThat(attribute.getValue())
                            .matches("(?s)(/(?![/\\\\]).*|/|#.*|https://[^@]*|mailto:.*|tel:.*)");
                }
            }
        }
    }
}
