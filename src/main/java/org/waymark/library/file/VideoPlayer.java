package org.waymark.library.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video as a page shows it.
 *
 * @param source where the film is; null: only in the player of somebody else, or not to be had now
 * @param mediaType of the film
 * @param chapters to choose from
 * @param transcript paragraphs
 * @param outsideOwner whose player it can be seen in; null: nobody else's
 */
public record VideoPlayer(
        String title,
        @Nullable String source,
        @Nullable String mediaType,
        @Nullable String typeAndSize,
        @Nullable String captions,
        boolean captionsOn,
        @Nullable String chapterTrack,
        List<Cue> chapters,
        @Nullable String poster,
        List<String> transcript,
        @Nullable String outsideOwner,
        String outsidePath) {
    public VideoPlayer {
        chapters = List.copyOf(chapters);
        transcript = List.copyOf(transcript);
    }

    /** Whether there is anything to be seen. */
    boolean showsSomething() {
        return source != null || outsideOwner != null;
    }
}
