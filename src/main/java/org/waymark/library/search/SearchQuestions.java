package org.waymark.library.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.reference.Professions;

/** Reads a search from an address that anybody may have written: what isn't understood is left out. */
@Component
class SearchQuestions {
    private final Professions professions;

    SearchQuestions(Professions professions) {
        this.professions = professions;
    }

    SearchQuestion read(SearchForm form, Set<SearchAudience> audiences) {
        var typed = plain(form.q());
        return new SearchQuestion(
                typed.length() <= SearchQuestion.LONGEST ? typed : cut(typed),
                typed.length() > SearchQuestion.LONGEST,
                SearchKind.of(form.kind()).orElse(null),
                form.profession() != null && professions.find(form.profession()).isPresent() ? form.profession() : null,
                form.stage() != null && SearchStage.isKnown(form.stage()) ? form.stage() : null,
                number(form.page()),
                audiences);
    }

    private static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\s]+", " ").strip();
    }

    private static String cut(String typed) {
        return typed.substring(0, typed.offsetByCodePoints(0, typed.codePointCount(0, SearchQuestion.LONGEST)))
                .strip();
    }

    private static int number(@Nullable String page) {
        try {
            return Math.clamp(Integer.parseInt(page == null ? "1" : page), 1, SearchEntries.MOST_PAGES);
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}
