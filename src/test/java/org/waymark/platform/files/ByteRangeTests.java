package org.waymark.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTests {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-499, 0, 499",
        "bytes=500-999, 500, 999",
        "bytes=500-, 500, 999",
        "bytes=500-99999999, 500, 999",
        "bytes=-1, 999, 999",
        "bytes=-5000, 0, 999",
        "Bytes = 5 - 6, 5, 6",
    })
    void aRangeIsAPartOfTheContent(String header, long from, long to) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange.Part(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0"})
    void whatLiesBeyondTheEndIsToldSo(String header) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange.BeyondTheEnd());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=9-3",
                "bytes=a-b",
                "bytes=0-1,5-6",
                "bytes=0-,0-,0-,0-",
                "lines=0-5",
                "bytes=99999999999999999999-",
                "bytes=0x1-2"
            })
    void whatIsNotOneRangeIsPassedOver(String header) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange.Whole());
    }

    @Test
    void noHeaderLeadsOutsideTheContent() {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long size = 1 + random.nextInt(5000);
            var header = "bytes=" + piece(random) + "-" + piece(random);
            if (ByteRange.of(header, size) instanceof ByteRange.Part(long from, long to)) {
                assertThat(from).as("%s of %d, seed %d", header, size, seed).isBetween(0L, to);
                assertThat(to).as("%s of %d, seed %d", header, size, seed).isLessThan(size);
            }
        }
    }

    private static String piece(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> String.valueOf(random.nextLong() >>> 1);
            default -> String.valueOf(random.nextInt(6000));
        };
    }
}
