package org.waymark.library.resource;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.markdown.WebAddress;
import org.waymark.library.markdown.Written;
import org.waymark.library.publication.Audience;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.ResourceKind;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.Row;

/** Makes the page of one resource. */
@Component
class ResourcePages {
    private static final int LONG_ENOUGH = 3;
    private static final int RELATED = 3;

    private final Resources resources;
    private final ResourceNames names;
    private final Markdown markdown;

    ResourcePages(Resources resources, ResourceNames names, Markdown markdown) {
        this.resources = resources;
        this.names = names;
        this.markdown = markdown;
    }

    ResourcePage of(Published published) {
        var details = published.details();
        var written = markdown.read(withFile(published));
        var address = safe(details.address());
        return new ResourcePage(
                published,
                facts(published),
                contents(written),
                markdown.render(written, RenderFor.PUBLIC),
                address,
                address == null ? null : URI.create(address).getHost(),
                related(published));
    }

    /** A document or film that the text doesn't place itself stands above the text. */
    private static String withFile(Published published) {
        var file = published.details().file();
        var body = published.edition().body();
        if (file == null) {
            return body;
        }
        var kind = published.details().resourceKind();
        boolean film = kind != null && kind.isFilm();
        var block = "::: " + (film ? "video" : "document") + " " + file;
        return body.contains(block) ? body : block + "\n\n" + body;
    }

    private List<Row> facts(Published published) {
        var details = published.details();
        var rows = new ArrayList<Row>();
        var kind = details.resourceKind();
        rows.add(Row.of("What it is", (kind == null ? ResourceKind.ARTICLE : kind).label()));
        if (details.minutes() != null) {
            rows.add(Row.of("Time needed", TimeNeeded.inWords(details.minutes())));
        }
        rows.add(Row.of("Who it is for", audience(details)));
        if (!details.stages().isEmpty()) {
            rows.add(Row.of("Stage of SCAN", String.join(", ", names.names(Facet.STAGE, details.stages()))));
        }
        if (!details.topics().isEmpty()) {
            rows.add(Row.of("Topic", String.join(", ", names.names(Facet.TOPIC, details.topics()))));
        }
        if (published.publication().publicAt() != null) {
            rows.add(Row.of(
                    "Last changed",
                    UkTime.day(Objects.requireNonNull(published.publication().publicAt()))));
        }
        return rows;
    }

    private String audience(Details details) {
        var audiences = details.audiences().stream()
                .filter(code -> !code.equals(Audience.EVERYONE.code()))
                .map(Audience::label);
        var professions = names.names(Facet.PROFESSION, details.professions()).stream();
        var words = Stream.concat(audiences, professions).collect(Collectors.joining(", "));
        return words.isEmpty() ? "Everyone" : words;
    }

    private static List<Link> contents(Written written) {
        var links = written.headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(heading -> Link.of(heading.text(), "#" + heading.id()))
                .toList();
        return links.size() < LONG_ENOUGH ? List.of() : links;
    }

    /** What shares most topics and stages comes first; what is for another profession doesn't come at all. */
    private List<ResourceLine> related(Published published) {
        var details = published.details();
        return resources.all().stream()
                .filter(line -> !line.id().equals(published.id()))
                .filter(line -> shared(line.topics(), details.topics()) > 0)
                .filter(line -> line.professions().isEmpty() || shared(line.professions(), details.professions()) > 0)
                .sorted(Comparator.comparingLong((ResourceLine line) ->
                                shared(line.topics(), details.topics()) + shared(line.stages(), details.stages()))
                        .reversed())
                .limit(RELATED)
                .toList();
    }

    private static long shared(List<String> some, List<String> others) {
        return some.stream().filter(others::contains).count();
    }

    /** Only a web address becomes a link. */
    private static @Nullable String safe(@Nullable String address) {
        return address != null && WebAddress.isWhole(address) ? address : null;
    }
}
