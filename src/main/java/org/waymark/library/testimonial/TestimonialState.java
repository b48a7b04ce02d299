package org.waymark.library.testimonial;

import static org.waymark.library.testimonial.TestimonialMove.*;

import java.util.Optional;
import org.waymark.platform.design.Tag;

/** Where a testimonial stands. The table of moves is {@link #after}. */
public enum TestimonialState {
    INVITED("Invited"),
    WRITTEN("To read"),
    EDITED("Waits for its author"),
    APPROVED("Ready to publish"),
    PUBLISHED("Published"),
    EXPIRED("Expired"),
    WITHDRAWN("Withdrawn"),
    DECLINED("Not used");

    private final String words;

    TestimonialState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public Tag tag() {
        return switch (this) {
            case WRITTEN, APPROVED -> Tag.yourTurn(words);
            case INVITED, EDITED -> Tag.waiting(words);
            case PUBLISHED -> Tag.good(words);
            case EXPIRED, WITHDRAWN, DECLINED -> Tag.quiet(words);
        };
    }

    /** Whether its words still exist. */
    boolean hasWords() {
        return switch (this) {
            case WRITTEN, EDITED, APPROVED, PUBLISHED -> true;
            case INVITED, EXPIRED, WITHDRAWN, DECLINED -> false;
        };
    }

    /** Where a move leads; empty when it isn't possible from here. */
    Optional<TestimonialState> after(TestimonialMove move) {
        return switch (this) {
            case INVITED -> {
                var next = switch (move) {
                    case WRITE -> WRITTEN;
                    case WITHDRAW -> WITHDRAWN;
                    case EXPIRE -> EXPIRED;
                    case EDIT, ACCEPT, APPROVE, PUBLISH, TAKE_DOWN, DECLINE -> null;
                };
                yield Optional.ofNullable(next);
            }
            case WRITTEN -> {
                var next = switch (move) {
                    case WRITE -> WRITTEN;
                    case EDIT -> EDITED;
                    case ACCEPT -> APPROVED;
                    case DECLINE -> DECLINED;
                    case WITHDRAW -> WITHDRAWN;
                    case APPROVE, PUBLISH, TAKE_DOWN, EXPIRE -> null;
                };
                yield Optional.ofNullable(next);
            }
            case EDITED -> {
                var next = switch (move) {
                    case WRITE -> WRITTEN;
                    case EDIT -> EDITED;
                    case APPROVE -> APPROVED;
                    case DECLINE -> DECLINED;
                    case WITHDRAW -> WITHDRAWN;
                    case ACCEPT, PUBLISH, TAKE_DOWN, EXPIRE -> null;
                };
                yield Optional.ofNullable(next);
            }
            case APPROVED -> {
                var next = switch (move) {
                    case WRITE -> WRITTEN;
                    case EDIT -> EDITED;
                    case PUBLISH -> PUBLISHED;
                    case DECLINE -> DECLINED;
                    case WITHDRAW -> WITHDRAWN;
                    case ACCEPT, APPROVE, TAKE_DOWN, EXPIRE -> null;
                };
                yield Optional.ofNullable(next);
            }
            case PUBLISHED -> {
                var next = switch (move) {
                    case TAKE_DOWN -> APPROVED;
                    case EXPIRE -> EXPIRED;
                    case WITHDRAW -> WITHDRAWN;
                    case WRITE, EDIT, ACCEPT, APPROVE, PUBLISH, DECLINE -> null;
                };
                yield Optional.ofNullable(next);
            }
            case EXPIRED, DECLINED -> move == WITHDRAW ? Optional.of(WITHDRAWN) : Optional.empty();
            case WITHDRAWN -> Optional.empty();
        };
    }
}
