package org.waymark.journeys;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class EligibilityJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void aTraineeOfLondonIsEligibleAndGoesOnToApply() {
        try (var tab = Tab.open(port)) {
            tab.go("/").followTo("/one-to-one");
            tab.go("/eligibility");
            answer(tab, "Doctor", "ST4", "London");
            tab.headed("You are eligible").shows("London training number");
            tab.press("Apply").headed("Sign in");
        }
    }

    @Test
    void aFoundationTraineeInKentIsRedirectedToHerOwnService() {
        try (var tab = Tab.open(port)) {
            tab.go("/eligibility");
            answer(tab, "Doctor", "Foundation year 1 (F1)", "Kent, Surrey and Sussex");
            tab.headed("Your own region has a service for you").showsNot("You can apply");
        }
    }

    @Test
    void aTraineeOfAnotherRegionIsSignposted() {
        try (var tab = Tab.open(port)) {
            tab.go("/eligibility");
            answer(tab, "Doctor", "ST4", "North West");
            if (tab.has("input[name=answer]")) {
                tab.pick("answer", "none").press("Continue");
            }
            if (tab.has("input[name=answer]")) {
                tab.pick("answer", "north-west").press("Continue");
            }
            tab.headed("Another service is the right one for you").shows("What stays open to you");
        }
    }

    @Test
    void aQuestionWithoutAnAnswerIsAskedAgain() {
        try (var tab = Tab.open(port)) {
            tab.go("/eligibility").press("Continue");
            tab.answers(422).shows("Select your profession");
        }
    }

    private static void answer(Tab tab, String... answers) {
        for (var words : answers) {
            tab.pick(words).press("Continue");
        }
    }
}
