package org.waymark.library.editing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Publication;
import org.waymark.platform.UkTime;

/** Puts together the page on which an editor writes. */
@Component
class WritePages {
    private final Editions editions;
    private final Editors editors;
    private final Choices choices;
    private final Previews previews;
    private final FieldDifferences differences;

    WritePages(Editions editions, Editors editors, Choices choices, Previews previews, FieldDifferences differences) {
        this.editions = editions;
        this.editors = editors;
        this.choices = choices;
        this.previews = previews;
        this.differences = differences;
    }

    WriteChoices choices() {
        return choices.now();
    }

    WritePage ofNew(Kind kind, WriteForm form, boolean previewAsked) {
        return page(kind, null, form, previewAsked, null);
    }

    WritePage of(Publication publication, WriteForm form) {
        return page(publication.kind(), publication, form, false, null);
    }

    WritePage previewed(Publication publication, WriteForm form) {
        return page(publication.kind(), publication, form, true, null);
    }

    WritePage meanwhile(Publication now, WriteForm form) {
        var theirs = editions.get(now.id(), now.currentEdition());
        var meanwhile = new WritePage.Meanwhile(
                editors.name(theirs.madeBy()),
                theirs.number(),
                UkTime.dayAndTime(theirs.madeAt()),
                differences.between(now.kind(), theirs.words(), form.words(now.kind())));
        return page(now.kind(), now, form.onTopOf(now.version()), false, meanwhile);
    }

    private WritePage page(
            Kind kind,
            @Nullable Publication publication,
            WriteForm form,
            boolean previewAsked,
            WritePage.@Nullable Meanwhile meanwhile) {
        return new WritePage(kind, publication, form, choices.now(), previews.of(form), previewAsked, meanwhile);
    }
}
