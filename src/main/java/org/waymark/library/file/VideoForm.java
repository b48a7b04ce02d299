package org.waymark.library.file;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;

/**
 * What an editor says of a video. The parts are ids of files.
 *
 * @param captionsOn "yes": the captions show from the start
 */
public record VideoForm(
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String file,
        @Nullable String captions,
        @Nullable String captionsOn,
        @Nullable String chapters,
        @Nullable String poster,
        @Nullable String transcript,
        @Nullable String outside) {
    private static final int LONGEST_TRANSCRIPT = 200_000;

    static VideoForm blank() {
        return new VideoForm(0, "", "", "", null, "", "", "", "");
    }

    static VideoForm of(Video video) {
        return new VideoForm(
                video.version(),
                video.title(),
                Objects.toString(video.file(), ""),
                Objects.toString(video.captions(), ""),
                video.captionsOn() ? "yes" : null,
                Objects.toString(video.chapters(), ""),
                Objects.toString(video.poster(), ""),
                video.transcript(),
                video.outsideAddress());
    }

    /** The one that the page was made from; 0 where there was none. */
    int seen() {
        return version == null ? 0 : version;
    }

    Problems check(VideoParts parts) {
        var problems = Problems.none()
                .require("title", title, "Enter a title")
                .atMost(120, "title", title, "The title")
                .atMost(LONGEST_TRANSCRIPT, "transcript", transcript, "The transcript");
        choice(problems, "file", file, parts.isOne(parts.films(), file));
        choice(problems, "captions", captions, parts.isOne(parts.texts(), captions));
        choice(problems, "chapters", chapters, parts.isOne(parts.texts(), chapters));
        choice(problems, "poster", poster, parts.isOne(parts.images(), poster));
        var address = text(outside);
        if (!address.isEmpty() && OutsidePlayer.of(address).isEmpty()) {
            problems.add("outside", "Enter the address of a film at YouTube or Vimeo, beginning with https://");
        }
        if (address.isEmpty() && text(file).isEmpty()) {
            problems.add("file", "Choose a film, or enter the address of one below");
        }
        return problems;
    }

    private static void choice(Problems problems, String field, @Nullable String id, boolean isOne) {
        if (!text(id).isEmpty() && !isOne) {
            problems.add(field, "Choose one of the files in the list");
        }
    }

    Video video(UUID id, String code, int version) {
        return new Video(
                id,
                code,
                text(title),
                id(file),
                id(captions),
                isCaptionsOn(),
                id(chapters),
                id(poster),
                text(transcript),
                text(outside),
                version);
    }

    public boolean isCaptionsOn() {
        return "yes".equals(captionsOn);
    }

    private static @Nullable UUID id(@Nullable String text) {
        var id = text(text);
        return id.isEmpty() ? null : UUID.fromString(id);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
