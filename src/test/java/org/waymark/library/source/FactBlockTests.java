package org.waymark.library.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.RenderFor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class FactBlockTests {
    private static final BlockPlace HERE = new BlockPlace(3, RenderFor.PUBLIC);

    @Autowired
    private FactBlock block;

    @Test
    void aNumberToRingIsALinkAndOneToTextIsNot() {
        assertThat(Jsoup.parse(block.html("samaritans", HERE)).select("a").attr("href"))
                .isEqualTo("tel:116123");
        assertThat(block.html("shout", HERE)).contains("85258").doesNotContain("href");
    }

    @Test
    void anAddressIsALinkToItsHost() {
        assertThat(Jsoup.parse(block.html("kss-foundation-service", HERE))
                        .select("a[href^=https]")
                        .text())
                .isEqualTo("kss.hee.nhs.uk");
    }

    @Test
    void whatNobodyKnowsShowsNothingAndIsAProblem() {
        assertThat(block.html("nothing", HERE)).isEmpty();
        assertThat(block.problem("nothing")).isPresent();
        assertThat(block.problem("samaritans")).isEmpty();
    }
}
