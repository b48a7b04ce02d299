package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of captions, or a chapter.
 *
 * @param seconds from the start of the film
 */
public record Cue(int seconds, String words) {
    private static final Pattern TIMES =
            Pattern.compile("\\s*(?:(\\d{1,4}):)?(\\d{2}):(\\d{2})\\.\\d{3}\\s+-->\\s+[\\d:.]+.*");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** "1:05", "1:02:05". */
    public String time() {
        int hours = seconds / 3600;
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60);
    }

    /** Reads WebVTT; what isn't understood is passed over. */
    static List<Cue> read(byte[] file) {
        var cues = new ArrayList<Cue>();
        for (var block : new String(file, UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n{2,}")) {
            var lines = block.strip().split("\n");
            for (int number = 0; number < Math.min(2, lines.length); number++) {
                var times = TIMES.matcher(lines[number]);
                if (times.matches()) {
                    var words = plain(String.join(" ", List.of(lines).subList(number + 1, lines.length)));
                    cues.add(new Cue(seconds(times.group(1), times.group(2), times.group(3)), words));
                    break;
                }
            }
        }
        return cues;
    }

    private static int seconds(@Nullable String hours, String minutes, String seconds) {
        int whole = hours == null ? 0 : Integer.parseInt(hours);
        return whole * 3600 + Integer.parseInt(minutes) * 60 + Integer.parseInt(seconds);
    }

    private static String plain(String words) {
        return TAG.matcher(words)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }
}
