package org.waymark.intake.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.intake.Adjustments;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.TimeThatSuits;
import org.waymark.platform.Columns;
import org.waymark.platform.PersonId;

/** The answers of applications, page by page; private words go through {@link SealedAnswers}. */
@Repository
public class ApplicationAnswers {

    private final JdbcClient db;
    private final SealedAnswers sealed;

    ApplicationAnswers(JdbcClient db, SealedAnswers sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** Opens the client's words: whoever shows them to staff records the opening. */
    public Answers of(Application application) {
        return db.sql("select * from intake.answers where application = :id")
                .param("id", application.id().value())
                .query((row, _) -> read(row, application))
                .optional()
                .orElse(Answers.EMPTY);
    }

    /** Other people with an application sent who gave the same registration. */
    public List<PersonId> othersWith(RegulatorNumber number, PersonId than) {
        return db.sql("""
                select distinct a.client from intake.answers n join intake.application a on a.id = n.application
                where n.regulator = :regulator and n.regulator_number = :number
                and a.client <> :than and a.submitted_at is not null
                """)
                .param("regulator", number.regulator())
                .param("number", number.number())
                .param("than", than.value())
                .query((row, _) -> Columns.person(row, "client"))
                .list();
    }

    /** Other people with an application sent who gave the same training number. */
    public List<PersonId> othersWith(TrainingNumber number, PersonId than) {
        return db.sql("""
                select distinct a.client from intake.answers n join intake.application a on a.id = n.application
                where n.training_number_key = :key and a.client <> :than and a.submitted_at is not null
                """)
                .param("key", number.key())
                .param("than", than.value())
                .query((row, _) -> Columns.person(row, "client"))
                .list();
    }

    void save(Application to, Answers.Part part) {
        switch (part) {
            case Answers.Profession profession -> saveProfession(to, profession);
            case Answers.Work work -> saveWork(to, work);
            case Answers.Training training -> saveTraining(to, training);
            case Answers.Workplace workplace -> saveWorkplace(to, workplace);
            case Answers.Request request -> saveRequest(to, request);
            case Answers.Situation situation -> saveSituation(to, situation);
            case Answers.Practical practical -> savePractical(to, practical);
            case Answers.Declarations declarations -> saveDeclarations(to, declarations);
            case Avoidances avoidances -> saveAvoidances(to, avoidances);
        }
    }

    /** Grade, specialty, registration and scheme belong to a profession: another one makes them void. */
    private void saveProfession(Application to, Answers.Profession profession) {
        db.sql("""
                update intake.answers set profession = :profession, grade = null, specialty = null, regulator = null,
                    regulator_number = null, scheme = null, scheme_started = null,
                    steps = array_remove(array_remove(steps, 'WORK'), 'TRAINING')
                where application = :id and profession is distinct from :profession
                """)
                .param("profession", profession.code())
                .param("id", to.id().value())
                .update();
    }

    private void saveWork(Application to, Answers.Work work) {
        var number = work.regulatorNumber();
        db.sql("""
                update intake.answers set profession = :profession, regulator = :regulator,
                    regulator_number = :number, grade = :grade, specialty = :specialty
                where application = :id
                """)
                .param("profession", work.profession())
                .param("regulator", number == null ? null : number.regulator())
                .param("number", number == null ? null : number.number())
                .param("grade", work.grade())
                .param("specialty", work.specialty())
                .param("id", to.id().value())
                .update();
    }

    private void saveTraining(Application to, Answers.Training training) {
        var number = training.number();
        db.sql("""
                update intake.answers set region = :region, training_number = :number, training_number_key = :key,
                    scheme = :scheme, scheme_started = :scheme_started, programme = :programme,
                    programme_ends = :programme_ends, less_than_full_time = :ltft, out_of_programme = :oop,
                    registered_on = :registered
                where application = :id
                """)
                .param("region", training.region())
                .param("number", number == null ? null : number.typed())
                .param("key", number == null ? null : number.key())
                .param("scheme", training.scheme())
                .param("scheme_started", training.schemeStarted())
                .param("programme", training.programme())
                .param("programme_ends", training.programmeEnds())
                .param("ltft", training.lessThanFullTime())
                .param("oop", training.outOfProgramme())
                .param("registered", training.registeredOn())
                .param("id", to.id().value())
                .update();
    }

    private void saveWorkplace(Application to, Answers.Workplace workplace) {
        db.sql("""
                update intake.answers set work_region = :region, employer = :employer, placement = :placement,
                    next_placement = :next
                where application = :id
                """)
                .param("region", workplace.region())
                .param("employer", workplace.employer())
                .param("placement", workplace.placement())
                .param("next", workplace.nextPlacement())
                .param("id", to.id().value())
                .update();
    }

    private void saveRequest(Application to, Answers.Request request) {
        db.sql("update intake.answers set reasons = :reasons, words = :words, hopes = :hopes where application = :id")
                .param("reasons", request.reasons().toArray(String[]::new))
                .param("words", sealed.sealWords(to, request.words()))
                .param("hopes", sealed.sealHopes(to, request.hopes()))
                .param("id", to.id().value())
                .update();
    }

    private void saveSituation(Application to, Answers.Situation situation) {
        var deadline = situation.deadline();
        db.sql("""
                update intake.answers set scan_stage = :scan, deadline = :deadline, deadline_kind = :kind,
                    earlier_support = :earlier
                where application = :id
                """)
                .param(
                        "scan",
                        situation.scanStage() == null
                                ? null
                                : situation.scanStage().name())
                .param("deadline", deadline == null ? null : deadline.on())
                .param("kind", deadline == null ? null : deadline.kind().name())
                .param("earlier", situation.earlierSupport())
                .param("id", to.id().value())
                .update();
    }

    private void savePractical(Application to, Answers.Practical practical) {
        db.sql("""
                update intake.answers set times = :times, modes = :modes, venue = :venue,
                    adjustments = :adjustments, wishes = :wishes
                where application = :id
                """)
                .param("times", names(practical.times()))
                .param("modes", names(practical.modes()))
                .param("venue", practical.venue())
                .param("adjustments", sealed.sealAdjustments(to, practical.adjustments()))
                .param("wishes", sealed.sealWishes(to, practical.wishes()))
                .param("id", to.id().value())
                .update();
    }

    private void saveDeclarations(Application to, Answers.Declarations declarations) {
        db.sql("""
                update intake.answers set confidentiality_version = :confidentiality,
                    cancellation_version = :cancellation, not_emergency_version = :emergency, declared_at = :at
                where application = :id
                """)
                .param("confidentiality", declarations.confidentiality())
                .param("cancellation", declarations.cancellation())
                .param("emergency", declarations.notEmergency())
                .param("at", Columns.utcOrNull(declarations.at()))
                .param("id", to.id().value())
                .update();
    }

    /** All of what a coordinator entered for a client. */
    void saveAll(Application to, Answers answers) {
        save(to, answers.work());
        save(to, answers.training());
        save(to, answers.workplace());
        save(to, answers.request());
        save(to, answers.situation());
        save(to, answers.practical());
    }

    void markSaved(Application in, Step step) {
        db.sql("""
                update intake.answers set steps = array_append(steps, :step)
                where application = :id and not (:step = any (steps))
                """).param("step", step.name()).param("id", in.id().value()).update();
    }

    Avoidances avoidancesOf(Application application) {
        return db.sql("select avoidances from intake.answers where application = :id")
                .param("id", application.id().value())
                .query((row, _) -> Optional.ofNullable(row.getBytes("avoidances")))
                .optional()
                .flatMap(stored -> stored)
                .map(stored -> sealed.openAvoidances(application, stored))
                .orElse(Avoidances.NONE);
    }

    private void saveAvoidances(Application to, Avoidances avoidances) {
        db.sql("update intake.answers set avoidances = :sealed, typed_avoid_pending = :pending where application = :id")
                .param("sealed", avoidances.any() ? sealed.sealAvoidances(to, avoidances) : null)
                .param("pending", avoidances.hasPending())
                .param("id", to.id().value())
                .update();
    }

    /** Nothing of a draft stays that nobody was sent. */
    void forget(Application draft) {
        db.sql("delete from intake.answers where application = :id")
                .param("id", draft.id().value())
                .update();
    }

    private Answers read(ResultSet row, Application application) throws SQLException {
        return new Answers(
                Arrays.stream(texts(row, "steps")).map(Step::valueOf).collect(Collectors.toSet()),
                AnswerColumns.work(row),
                AnswerColumns.training(row),
                new Answers.Workplace(
                        row.getString("work_region"),
                        row.getString("employer"),
                        row.getString("placement"),
                        row.getString("next_placement")),
                new Answers.Request(
                        List.of(texts(row, "reasons")),
                        sealed.openWords(application, row.getBytes("words")),
                        sealed.openHopes(application, row.getBytes("hopes"))),
                AnswerColumns.situation(row),
                practical(row, application),
                new Answers.Declarations(
                        row.getString("confidentiality_version"),
                        row.getString("cancellation_version"),
                        row.getString("not_emergency_version"),
                        Columns.instantOrNull(row, "declared_at")));
    }

    private Answers.Practical practical(ResultSet row, Application application) throws SQLException {
        var adjustments = row.getBytes("adjustments");
        return new Answers.Practical(
                Arrays.stream(texts(row, "times")).map(TimeThatSuits::valueOf).collect(Collectors.toSet()),
                Arrays.stream(texts(row, "modes")).map(MeetingMode::valueOf).collect(Collectors.toSet()),
                row.getString("venue"),
                adjustments == null ? Adjustments.NONE : sealed.openAdjustments(application, adjustments),
                sealed.openWishes(application, row.getBytes("wishes")));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
