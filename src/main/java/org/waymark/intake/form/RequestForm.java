package org.waymark.intake.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Answers;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;

/** @param reasons codes of topics */
public record RequestForm(
        List<String> reasons,
        String words,
        String hopes,
        @Nullable String then) {
    public static final int WORDS = 4000;
    public static final int HOPES = 2000;

    public RequestForm(
            @Nullable List<String> reasons, @Nullable String words, @Nullable String hopes, @Nullable String then) {
        this.reasons = Typed.list(reasons);
        this.words = Typed.text(words);
        this.hopes = Typed.text(hopes);
        this.then = then;
    }

    static RequestForm of(Answers.Request request) {
        return new RequestForm(request.reasons(), request.words(), request.hopes(), null);
    }

    Problems check(List<Item> offered) {
        var problems = Problems.none();
        if (reasons.isEmpty() || !reasons.stream().allMatch(each -> Choices.has(offered, each))) {
            problems.add("reasons", "Select at least one reason");
        }
        return problems.require("words", words, "Tell us in your own words what you would like help with")
                .atMost(WORDS, "words", words, "What you would like help with")
                .atMost(HOPES, "hopes", hopes, "What you hope for");
    }

    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("What you would like help with", words);
        typed.put("What you hope for", hopes);
        return typed;
    }

    Answers.Request part() {
        return new Answers.Request(reasons, words, hopes);
    }
}
