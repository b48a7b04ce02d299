package org.waymark.library.editing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Edition;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Words;
import org.waymark.platform.web.Problems;

/**
 * What an editor writes.
 *
 * @param version of the publication that the page was made from; 0 for a new one
 * @param slug of a new one; blank: made from the title
 * @param note what changed
 * @param example whether what is edited is marked as an example; the page carries it along
 */
public record WriteForm(
        int version,
        @Nullable String slug,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String note,
        @Nullable String menu,
        @Nullable String resourceKind,
        @Nullable String minutes,
        @Nullable String group,
        @Nullable String address,
        @Nullable String file,
        @Nullable String sources,
        @Nullable String reviewMonths,
        @Nullable List<String> professions,
        @Nullable List<String> audiences,
        @Nullable List<String> stages,
        @Nullable List<String> topics,
        boolean example) {

    static WriteForm empty() {
        return new WriteForm(
                0, null, null, null, null, null, null, null, null, null, null, null, null, "12", null, null, null, null,
                false);
    }

    static WriteForm of(int version, Edition edition) {
        var details = edition.details();
        var resource = details.resourceKind();
        return new WriteForm(
                version,
                null,
                edition.title(),
                edition.summary(),
                edition.body(),
                null,
                details.menu(),
                resource == null ? null : resource.code(),
                details.minutes() == null ? null : details.minutes().toString(),
                details.group(),
                details.address(),
                details.file(),
                String.join(", ", details.sources()),
                String.valueOf(details.monthsToReview()),
                details.professions(),
                details.audiences(),
                details.stages(),
                details.topics(),
                details.example());
    }

    Problems check(Kind kind, WriteChoices choices) {
        return new WriteCheck(this, kind, choices).problems();
    }

    /** @throws IllegalArgumentException unless {@link #check} found nothing */
    Words words(Kind kind) {
        return new Words(cleanTitle(), cleanSummary(), cleanBody(), details(kind));
    }

    private Details details(Kind kind) {
        var resource = kind == Kind.RESOURCE;
        return new Details(
                resource ? ResourceKind.of(Typed.line(resourceKind)).orElseThrow() : null,
                Typed.codes(professions),
                resource ? Typed.codes(audiences) : List.of(),
                resource ? Typed.codes(stages) : List.of(),
                Typed.codes(topics),
                resource ? number(minutes) : null,
                kind == Kind.QUESTION ? Typed.orNull(group) : null,
                resource ? Typed.orNull(address) : null,
                resource ? Typed.orNull(file) : null,
                Typed.codes(List.of(Typed.line(sources).split(","))),
                example,
                kind == Kind.PAGE ? Typed.orNull(menu) : null,
                number(reviewMonths));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        var line = Typed.line(typed);
        return line.isEmpty() ? null : Integer.valueOf(line);
    }

    String cleanTitle() {
        return Typed.line(title);
    }

    String cleanSummary() {
        return Typed.line(summary);
    }

    String cleanBody() {
        return Typed.text(body);
    }

    String cleanNote() {
        return Typed.line(note);
    }

    /** What was typed, or else made from the title. */
    String cleanSlug() {
        var line = Typed.line(slug);
        return line.isEmpty() ? Slugs.from(cleanTitle()) : line;
    }

    /** For the boxes of the page: what was ticked. */
    public List<String> ticked(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.of());
    }

    /** The same words, on top of a newer version. */
    WriteForm onTopOf(int newVersion) {
        return new WriteForm(
                newVersion,
                slug,
                title,
                summary,
                body,
                note,
                menu,
                resourceKind,
                minutes,
                group,
                address,
                file,
                sources,
                reviewMonths,
                professions,
                audiences,
                stages,
                topics,
                example);
    }
}
