package org.waymark.intake.application;

import org.jspecify.annotations.Nullable;

/**
 * What a move makes of an application, to be stored in one transaction.
 *
 * @param stopped the clock that it stopped, if one ran
 * @param started the clock that it started
 */
record Change(
        Application after,
        HistoryEntry entry,
        @Nullable ReplyClock stopped,
        @Nullable ReplyClock started) {}
