package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Moved;
import org.waymark.platform.Actor;
import org.waymark.platform.Coded;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** A new publication of a kind. */
@Controller
@RequestMapping(ListFilter.PATH + "/new/{kind}")
class BeginningController {
    private final Drafting drafting;
    private final WritePages writing;
    private final Templates templates;

    BeginningController(Drafting drafting, WritePages writing, Templates templates) {
        this.drafting = drafting;
        this.writing = writing;
        this.templates = templates;
    }

    @GetMapping
    JteModel write(Shell shell, @PathVariable String kind) {
        return page(shell, kind(kind), WriteForm.empty(), false, Problems.none());
    }

    /** @param act "preview" draws what was typed and saves nothing */
    @PostMapping
    Object begin(
            Shell shell,
            Actor actor,
            @PathVariable("kind") String code,
            WriteForm form,
            @RequestParam(required = false) @Nullable String act,
            RedirectAttributes redirect) {
        var kind = kind(code);
        if ("preview".equals(act)) {
            return page(shell, kind, form, true, Problems.none());
        }
        var problems = form.check(kind, writing.choices());
        if (!form.cleanTitle().isEmpty()) {
            Slugs.problem(kind, form.cleanSlug()).ifPresent(words -> problems.add("slug", words));
        }
        if (problems.any()) {
            return Answer.invalid(page(shell, kind, form, false, problems));
        }
        var moved = drafting.begin(new Address(kind, form.cleanSlug()), form.words(kind), form.cleanNote(), actor);
        return switch (moved) {
            case Moved.Done(var begun) -> {
                Flash.say(redirect, "Saved as a draft.");
                yield Redirect.to(PublicationPages.path(begun.id()));
            }
            case Moved.Refused(var why) ->
                Answer.invalid(page(shell, kind, form, false, Problems.of("slug", why.words())));
            case Moved.ChangedSince _, Moved.NotPossible _ ->
                throw new IllegalStateException("nobody else knows of what is new");
        };
    }

    private JteModel page(Shell shell, Kind kind, WriteForm form, boolean previewAsked, Problems problems) {
        return templates.libraryEditingWrite(shell, writing.ofNew(kind, form, previewAsked), problems);
    }

    private static Kind kind(String code) {
        return Coded.of(Kind.class, code).orElseThrow(() -> new NotFound("kind of publication"));
    }
}
