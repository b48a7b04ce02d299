package org.waymark.journeys;

import org.waymark.testing.Visitor;

/** Somebody who fills in the whole form over HTTP. */
record Applicant(String base, String email) {
    /** What the page after sending showed her. */
    record Shown(String email, String path, String reference) {}

    /** @throws AssertionError when the program doesn't answer as it should, or not at all */
    Shown apply() {
        var visitor = new Visitor(base).signIn(email);
        visitor.get("/apply");
        save(visitor, "/apply");
        save(visitor, "/apply/about-you", "name", "Amara Osei", "phone", "07700 900123");
        save(visitor, "/apply/profession", "profession", "doctor");
        save(visitor, "/apply/work", "grade", "st3", "specialty", "cardiology", "number", "1234567");
        save(visitor, "/apply/training", "region", "london", "scheme", "none", "number", "LDN/012/345/C");
        save(visitor, "/apply/workplace", "region", "london", "placement", "none", "next", "none");
        save(visitor, "/apply/request", "reasons", "unsure-direction", "words", "I want to talk it over.");
        save(visitor, "/apply/situation", "stage", "C", "kind", "none", "earlier", "no");
        save(visitor, "/apply/practical", "modes", "VIDEO", "times", "WEEKDAY_EVENINGS");
        save(visitor, "/apply/baseline", "clarity", "3", "confidence", "4", "readiness", "5");
        save(
                visitor,
                "/apply/declarations",
                "agreed",
                "CONFIDENTIALITY",
                "agreed",
                "CANCELLATION",
                "agreed",
                "NOT_AN_EMERGENCY");
        var path = save(visitor, "/apply/check").location();
        return new Shown(email, path, reference(visitor.get(path)));
    }

    private static Visitor.Seen save(Visitor visitor, String path, String... fields) {
        var seen = visitor.post(path, fields);
        if (seen.status() != 303) {
            throw new AssertionError(path + " answered " + seen.status() + ": " + seen.text());
        }
        return seen;
    }

    private static String reference(Visitor.Seen sent) {
        var shown = sent.page().selectFirst(".nhsuk-panel strong");
        if (sent.status() != 200 || shown == null) {
            throw new AssertionError("no reference was shown: " + sent.status());
        }
        return shown.text();
    }

    /** Whether she still finds the reference where it was shown. */
    static boolean finds(String base, Shown shown) {
        return new Visitor(base).signIn(shown.email()).get(shown.path()).text().contains(shown.reference());
    }
}
