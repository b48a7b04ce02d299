package org.waymark.coaching.support;

import static org.waymark.coaching.support.SupportMove.*;

import java.util.Optional;

/** Where a support stands. The table of moves is {@link #after}. */
public enum SupportState {
    AWAITING_COACH("Waiting for a coach"),
    OFFERED_TO_COACH("A coach has been asked"),
    ALLOCATED("Agreement to accept"),
    ACTIVE("Active"),
    COMPLETED("Completed"),
    LAPSED("Lapsed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    SupportState(String label) {
        this.label = label;
    }

    /** The state as people read it. */
    public String label() {
        return label;
    }

    /** The state that a move leads to from here; empty when that move isn't possible from here. */
    public Optional<SupportState> after(SupportMove move) {
        return Optional.ofNullable(
                switch (this) {
                    case AWAITING_COACH ->
                        switch (move) {
                            case OFFER -> OFFERED_TO_COACH;
                            case WITHDRAW -> WITHDRAWN;
                            case ACCEPT, RETURN, REALLOCATE, AGREE, COMPLETE, LAPSE, RESUME -> null;
                        };
                    case OFFERED_TO_COACH ->
                        switch (move) {
                            case ACCEPT -> ALLOCATED;
                            case RETURN -> AWAITING_COACH;
                            case WITHDRAW -> WITHDRAWN;
                            case OFFER, REALLOCATE, AGREE, COMPLETE, LAPSE, RESUME -> null;
                        };
                    case ALLOCATED ->
                        switch (move) {
                            case AGREE -> ACTIVE;
                            case REALLOCATE -> AWAITING_COACH;
                            case WITHDRAW -> WITHDRAWN;
                            case OFFER, ACCEPT, RETURN, COMPLETE, LAPSE, RESUME -> null;
                        };
                    case ACTIVE ->
                        switch (move) {
                            case COMPLETE -> COMPLETED;
                            case LAPSE -> LAPSED;
                            case REALLOCATE -> AWAITING_COACH;
                            case WITHDRAW -> WITHDRAWN;
                            case OFFER, ACCEPT, RETURN, AGREE, RESUME -> null;
                        };
                    case LAPSED ->
                        switch (move) {
                            case RESUME -> ACTIVE;
                            case OFFER, ACCEPT, RETURN, REALLOCATE, AGREE, COMPLETE, LAPSE, WITHDRAW -> null;
                        };
                    case COMPLETED, WITHDRAWN -> null;
                });
    }
}
