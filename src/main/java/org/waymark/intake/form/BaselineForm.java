package org.waymark.intake.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.evaluation.SelfRating;
import org.waymark.platform.web.Problems;

/** Three ratings, each from 0 to 10. */
public record BaselineForm(
        String clarity,
        String confidence,
        String readiness,
        @Nullable String then) {
    private static final Pattern RATING = Pattern.compile("[0-9]|10");

    public BaselineForm(
            @Nullable String clarity, @Nullable String confidence, @Nullable String readiness, @Nullable String then) {
        this.clarity = Typed.text(clarity);
        this.confidence = Typed.text(confidence);
        this.readiness = Typed.text(readiness);
        this.then = then;
    }

    static BaselineForm of(Optional<SelfRating> rating) {
        return rating.map(given -> new BaselineForm(
                        String.valueOf(given.clarity()),
                        String.valueOf(given.confidence()),
                        String.valueOf(given.readiness()),
                        null))
                .orElse(new BaselineForm("", "", "", null));
    }

    Problems check() {
        var problems = Problems.none();
        checkRating(problems, "clarity", clarity, "Select how clear you are about your next step");
        checkRating(problems, "confidence", confidence, "Select how confident you are in deciding");
        checkRating(problems, "readiness", readiness, "Select how ready you are to act");
        return problems;
    }

    private static void checkRating(Problems problems, String field, String typed, String message) {
        if (!RATING.matcher(typed).matches()) {
            problems.add(field, message);
        }
    }

    SelfRating rating() {
        return new SelfRating(Integer.parseInt(clarity), Integer.parseInt(confidence), Integer.parseInt(readiness));
    }
}
