package org.waymark.library.publication;

import static org.waymark.library.publication.PublicState.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a publication stands: for the public, and in the editors' work. The table of moves is {@link #after}. */
public record Standing(PublicState state, WorkState work) {
    /** Where a new one begins. */
    public static final Standing BEGUN = new Standing(PublicState.DRAFT, WorkState.DRAFT);

    public Standing {
        if (state == PublicState.DRAFT && work == WorkState.NONE) {
            throw new IllegalArgumentException("what isn't public has a draft");
        }
        if (state == DISCARDED && work != WorkState.DRAFT) {
            throw new IllegalArgumentException("what was discarded keeps its draft");
        }
    }

    /** Where a move leads from here; empty when that move isn't possible from here. */
    public Optional<Standing> after(Move move) {
        return Optional.ofNullable(
                switch (state) {
                    case DRAFT ->
                        switch (move) {
                            case SAVE, RESTORE, ASK_FOR_REVIEW, SEND_BACK, SCHEDULE, UNSCHEDULE ->
                                with(workAfter(move));
                            case PUBLISH, GO_LIVE -> inPublic(workAfter(move));
                            case DISCARD -> workAfter(move) == null ? null : new Standing(DISCARDED, WorkState.DRAFT);
                            case CHANGE_ADDRESS -> this;
                            case BEGIN, ARCHIVE, BRING_BACK, MARK_REVIEWED -> null;
                        };
                    case PUBLISHED ->
                        switch (move) {
                            case SAVE, RESTORE, ASK_FOR_REVIEW, SEND_BACK, SCHEDULE, UNSCHEDULE, DISCARD ->
                                with(workAfter(move));
                            case PUBLISH, GO_LIVE -> inPublic(workAfter(move));
                            case ARCHIVE -> new Standing(ARCHIVED, offTheSchedule());
                            case MARK_REVIEWED, CHANGE_ADDRESS -> this;
                            case BEGIN, BRING_BACK -> null;
                        };
                    case ARCHIVED ->
                        switch (move) {
                            case SAVE, RESTORE, ASK_FOR_REVIEW, SEND_BACK, SCHEDULE, UNSCHEDULE, DISCARD ->
                                with(workAfter(move));
                            case PUBLISH, GO_LIVE -> inPublic(workAfter(move));
                            case BRING_BACK -> new Standing(PUBLISHED, work);
                            case BEGIN, ARCHIVE, MARK_REVIEWED, CHANGE_ADDRESS -> null;
                        };
                    case DISCARDED ->
                        switch (move) {
                            case BRING_BACK -> BEGUN;
                            case BEGIN,
                                    SAVE,
                                    RESTORE,
                                    ASK_FOR_REVIEW,
                                    SEND_BACK,
                                    PUBLISH,
                                    SCHEDULE,
                                    UNSCHEDULE,
                                    GO_LIVE,
                                    DISCARD,
                                    ARCHIVE,
                                    MARK_REVIEWED,
                                    CHANGE_ADDRESS -> null;
                        };
                });
    }

    /** What is scheduled can't be changed under the reader: it is taken off the schedule first. */
    private @Nullable WorkState workAfter(Move move) {
        return switch (work) {
            case NONE ->
                switch (move) {
                    case SAVE, RESTORE -> WorkState.DRAFT;
                    case ASK_FOR_REVIEW, SEND_BACK, PUBLISH, SCHEDULE, UNSCHEDULE, GO_LIVE, DISCARD -> null;
                    case BEGIN, ARCHIVE, BRING_BACK, MARK_REVIEWED, CHANGE_ADDRESS -> null;
                };
            case DRAFT ->
                switch (move) {
                    case SAVE, RESTORE -> WorkState.DRAFT;
                    case ASK_FOR_REVIEW -> WorkState.IN_REVIEW;
                    case SCHEDULE -> WorkState.SCHEDULED;
                    case PUBLISH, DISCARD -> WorkState.NONE;
                    case SEND_BACK, UNSCHEDULE, GO_LIVE -> null;
                    case BEGIN, ARCHIVE, BRING_BACK, MARK_REVIEWED, CHANGE_ADDRESS -> null;
                };
            case IN_REVIEW ->
                switch (move) {
                    case SAVE, RESTORE -> WorkState.IN_REVIEW;
                    case SEND_BACK -> WorkState.DRAFT;
                    case SCHEDULE -> WorkState.SCHEDULED;
                    case PUBLISH, DISCARD -> WorkState.NONE;
                    case ASK_FOR_REVIEW, UNSCHEDULE, GO_LIVE -> null;
                    case BEGIN, ARCHIVE, BRING_BACK, MARK_REVIEWED, CHANGE_ADDRESS -> null;
                };
            case SCHEDULED ->
                switch (move) {
                    case SCHEDULE -> WorkState.SCHEDULED;
                    case UNSCHEDULE -> WorkState.DRAFT;
                    case PUBLISH, GO_LIVE -> WorkState.NONE;
                    case SAVE, RESTORE, ASK_FOR_REVIEW, SEND_BACK, DISCARD -> null;
                    case BEGIN, ARCHIVE, BRING_BACK, MARK_REVIEWED, CHANGE_ADDRESS -> null;
                };
        };
    }

    private @Nullable Standing with(@Nullable WorkState next) {
        return next == null ? null : new Standing(state, next);
    }

    private static @Nullable Standing inPublic(@Nullable WorkState next) {
        return next == null ? null : new Standing(PUBLISHED, next);
    }

    /** What is archived doesn't come back by itself. */
    private WorkState offTheSchedule() {
        return work == WorkState.SCHEDULED ? WorkState.DRAFT : work;
    }
}
