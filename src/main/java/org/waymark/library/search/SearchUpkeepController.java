package org.waymark.library.search;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Where editors keep the words that mean the same, see what people did not find, and have the index built anew. */
@Controller
@RequestMapping("/edit/search")
class SearchUpkeepController {
    private static final String PATH = "/edit/search";
    private static final String MEANWHILE = "Somebody changed it meanwhile. Look at it again.";

    private final Synonyms synonyms;
    private final SearchMisses misses;
    private final SearchIndex index;
    private final Templates templates;

    SearchUpkeepController(Synonyms synonyms, SearchMisses misses, SearchIndex index, Templates templates) {
        this.synonyms = synonyms;
        this.misses = misses;
        this.index = index;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Shell shell) {
        return page(shell, null, Problems.none());
    }

    @PostMapping("/synonyms")
    Object add(Shell shell, Actor actor, SynonymForm form, RedirectAttributes redirect) {
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(page(shell, form.terms(), problems));
        }
        synonyms.add(form.read(), actor);
        return saidAt(redirect, "Added: " + String.join(", ", form.read()));
    }

    @GetMapping("/synonyms/{id}")
    JteModel edit(Shell shell, @PathVariable UUID id) {
        var group = get(id);
        return templates.librarySearchSynonym(shell, group, group.inWords(), Problems.none());
    }

    @PostMapping("/synonyms/{id}")
    Object change(Shell shell, Actor actor, @PathVariable UUID id, SynonymForm form, RedirectAttributes redirect) {
        var group = get(id);
        var problems = form.check();
        if (problems.any()) {
            return Answer.invalid(templates.librarySearchSynonym(shell, group, form.terms(), problems));
        }
        if (!synonyms.change(id, form.seen(), form.read(), actor)) {
            var changed = Problems.of("terms", "Somebody changed it meanwhile to: " + group.inWords());
            return Answer.conflict(templates.librarySearchSynonym(shell, group, form.terms(), changed));
        }
        return saidAt(redirect, "Saved: " + String.join(", ", form.read()));
    }

    @PostMapping("/synonyms/{id}/remove")
    RedirectView remove(Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        var group = get(id);
        return saidAt(redirect, synonyms.remove(id, version, actor) ? "Removed: " + group.inWords() : MEANWHILE);
    }

    @PostMapping("/rebuild")
    RedirectView rebuild(RedirectAttributes redirect) {
        return saidAt(redirect, "The index was built anew. It has " + index.rebuild() + " entries.");
    }

    private JteModel page(Shell shell, @Nullable String typed, Problems problems) {
        return templates.librarySearchUpkeep(
                shell,
                new SearchUpkeepPage(
                        index.size(),
                        synonyms.all(),
                        misses.shown().stream().map(SearchUpkeepPage.Missed::of).toList(),
                        typed,
                        problems));
    }

    private SynonymGroup get(UUID id) {
        return synonyms.find(id).orElseThrow(() -> new NotFound("synonyms"));
    }

    private static RedirectView saidAt(RedirectAttributes redirect, String words) {
        Flash.say(redirect, words);
        return Redirect.to(PATH);
    }
}
