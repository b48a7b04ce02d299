package org.waymark.coaching.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.note.WrittenQuestions;
import org.waymark.platform.UkTime;

/** Knows which appointments need questions in writing, and by when. */
@Component
class QuestionsBoxes {
    private final WrittenQuestions questions;
    private final ClientAdjustments adjustments;
    private final Clock clock;

    QuestionsBoxes(WrittenQuestions questions, ClientAdjustments adjustments, Clock clock) {
        this.questions = questions;
        this.adjustments = adjustments;
        this.clock = clock;
    }

    /**
     * For the coach of the appointment.
     *
     * @param typed words that weren't saved; null for the saved ones
     */
    QuestionsBox of(Appointment appointment, @Nullable String typed) {
        var written = questions.of(appointment);
        var due = due(appointment);
        var saved = written.filter(q -> q.appointment().equals(appointment.id()));
        return new QuestionsBox(
                due.map(UkTime::day).orElse(null),
                written.isEmpty() && due.filter(day -> today().isAfter(day)).isPresent(),
                typed != null ? typed : written.map(q -> q.words()).orElse(""),
                saved.map(q -> q.version()).orElse(0),
                written.map(q -> UkTime.dayAndTime(q.changedAt())).orElse(""),
                appointment.isToCome(clock.instant()));
    }

    /** The day by which the client needs them; empty when she doesn't, or nothing is to come. */
    Optional<LocalDate> due(Appointment appointment) {
        var kept = adjustments.of(appointment.client());
        return kept.has(Need.QUESTIONS) && appointment.isToCome(clock.instant())
                ? Optional.of(UkTime.dateOf(appointment.start()).minusDays(kept.questionDays()))
                : Optional.empty();
    }

    private LocalDate today() {
        return UkTime.dateOf(clock.instant());
    }

    /** What the client reads; null while nothing is written. */
    @Nullable
    String words(Appointment appointment) {
        return questions.of(appointment).map(q -> q.words()).orElse(null);
    }

    /** Those of some appointments that wait for their questions. */
    List<Appointment> toWrite(List<Appointment> some) {
        return some.stream()
                .filter(a -> due(a).isPresent() && questions.of(a).isEmpty())
                .toList();
    }
}
