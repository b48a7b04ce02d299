package org.waymark.coaching.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.Adjusting;
import org.waymark.coaching.adjustment.Kept;
import org.waymark.coaching.adjustment.Need;
import org.waymark.coaching.appointment.AClientWithACoach;
import org.waymark.coaching.change.ChangeResult;
import org.waymark.messaging.outbox.MessageToWrite;
import org.waymark.platform.NotFound;
import org.waymark.testing.WaymarkTest;

/** Questions in writing before an appointment, from coach to client. */
@WaymarkTest
class QuestionsTests extends AClientWithACoach {
    private static final String WORDS = "What did the taster day change for you?";

    @Autowired
    private WrittenQuestions questions;

    @Autowired
    private QuestionMails mails;

    @Autowired
    private NoteData data;

    @Autowired
    private Adjusting adjusting;

    private AppointmentId appointment;

    @BeforeEach
    void people() {
        adjusting.change(amara.id(), 0, new Kept(null, Set.of(Need.QUESTIONS), 3, ""), coach);
        appointment = journeys.book(amara, "2027-03-08T17:30");
    }

    @Test
    void theCoachIsRemindedAndTheClientReadsWhatSheWrote() {
        var coachs = visitor(coach);
        var path = "/coach/appointments/" + appointment;
        assertThat(coachs.get("/coach/calendar").text()).contains("Write questions beforehand");
        assertThat(coachs.get(path).text())
                .contains("Your client needs in writing", "by Friday 5 March 2027")
                .doesNotContain("That day is over");
        var client = visitor(amara.actor());
        assertThat(client.get("/my/appointments/" + appointment).text())
                .contains("Your coach sends you questions in writing by Friday 5 March 2027");
        var saved = coachs.post(path + "/questions", "version", "0", "questions", WORDS);
        assertThat(coachs.follow(saved).text())
                .contains("Your client gets an email", WORDS)
                .doesNotContain("Your client needs in writing");
        assertThat(client.get("/my/appointments/" + appointment).text()).contains("To read beforehand", WORDS);
        assertThat(coachs.get("/coach/calendar").text()).doesNotContain("Write questions beforehand");
    }

    @Test
    void afterTheDayThePageSaysThatItIsOver() {
        clock.setLondon("2027-03-06T00:00");
        assertThat(visitor(coach).get("/coach/appointments/" + appointment).text())
                .contains("That day is over");
    }

    @Test
    void nobodyElseWritesOrReadsThem() {
        questions.write(appointment, 0, WORDS, coach);
        var path = "/coach/appointments/" + appointment;
        var other = visitor(cast.coach());
        other.get("/coach/calendar");
        assertThat(other.post(path + "/questions", "version", "1", "questions", "x")
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> questions.write(appointment, 1, "x", cast.coach()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.write(appointment, 1, "x", cast.coordinator()))
                .isInstanceOf(NotFound.class);
        assertThat(visitor(cast.coordinator())
                        .get("/desk/appointments/" + appointment)
                        .text())
                .doesNotContain(WORDS);
        assertThat(visitor(cast.client(coach).actor())
                        .get("/my/appointments/" + appointment)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nothingTypedIsLostWhenItCannotBeSaved() {
        var coachs = visitor(coach);
        var path = "/coach/appointments/" + appointment + "/questions";
        coachs.get("/coach/appointments/" + appointment);
        assertThat(coachs.post(path, "version", "0", "questions", " ").status()).isEqualTo(422);
        questions.write(appointment, 0, WORDS, coach);
        var stale = coachs.post(path, "version", "0", "questions", "My other words");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("textarea[name=questions]").text()).isEqualTo("My other words");
        assertThat(stale.text()).contains("Nothing was saved");
        journeys.cancel(amara, appointment);
        assertThat(coachs.post(path, "version", "1", "questions", "Too late").status())
                .isEqualTo(409);
        assertThat(questions.of(journeys.now(appointment)).orElseThrow().words())
                .isEqualTo(WORDS);
    }

    @Test
    void theMailIsNeutralAndOnlyTheNewestIsSent() {
        questions.write(appointment, 0, WORDS, coach);
        questions.write(appointment, 1, WORDS + " And now?", coach);
        var posted = messages();
        assertThat(posted).hasSize(2);
        assertThat(mails.compose(posted.getFirst())).isEmpty();
        var mail = mails.compose(posted.getLast()).orElseThrow();
        assertThat(mail.toString()).doesNotContain("taster").contains("/my/appointments/" + appointment);
        journeys.cancel(amara, appointment);
        assertThat(mails.compose(posted.getLast())).isEmpty();
    }

    private List<MessageToWrite> messages() {
        return db.sql("""
                select kind, key from messaging.message
                where kind = 'coaching.questions-written' and about_id = :about and person_id = :client order by id
                """)
                .param("about", appointment.value())
                .param("client", amara.id().value())
                .query((row, _) -> new MessageToWrite(
                        row.getString("kind"), row.getString("key"), amara.id(), appointment.value()))
                .list();
    }

    @Test
    void afterALateMoveTheyAreReadAtTheNewTimeAndTheCoachWritesOnFromThem() {
        questions.write(appointment, 0, WORDS, coach);
        clock.setLondon("2027-03-08T09:00");
        var instead = ((ChangeResult.Done) journeys.move(amara, appointment, "2027-03-12T10:00")).appointment();
        assertThat(visitor(amara.actor())
                        .get("/my/appointments/" + instead.id())
                        .text())
                .contains(WORDS);
        assertThat(questions.write(instead.id(), 0, "And on Friday?", coach)).isTrue();
        assertThat(questions.of(instead).orElseThrow().words()).isEqualTo("And on Friday?");
        assertThat(questions.of(journeys.now(appointment)).orElseThrow().words())
                .isEqualTo(WORDS);
    }

    @Test
    void theTableHoldsNoWordsHerRecordShowsThemAndErasureTakesThem() {
        questions.write(appointment, 0, WORDS, coach);
        assertThat(db.sql("select words from coaching.written_questions where appointment = :id")
                        .param("id", appointment.value())
                        .query(byte[].class)
                        .single())
                .matches(bytes -> !new String(bytes, StandardCharsets.ISO_8859_1).contains("taster"));
        assertThat(data.show(amara.id()).toString()).contains(WORDS);
        data.erase(amara.id());
        assertThat(questions.of(journeys.now(appointment))).isEmpty();
    }
}
