package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CueTests {
    @Test
    void captionsAreReadAsPlainWords() {
        assertThat(Cue.read(Samples.captions()))
                .containsExactly(
                        new Cue(0, "Welcome to this short film."),
                        new Cue(4, "We look at values & choices. Take your time."));
    }

    @Test
    void namesOfCuesHoursAndNotesAreUnderstood() {
        var file = "WEBVTT - film\r\n\r\nNOTE nothing\r\n\r\nfirst\r\n01:02:03.000 --> 01:02:09.000\r\nPart one";

        var cues = Cue.read(file.getBytes(UTF_8));

        assertThat(cues).containsExactly(new Cue(3723, "Part one"));
        assertThat(cues.getFirst().time()).isEqualTo("1:02:03");
        assertThat(new Cue(65, "").time()).isEqualTo("1:05");
    }

    @Test
    void noBytesMakeTheReadingFail() {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var bytes = Samples.captions();
            for (int damage = 0; damage < 5; damage++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(Cue.read(bytes)).as("seed %d", seed).isNotNull();
        }
    }
}
