package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.waymark.testing.Invented;

/** Fills in the pages of the application form, whichever comes next, until the answers can be checked. */
final class ApplicationForm {
    private static final int MOST_PAGES = 15;

    private final Tab tab;
    private final String name;
    private final String words;

    /** @param words what she writes wherever she may write freely */
    ApplicationForm(Tab tab, String name, String words) {
        this.tab = tab;
        this.name = name;
        this.words = words;
    }

    void fillIn() {
        for (int pages = 0; !tab.path().startsWith("/apply/check"); pages++) {
            assertThat(pages).as("pages of the form").isLessThan(MOST_PAGES);
            if (tab.path().equals("/apply")) {
                tab.follow("About you");
            } else {
                fillInPage(tab.path().replace("/apply/", ""));
            }
        }
    }

    private void fillInPage(String step) {
        switch (step) {
            case "about-you" -> tab.type("name", name).type("phone", "07700 900456");
            case "profession" -> tab.pick("profession", "doctor");
            case "work" -> tab.select("grade", "st4").type("number", String.valueOf(7_000_000 + Invented.number()));
            case "training" -> training();
            case "workplace" -> tab.select("region", "london").select("placement", "royal-northern-heights");
            case "request" ->
                tab.pick("reasons", "unsure-direction").type("words", words).type("hopes", "H " + words);
            case "situation" -> tab.pick("stage", "UNSURE").pick("kind", "none").pick("earlier", "no");
            case "practical" -> practical();
            case "avoid" -> tab.type("typed", "V " + words);
            case "baseline" ->
                tab.select("clarity", "2").select("confidence", "3").select("readiness", "4");
            case "equality" -> {}
            case "declarations" ->
                tab.pick("agreed", "CONFIDENTIALITY")
                        .pick("agreed", "CANCELLATION")
                        .pick("agreed", "NOT_AN_EMERGENCY");
            default -> throw new AssertionError("unknown page of the form: " + tab.path());
        }
        tab.press(step.equals("equality") ? "Skip these questions" : "Save and continue");
        assertThat(tab.path()).as("after %s: %s", step, tab.text()).isNotEqualTo("/apply/" + step);
    }

    private void training() {
        tab.select("region", "london").type("number", "LDN/%03d/456/C".formatted(Invented.number() % 1000));
        if (tab.has("input[name=scheme]")) {
            tab.pick("scheme", "none");
        }
    }

    private void practical() {
        tab.pick("modes", "VIDEO")
                .pick("modes", "TELEPHONE")
                .pick("times", "WEEKDAY_EVENINGS")
                .type("adjustments", "A " + words)
                .type("wishes", "W " + words);
    }
}
