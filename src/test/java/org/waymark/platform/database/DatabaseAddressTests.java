package org.waymark.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.platform.StartRefused;

class DatabaseAddressTests {
    @Test
    void everyPartIsRead() {
        assertThat(DatabaseAddress.parse(
                        "postgresql://ada:pa%40ss%3Aw%2Ford+1@db.unit.test:6543/way%20mark?sslmode=require"))
                .isEqualTo(new DatabaseAddress(
                        "db.unit.test", 6543, "way mark", "ada", "pa@ss:w/ord+1", Map.of("sslmode", "require")));
    }

    @Test
    void thePortIsTheUsualOneUnlessGiven() {
        assertThat(DatabaseAddress.parse("postgres://ada:x@db.unit.test/waymark")
                        .port())
                .isEqualTo(5432);
    }

    @Test
    void aHostMayBeAnAddressOfVersion6() {
        assertThat(DatabaseAddress.parse("postgresql://ada:x@[::1]:5433/waymark")
                        .host())
                .isEqualTo("::1");
    }

    @Test
    void aHostMayHaveAnUnderscoreAsContainersDo() {
        assertThat(DatabaseAddress.parse("postgresql://ada:x@unit_db/waymark").host())
                .isEqualTo("unit_db");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mysql://ada:x@db.unit.test/waymark         | must look like postgresql://
            nonsense                                   | must look like postgresql://
            postgresql://db.unit.test/waymark          | the user and password are missing
            postgresql://:x@db.unit.test/waymark       | the user is missing
            postgresql://ada:x@/waymark                | the host is missing
            postgresql://ada:x@db.unit.test:abc/way    | the port is no number
            postgresql://ada:x@db.unit.test            | the database is missing
            postgresql://ada:x@db.unit.test/           | the database is missing
            postgresql://ada:x^y@db.unit.test/waymark  | must be percent-encoded
            postgresql://ada:%zz@db.unit.test/waymark  | must be percent-encoded
            """)
    void whatCantBeReadIsRefusedInOneLine(String url, String reason) {
        assertThatThrownBy(() -> DatabaseAddress.parse(url))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("DATABASE_URL can't be read")
                .hasMessageContaining(reason)
                .hasMessageNotContainingAny("\n", "ada:x");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(DatabaseAddress.parse("postgresql://ada:secret@db.unit.test/waymark"))
                .hasToString("ada@db.unit.test:5432/waymark");
    }
}
