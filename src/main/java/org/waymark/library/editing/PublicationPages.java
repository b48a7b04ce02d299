package org.waymark.library.editing;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.Moved;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.PublicationId;
import org.waymark.library.publication.Publications;
import org.waymark.library.publication.Redirects;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** The page of one publication, and what a move on it answers. */
@Component
class PublicationPages {
    private final Publications publications;
    private final Editions editions;
    private final Redirects redirects;
    private final Editors editors;
    private final DetailsInWords details;
    private final Previews previews;
    private final Clock clock;
    private final Templates templates;

    PublicationPages(
            Publications publications,
            Editions editions,
            Redirects redirects,
            Editors editors,
            DetailsInWords details,
            Previews previews,
            Clock clock,
            Templates templates) {
        this.publications = publications;
        this.editions = editions;
        this.redirects = redirects;
        this.editors = editors;
        this.details = details;
        this.previews = previews;
        this.clock = clock;
        this.templates = templates;
    }

    static String path(PublicationId id) {
        return ListFilter.PATH + "/" + id;
    }

    JteModel show(Shell shell, PublicationId id) {
        return show(shell, publications.get(id), Problems.none());
    }

    private JteModel show(Shell shell, Publication publication, Problems problems) {
        var edition = editions.get(publication.id(), publication.currentEdition());
        var names = editors.names();
        var page = new PublicationPage(
                publication,
                edition,
                names.of(edition.madeBy()),
                details.rows(publication.kind(), edition.details()),
                redirects.of(publication.id()),
                redirects.leadsTo(publication.path()),
                publications.history(publication.id()).stream()
                        .map(past -> HistoryMoments.of(past, names.of(past.by())))
                        .toList(),
                previews.of(edition.words()),
                UkTime.dateOf(clock.instant()));
        return templates.libraryEditingShow(shell, page, problems);
    }

    /**
     * What a button of the publication's page answers.
     *
     * @param said when it was done
     */
    Object answer(Moved moved, PublicationId id, String said, Shell shell, RedirectAttributes redirect) {
        return switch (moved) {
            case Moved.Done _ -> {
                Flash.say(redirect, said);
                yield Redirect.to(path(id));
            }
            case Moved.ChangedSince(var now) -> conflict(shell, now);
            case Moved.NotPossible(var now) -> conflict(shell, now);
            case Moved.Refused(var why) ->
                Answer.with(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        show(shell, publications.get(id), Problems.of("moves", why.words())));
        };
    }

    /**
     * What a form page of the publication answers.
     *
     * @param said when it was done
     * @param again the form with a problem
     */
    Object answer(
            Moved moved,
            PublicationId id,
            String said,
            Shell shell,
            RedirectAttributes redirect,
            Function<String, JteModel> again) {
        return moved instanceof Moved.Refused(var why)
                ? Answer.invalid(again.apply(why.words()))
                : answer(moved, id, said, shell, redirect);
    }

    private Object conflict(Shell shell, Publication now) {
        return Answer.conflict(show(
                shell,
                now,
                Problems.of("moves", "Nothing was done: somebody changed this meanwhile. This is how it stands now.")));
    }
}
