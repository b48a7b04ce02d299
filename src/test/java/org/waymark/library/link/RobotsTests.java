package org.waymark.library.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsTests {
    @Test
    void theLongestRuleCounts() {
        var robots = Robots.read("User-agent: *\nDisallow: /a\nAllow: /a/b\n");

        assertThat(robots.allow("/")).isTrue();
        assertThat(robots.allow("/a")).isFalse();
        assertThat(robots.allow("/abc")).isFalse();
        assertThat(robots.allow("/a/b/c")).isTrue();
    }

    @Test
    void ourOwnGroupComesBeforeEverybodys() {
        var robots = Robots.read("""
                User-agent: *
                Disallow: /

                User-agent: other
                User-agent: waymark-LINK-check
                Disallow: /private # not for us
                """);

        assertThat(robots.allow("/page")).isTrue();
        assertThat(robots.allow("/private/x")).isFalse();
    }

    @Test
    void starsAndEndsAreUnderstood() {
        var robots = Robots.read("User-agent: *\nDisallow: /*.pdf$\nDisallow: /x*y?\n");

        assertThat(robots.allow("/a/guide.pdf")).isFalse();
        assertThat(robots.allow("/a/guide.pdf?x")).isTrue();
        assertThat(robots.allow("/x/1/y?q=1")).isFalse();
    }

    @Test
    void nothingAskedMeansThatAllIsAllowed() {
        assertThat(Robots.none().allow("/a")).isTrue();
        assertThat(Robots.read("").allow("/a")).isTrue();
        assertThat(Robots.read("User-agent: *\nDisallow:\n").allow("/a")).isTrue();
        assertThat(Robots.read("<html>not robots</html>").allow("/a")).isTrue();
    }

    @Test
    void aRuleMadeToTakeLongIsPassedOver() {
        var robots = Robots.read("User-agent: *\nDisallow: /" + "*a".repeat(200) + "\n");

        assertThat(robots.allow("/" + "a".repeat(5000))).isTrue();
    }
}
