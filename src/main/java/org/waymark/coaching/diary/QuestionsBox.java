package org.waymark.coaching.diary;

import org.jspecify.annotations.Nullable;

/**
 * Where a coach writes what her client reads before an appointment.
 *
 * @param due until when the client needs it, a day in words; null when she doesn't ask for it
 * @param late whether that day is over and nothing is written
 * @param words as they are to be shown in the box: saved ones, or typed ones that weren't saved
 * @param version to be posted back
 * @param savedAt empty before the first words
 * @param open whether they can still be written: the appointment is to come
 */
public record QuestionsBox(
        @Nullable String due, boolean late, String words, int version, String savedAt, boolean open) {
    public boolean written() {
        return !savedAt.isEmpty();
    }
}
