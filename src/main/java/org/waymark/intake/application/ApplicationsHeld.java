package org.waymark.intake.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.intake.CoachDirectory;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What is held of a client's applications. */
@Component
class ApplicationsHeld implements PersonalData {
    private final Applications applications;
    private final ApplicationAnswers answers;
    private final AnswersInWords inWords;
    private final History history;
    private final ProgrammePeriods periods;
    private final KeptApplications kept;
    private final ObjectProvider<CoachDirectory> coaches;
    private final Settings settings;

    ApplicationsHeld(
            Applications applications,
            ApplicationAnswers answers,
            AnswersInWords inWords,
            History history,
            ProgrammePeriods periods,
            KeptApplications kept,
            ObjectProvider<CoachDirectory> coaches,
            Settings settings) {
        this.applications = applications;
        this.answers = answers;
        this.inWords = inWords;
        this.history = history;
        this.periods = periods;
        this.kept = kept;
        this.coaches = coaches;
        this.settings = settings;
    }

    /** The equality answers aren't among them: nobody can tell whose they are. */
    @Override
    public Set<String> tables() {
        return Set.of(
                "intake.application",
                "intake.answers",
                "intake.eligibility_decision",
                "intake.history",
                "intake.reply_clock",
                "intake.programme_period");
    }

    @Override
    public String heading() {
        return "Your applications";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        var records = new ArrayList<HeldRecord>();
        for (var application : applications.ofClient(person)) {
            records.add(answersOf(application));
            history.of(application).reversed().forEach(entry -> records.add(record(entry)));
        }
        periods.ofClient(person).forEach(period -> records.add(record(period)));
        return records;
    }

    private HeldRecord answersOf(Application application) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "Reference",
                application.reference() == null ? "" : application.reference().value());
        fields.put("State", application.state().words());
        for (var section : inWords.of(answers.of(application))) {
            section.lines().forEach(line -> fields.put(line.label(), line.value() == null ? "" : line.value()));
        }
        fields.putAll(avoided(answers.avoidancesOf(application)));
        return new HeldRecord("Your application", application.createdAt(), fields);
    }

    private String names(Set<PersonId> picked) {
        return coaches.stream()
                .flatMap(directory -> directory.coaches().stream())
                .filter(choice -> picked.contains(choice.coach()))
                .map(CoachDirectory.CoachChoice::name)
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> avoided(Avoidances avoid) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Coaches to avoid", names(avoid.coaches()));
        fields.put("Organisations to avoid", String.join(", ", avoid.organisations()));
        fields.put("Specialties to avoid", String.join(", ", avoid.specialties()));
        fields.put("Anyone or anything else to avoid", avoid.typed() == null ? "" : avoid.typed());
        return fields;
    }

    /** Reasons that coordinators noted for each other are released by a reviewed access request only. */
    private static HeldRecord record(HistoryEntry entry) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("What", entry.what().past());
        if (entry.words() != null && entry.what().isSharedWithClient()) {
            fields.put("Words", entry.words());
        }
        return new HeldRecord("What happened to it", entry.at(), fields);
    }

    private static HeldRecord record(ProgrammePeriod period) {
        return new HeldRecord("Programme", period.openedAt(), Map.of("Training number or scheme", period.programme()));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        kept.erase(person);
    }

    @Override
    @Transactional
    public void retain(Instant now) {
        var here = UkTime.here(now);
        kept.eraseDraftsUntouchedSince(
                here.minusDays(settings.now(IntakeSettings.KEEP_DRAFT_DAYS)).toInstant());
        kept.eraseClosedBefore(
                here.minusYears(settings.now(IntakeSettings.KEEP_CLOSED_YEARS)).toInstant());
        kept.eraseAcceptedBefore(here.minusYears(settings.now(IntakeSettings.KEEP_ACCEPTED_YEARS))
                .toInstant());
    }
}
