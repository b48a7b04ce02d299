package org.waymark.journeys;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;

@JourneyTest
class ClientJourneyTests {
    private static final String WORDS = "I froze on the ward round and nobody said a word";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Test
    void aTraineeComesFromTheHomePageToAnAppointmentThatIsHeld() {
        try (var way = new ClientWay(
                port,
                new TestMoments(clock),
                Tab.open(port),
                ClientWay.Coach.ANNA_WHITFIELD,
                "Zadie Journey",
                Invented.email("Zadie Journey"),
                WORDS)) {
            way.checksWhetherSheIsEligible();
            way.signsInByTheMailedLink();
            way.applies();
            way.worriesTheCoordinator();
            way.answersAQuestionOfTheCoordinator();
            way.isAccepted();
            way.getsACoach();
            way.acceptsTheAgreement();
            way.books();
            way.movesItInTimeByTheMailedLink();
            way.movesItLateWithAReason();
            way.meetsHerCoach();
        }
    }
}
