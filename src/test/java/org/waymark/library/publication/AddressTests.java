package org.waymark.library.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {
    @ParameterizedTest
    @CsvSource({
        "/, PAGE, home",
        "/one-to-one, PAGE, one-to-one",
        "/foundation-doctors/choosing-a-specialty, PAGE, foundation-doctors/choosing-a-specialty",
        "/resources, PAGE, resources",
        "/resources/values, RESOURCE, values",
        "/questions/how-do-i-apply, QUESTION, how-do-i-apply"
    })
    void aPathAndItsAddressBelongTogether(String path, Kind kind, String slug) {
        assertThat(Address.of(path)).contains(new Address(kind, slug));
        assertThat(new Address(kind, slug).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/resources/",
                "/resources/a/b",
                "/edit",
                "/my/plan",
                "/admin/people",
                "/a/b/c/d/e",
                "/UPPER",
                "/a--b",
                "/a/../b",
                "/%2e%2e",
                "/a b",
                "//evil.test",
                "relative",
                "",
                "/é",
                "/a.html"
            })
    void otherPathsAreNobodysAddress(String path) {
        assertThat(Address.of(path)).isEmpty();
    }

    @Test
    void anAddressCannotBeVeryLong() {
        assertThatThrownBy(() -> new Address(Kind.PAGE, "a".repeat(121))).isInstanceOf(IllegalArgumentException.class);
    }
}
