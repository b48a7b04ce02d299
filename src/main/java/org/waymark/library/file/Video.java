package org.waymark.library.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A video: a file of ours, a film in somebody else's player, or both.
 *
 * @param code how pages name it
 * @param captionsOn whether the captions show from the start
 * @param transcript as typed; empty: made from the captions
 * @param outsideAddress of the film in the player of somebody else; empty: none
 */
public record Video(
        UUID id,
        String code,
        String title,
        @Nullable UUID file,
        @Nullable UUID captions,
        boolean captionsOn,
        @Nullable UUID chapters,
        @Nullable UUID poster,
        String transcript,
        String outsideAddress,
        int version) {

    /** How a page names it. */
    public String block() {
        return "::: video " + code;
    }

    /** Where the public finds the outside player, after a press on a button that says whose it is. */
    public String outsidePath() {
        return "/videos/" + code + "/outside";
    }
}
