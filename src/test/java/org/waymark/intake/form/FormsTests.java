package org.waymark.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.platform.design.Item;
import org.waymark.reference.Regulator;

/** What each page takes and refuses, without a database. */
class FormsTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Regulator GMC =
            new Regulator("gmc", "GMC", "General Medical Council", "GMC number", "7 digits", "^[0-9]{7}$");

    @ParameterizedTest
    @CsvSource({"29,2,2027", "31,4,2027", "0,1,2027", "1,13,2027", "x,1,2027", "1,1,''"})
    void aDateThatIsNoneIsRefused(String day, String month, String year) {
        var form = situation("INTERVIEW", new TypedDate(day, month, year));

        assertThat(form.check(TODAY).of("deadline-day")).contains("must be a real date");
    }

    @Test
    void aDeadlineIsNotInThePastNorFarAway() {
        assertThat(situation("INTERVIEW", new TypedDate("28", "2", "2027"))
                        .check(TODAY)
                        .of("deadline-day"))
                .isEqualTo("The date you are working to must be 1 Mar 2027 or later");
        assertThat(situation("INTERVIEW", new TypedDate("2", "3", "2030"))
                        .check(TODAY)
                        .of("deadline-day"))
                .isEqualTo("The date you are working to must be 1 Mar 2030 or earlier");
        assertThat(situation("INTERVIEW", new TypedDate("1", "3", "2027"))
                        .check(TODAY)
                        .any())
                .isFalse();
    }

    @Test
    void aDateWithoutItsKindIsAskedFor() {
        assertThat(situation("none", new TypedDate("1", "4", "2027"))
                        .check(TODAY)
                        .of("kind"))
                .isNotNull();
        assertThat(situation("INTERVIEW", TypedDate.EMPTY).check(TODAY).of("deadline-day"))
                .isNotNull();
        assertThat(situation("none", TypedDate.EMPTY).part().deadline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123 4567", "1234567", "1234-567"})
    void aRegistrationIsTakenHoweverItIsTyped(String typed) {
        var form = new WorkForm("st3", null, typed, null, null);

        assertThat(form.check(workChoices()).any()).isFalse();
        assertThat(form.part("doctor", Optional.of(GMC)).regulatorNumber())
                .satisfies(number -> assertThat(number.number()).isEqualTo("1234567"));
    }

    @Test
    void aRegistrationIsAskedForUnlessThereIsNoneYet() {
        assertThat(new WorkForm("st3", null, "", null, null)
                        .check(workChoices())
                        .of("number"))
                .isNotNull();
        assertThat(new WorkForm("st3", null, "12", null, null)
                        .check(workChoices())
                        .of("number"))
                .isNotNull();
        assertThat(new WorkForm("st3", null, "", "yes", null)
                        .check(workChoices())
                        .any())
                .isFalse();
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        assertThat(new WorkForm("king", null, "1234567", null, null)
                        .check(workChoices())
                        .of("grade"))
                .isNotNull();
        assertThat(new RequestForm(List.of("made-up"), "Words", "", null)
                        .check(List.of(Item.of("other", "Other")))
                        .of("reasons"))
                .isNotNull();
    }

    @Test
    void wordsHaveAnEnd() {
        var tooLong = "x".repeat(RequestForm.WORDS + 1);

        assertThat(new RequestForm(List.of("other"), tooLong, "", null)
                        .check(List.of(Item.of("other", "Other")))
                        .of("words"))
                .contains("4000 characters or fewer");
    }

    @Test
    void aSchemeNeedsItsStart() {
        var choices = new TrainingChoices(
                List.of(Item.of("london", "London")), List.of(Item.of("preceptorship", "Preceptorship")), false);
        var without = new TrainingForm("london", "", "preceptorship", null, "", null, null, null, null);

        assertThat(without.check(choices, TODAY).of("schemeStarted-day")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "amara@nhs.net,true",
        "amara@trust.nhs.uk,true",
        "amara@kcl.ac.uk,true",
        "amara@people.test,false",
        "amara@notnhs.net,false"
    })
    void aWorkAddressIsNoticed(String address, boolean work) {
        assertThat(EmailAdvice.of(address).looksLikeWork()).isEqualTo(work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "11", "5.5", "five"})
    void aRatingIsFromZeroToTen(String typed) {
        assertThat(new BaselineForm(typed, "0", "10", null).check().of("clarity"))
                .isNotNull();
    }

    @Test
    void allThreeDeclarationsAreNeeded() {
        assertThat(new DeclarationsForm(List.of("CONFIDENTIALITY", "CANCELLATION"), null)
                        .check()
                        .any())
                .isTrue();
        assertThat(new DeclarationsForm(List.of("CONFIDENTIALITY", "CANCELLATION", "NOT_AN_EMERGENCY"), null)
                        .check()
                        .any())
                .isFalse();
    }

    private static SituationForm situation(String kind, TypedDate deadline) {
        return new SituationForm("S", kind, deadline, "no", null);
    }

    private static WorkChoices workChoices() {
        return new WorkChoices(List.of(Item.of("st3", "ST3")), List.of(), Optional.of(GMC));
    }
}
