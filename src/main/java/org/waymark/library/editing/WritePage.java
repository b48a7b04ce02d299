package org.waymark.library.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Publication;

/**
 * The page on which an editor writes.
 *
 * @param publication null for a new one
 * @param meanwhile what somebody else saved while she wrote, against her words; null when nobody did
 */
public record WritePage(
        Kind kind,
        @Nullable Publication publication,
        WriteForm form,
        WriteChoices choices,
        Preview preview,
        boolean previewAsked,
        @Nullable Meanwhile meanwhile) {

    /**
     * Somebody else was quicker.
     *
     * @param by who
     * @param differences from her words to those typed here
     */
    public record Meanwhile(String by, int edition, String at, List<FieldDifference> differences) {}

    public String action() {
        return publication == null
                ? ListFilter.PATH + "/new/" + kind.code()
                : PublicationPages.path(publication.id()) + "/write";
    }

    public String back() {
        return publication == null ? ListFilter.PATH : PublicationPages.path(publication.id());
    }

    public String heading() {
        return publication == null ? "New " + kind.label().toLowerCase(java.util.Locale.UK) : "Edit " + preview.title();
    }

    public boolean isNew() {
        return publication == null;
    }

    public boolean isPage() {
        return kind == Kind.PAGE;
    }

    public boolean isResource() {
        return kind == Kind.RESOURCE;
    }

    public boolean isQuestion() {
        return kind == Kind.QUESTION;
    }
}
