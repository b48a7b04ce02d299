package org.waymark.intake.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.reference.Grades;
import org.waymark.reference.Professions;
import org.waymark.testing.WaymarkTest;

/** Every row of the published table of eligibility, typed by hand, against the rules as the migrations leave them. */
@WaymarkTest
class EligibilityTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private Professions professions;

    @Autowired
    private Grades grades;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            London foundation doctor       | profession=doctor&grade=f1&training-region=london       | ELIGIBLE     | london-foundation
            London F2                      | profession=doctor&grade=f2&training-region=london       | ELIGIBLE     | london-foundation
            KSS foundation doctor, F1      | profession=doctor&grade=f1&training-region=kss          | REDIRECTED   | kss-foundation
            KSS foundation doctor, F2      | profession=doctor&grade=f2&training-region=kss          | REDIRECTED   | kss-foundation
            KSS dental foundation          | profession=dentist&grade=dft&training-region=kss        | REDIRECTED   | kss-foundation
            KSS, first year after F2       | profession=doctor&grade=ct1&training-region=kss         | ELIGIBLE     | kss-training-number
            KSS GP trainee                 | profession=doctor&grade=gpst3&training-region=kss       | ELIGIBLE     | kss-training-number
            KSS dental core trainee        | profession=dentist&grade=dct1&training-region=kss       | ELIGIBLE     | kss-training-number
            London ST8, before CCT         | profession=doctor&grade=st8&training-region=london      | ELIGIBLE     | london-training-number
            London dental registrar        | profession=dentist&grade=dental-str&training-region=london | ELIGIBLE  | london-training-number
            London number, out of programme in a fellow's post | profession=doctor&grade=led&training-region=london | ELIGIBLE | london-training-number
            Wessex ST4                     | profession=doctor&grade=st4&training-region=wessex      | SIGNPOSTED   | other-region-training
            Scottish F1                    | profession=doctor&grade=f1&training-region=scotland     | SIGNPOSTED   | other-region-training
            GP on Induction and Refresher  | profession=doctor&grade=gp&scheme=induction-refresher&work-region=london | ELIGIBLE | doctors-scheme
            GP on the Retainer scheme      | profession=doctor&grade=gp&scheme=retainer&work-region=kss | ELIGIBLE  | doctors-scheme
            International GP Recruitment   | profession=doctor&grade=gp&scheme=international-gp-recruitment&work-region=kss | ELIGIBLE | doctors-scheme
            CAPS                           | profession=doctor&grade=led&training-region=none&scheme=caps&work-region=london | ELIGIBLE | doctors-scheme
            CAPS in another region         | profession=doctor&grade=led&training-region=none&scheme=caps&work-region=wales | SIGNPOSTED | doctors-scheme-elsewhere
            Consultant                     | profession=doctor&grade=consultant&scheme=none          | NOT_ELIGIBLE | not-in-training-qualified
            Dental consultant              | profession=dentist&grade=consultant                     | NOT_ELIGIBLE | not-in-training-qualified
            SAS doctor                     | profession=doctor&grade=sas&training-region=none&scheme=none | NOT_ELIGIBLE | not-in-training
            Locally employed doctor        | profession=doctor&grade=led&training-region=none&scheme=none | NOT_ELIGIBLE | not-in-training
            F3 without a number            | profession=doctor&grade=f3&training-region=none&scheme=none | NOT_ELIGIBLE | not-in-training
            Nurse in preceptorship, band 5 | profession=nurse&work-region=london&grade=band-5&scheme=preceptorship | ELIGIBLE | bands-5-to-8-in-scheme
            Midwife, band 6, KSS           | profession=midwife&work-region=kss&grade=band-6&scheme=preceptorship | ELIGIBLE | bands-5-to-8-in-scheme
            AHP, band 8a, advanced practice| profession=ahp&work-region=london&grade=band-8a&scheme=advanced-practice | ELIGIBLE | bands-5-to-8-in-scheme
            Nurse, band 8d                 | profession=nurse&work-region=london&grade=band-8d&scheme=specialist-practice | ELIGIBLE | bands-5-to-8-in-scheme
            Psychologist, band 7           | profession=psychological-professional&work-region=london&grade=band-7&scheme=advanced-practice | ELIGIBLE | bands-5-to-8-in-scheme
            Nurse, band 4                  | profession=nurse&work-region=london&grade=band-4        | NOT_ELIGIBLE | outside-bands
            Nurse, band 9                  | profession=nurse&work-region=london&grade=band-9        | NOT_ELIGIBLE | outside-bands
            Nurse, band 5, no scheme       | profession=nurse&work-region=london&grade=band-5&scheme=none | NOT_ELIGIBLE | bands-5-to-8-no-scheme
            Nurse in the North West        | profession=nurse&work-region=north-west                 | SIGNPOSTED   | outside-regions
            Trainee pharmacist             | profession=pharmacist&work-region=kss&grade=trainee-pharmacist | ELIGIBLE | trainee-pharmacist
            Trainee pharmacist in Wales    | profession=pharmacist&work-region=wales                 | SIGNPOSTED   | outside-regions
            Pharmacy technician in training| profession=pharmacy-technician&work-region=london&grade=trainee-pharmacy-technician | ELIGIBLE | trainee-pharmacy-technician
            The same, known by band        | profession=pharmacy-technician&work-region=london&grade=band-4&scheme=pharmacy-technician-training | ELIGIBLE | pharmacy-training-scheme
            Foundation pharmacist, new     | profession=pharmacist&work-region=london&grade=foundation-pharmacist&registered=2026-08-01 | ELIGIBLE | foundation-pharmacist
            The same, 2 years to the day   | profession=pharmacist&work-region=london&grade=foundation-pharmacist&registered=2024-11-23 | ELIGIBLE | foundation-pharmacist
            The same, a day later          | profession=pharmacist&work-region=london&grade=foundation-pharmacist&registered=2024-11-22&scheme=foundation-pharmacist | NOT_ELIGIBLE | foundation-pharmacist-over
            The same, no scheme            | profession=pharmacist&work-region=london&grade=foundation-pharmacist&registered=2024-11-22&scheme=none | NOT_ELIGIBLE | pharmacy-no-scheme
            GP clinical pharmacist         | profession=pharmacist&work-region=kss&grade=band-7&scheme=gp-clinical-pharmacist | ELIGIBLE | gp-clinical-pharmacist
            STP                            | profession=healthcare-scientist&work-region=london&grade=stp | ELIGIBLE | healthcare-scientist-training
            HSST                           | profession=healthcare-scientist&work-region=kss&grade=hsst | ELIGIBLE | healthcare-scientist-training
            STP, known by band             | profession=healthcare-scientist&work-region=london&grade=band-6&scheme=stp | ELIGIBLE | healthcare-scientist-scheme
            """)
    void eachRowOfTheTableHasItsAnswer(String who, String answers, Outcome outcome, String rule) {
        var decision = eligibility.decide(EligibilityAnswers.ofText(answers), TODAY);

        assertThat(decision.outcome()).as(who).isEqualTo(outcome);
        assertThat(decision.ruleCode()).as(who).isEqualTo(rule);
        assertThat(decision.ruleId()).as(who).isNotNull();
        assertThat(decision.reason()).as(who).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            doctor    | GRADE TRAINING_REGION        | f1         | london
            doctor    | GRADE SCHEME                 | consultant | none
            doctor    | GRADE TRAINING_REGION SCHEME | f3         | none
            dentist   | GRADE                        | consultant | none
            nurse     | WORK_REGION GRADE SCHEME     | band-5     | none
            nurse     | WORK_REGION GRADE            | band-9     | none
            """)
    void onlyWhatCanStillChangeTheAnswerIsAsked(String profession, String expected, String grade, String otherwise) {
        var asked = new ArrayList<String>();
        var answers = EligibilityAnswers.none().with(Question.PROFESSION, profession);
        for (var next = eligibility.nextQuestion(answers, TODAY);
                next.isPresent();
                next = eligibility.nextQuestion(answers, TODAY)) {
            asked.add(next.get().name());
            answers = answers.with(next.get(), answerTo(next.get(), grade, otherwise));
        }

        assertThat(String.join(" ", asked)).isEqualTo(expected);
    }

    private static String answerTo(Question question, String grade, String otherwise) {
        return switch (question) {
            case GRADE -> grade;
            case WORK_REGION -> "london";
            case TRAINING_REGION, SCHEME, PROFESSION, REGISTERED -> otherwise;
        };
    }

    @Test
    void theFirstQuestionIsTheProfession() {
        assertThat(eligibility.nextQuestion(EligibilityAnswers.none(), TODAY)).contains(Question.PROFESSION);
    }

    @ParameterizedTest
    @CsvSource({
        "profession=doctor&grade=st4&training-region=not-sure",
        "profession=doctor&grade=not-sure&training-region=kss",
        "profession=nurse&work-region=london&grade=band-6&scheme=not-sure",
        "profession=nurse&work-region=london&grade=band-6&scheme=another",
        "profession=pharmacist&work-region=london&grade=foundation-pharmacist&registered=not-sure&scheme=none",
        "profession=doctor&grade=st4&training-region=none",
        "profession=not-sure",
        "profession=nurse&work-region=not-sure&grade=band-9",
    })
    void whoeverCannotBeToldFromTheAnswersMayApplyAndIsNeverTurnedAway(String answers) {
        var decision = eligibility.decide(EligibilityAnswers.ofText(answers), TODAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(decision.mayApply()).isTrue();
        assertThat(decision.ruleId()).isNull();
    }

    @Test
    void anAnswerThatNoLongerMattersIsDroppedWhenAnEarlierOneChanges() {
        var nurseWhoFirstSaidDoctor =
                EligibilityAnswers.ofText("profession=nurse&grade=st4&training-region=kss&work-region=london");

        assertThat(eligibility.reached(nurseWhoFirstSaidDoctor, TODAY).given())
                .containsOnlyKeys(Question.PROFESSION, Question.WORK_REGION);
    }

    @Test
    void everyGradeOfEveryProfessionLeadsToAnEndWithinSixQuestions() {
        for (var profession : professions.all()) {
            for (var grade : grades.of(profession.code())) {
                var answers = EligibilityAnswers.none().with(Question.PROFESSION, profession.code());
                var asked = 1;
                for (var next = eligibility.nextQuestion(answers, TODAY);
                        next.isPresent();
                        next = eligibility.nextQuestion(answers, TODAY)) {
                    answers = answers.with(next.get(), answerTo(next.get(), grade.code(), "not-sure"));
                    asked++;
                }
                assertThat(asked).as(profession.code() + " " + grade.code()).isLessThanOrEqualTo(6);
            }
        }
    }
}
