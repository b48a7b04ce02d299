package org.waymark.library.search;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.library.search.SearchAnswer.How;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Professions;

/** The search page: for everyone, and for those who are signed in and find what is kept for them as well. */
@Controller
class SearchController {
    private final SearchQuestions questions;
    private final Search search;
    private final SearchMisses misses;
    private final Professions professions;
    private final Templates templates;

    SearchController(
            SearchQuestions questions,
            Search search,
            SearchMisses misses,
            Professions professions,
            Templates templates) {
        this.questions = questions;
        this.search = search;
        this.misses = misses;
        this.professions = professions;
        this.templates = templates;
    }

    /** Search engines have a better index of these pages than lists of them. */
    @GetMapping("/search")
    ResponseEntity<JteModel> open(Shell shell, SearchForm form) {
        return ResponseEntity.ok()
                .header("X-Robots-Tag", "noindex")
                .body(page(shell, "/search", form, Set.of(SearchAudience.PUBLIC)));
    }

    @GetMapping("/my/search")
    JteModel signedIn(Shell shell, SearchForm form) {
        return page(shell, "/my/search", form, EnumSet.allOf(SearchAudience.class));
    }

    private JteModel page(Shell shell, String base, SearchForm form, Set<SearchAudience> audiences) {
        var question = questions.read(form, audiences);
        var answer = search.answer(question);
        if (isMiss(question, answer)) {
            misses.count(question.words());
        }
        return templates.librarySearchResults(shell, new SearchPage(base, question, answer, professions.all()));
    }

    /** Filters and later pages are left out: they say nothing about what is missing. */
    private static boolean isMiss(SearchQuestion question, SearchAnswer answer) {
        boolean found = answer.how() != How.NOTHING && answer.how() != How.SOME_WORDS;
        return !found && !question.isFiltered() && question.number() == 1;
    }
}
