package org.waymark.library.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.library.page.ListIntroductions;
import org.waymark.library.publication.AskedWords;
import org.waymark.library.search.SearchKind;
import org.waymark.library.search.SearchWithin;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.PageLink;
import org.waymark.platform.web.Page;

/** Makes the list: what is left of all resources, and what each filter would leave. */
@Component
class ResourceList {
    private static final int SIZE = 20;

    private final Resources resources;
    private final ResourceNames names;
    private final SearchWithin search;
    private final ListIntroductions introductions;

    ResourceList(Resources resources, ResourceNames names, SearchWithin search, ListIntroductions introductions) {
        this.resources = resources;
        this.names = names;
        this.search = search;
        this.introductions = introductions;
    }

    ResourceListPage page(ResourceFilter asked) {
        var all = holding(asked);
        var found = all.stream().filter(asked::fits).toList();
        int last = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        var filter = asked.atPage(Math.min(asked.page(), last));
        var lines = found.stream()
                .skip(Page.offset(filter.page(), SIZE))
                .limit(SIZE)
                .toList();
        var intro = introductions.of(
                "resources", "Resources", "Things to read, watch and try, on your own and in your own time.");
        return new ResourceListPage(
                intro.title(),
                intro.summary(),
                intro.html(),
                new Page<>(lines, filter.page(), SIZE, found.size()),
                filter.words(),
                kept(filter),
                chosen(filter),
                Arrays.stream(Facet.values())
                        .map(facet -> choices(facet, all, filter))
                        .filter(choices -> !choices.choices().isEmpty())
                        .toList(),
                PageLink.around(
                        filter.page(), last, number -> filter.atPage(number).href()),
                filter.page() > 1 ? filter.atPage(filter.page() - 1).href() : null,
                filter.page() < last ? filter.atPage(filter.page() + 1).href() : null);
    }

    /** By the beginnings of words that the list shows, and by whole words anywhere in the text. */
    private List<ResourceLine> holding(ResourceFilter asked) {
        var words = new AskedWords(asked.words());
        if (words.areNone()) {
            return resources.all();
        }
        var inTheText = search.paths(SearchKind.RESOURCE, asked.words());
        return resources.all().stream()
                .filter(line -> inTheText.contains(line.path())
                        || words.areHeldBy(line.title() + " " + line.summary() + " " + names.inWords(line)))
                .toList();
    }

    /** @param all that hold the words searched for */
    private FacetChoices choices(Facet facet, List<ResourceLine> all, ResourceFilter filter) {
        var others = all.stream().filter(filter.with(facet, null)::fits).toList();
        var codes = others.stream().flatMap(line -> facet.codes(line).stream()).collect(Collectors.toSet());
        var choices = codes.stream()
                .sorted(Comparator.comparingInt((String code) -> names.place(facet, code))
                        .thenComparing(Comparator.naturalOrder()))
                .map(code -> choice(facet, code, others, filter))
                .toList();
        return new FacetChoices(facet.label(), filter.chosen(facet).isPresent(), choices);
    }

    private FacetChoices.Choice choice(Facet facet, String code, List<ResourceLine> others, ResourceFilter filter) {
        boolean chosen = filter.chosen(facet).filter(code::equals).isPresent();
        int count =
                (int) others.stream().filter(line -> facet.matches(line, code)).count();
        return new FacetChoices.Choice(
                names.name(facet, code),
                filter.with(facet, chosen ? null : code).href(),
                count,
                chosen);
    }

    private List<Link> chosen(ResourceFilter filter) {
        var links = new ArrayList<Link>();
        if (!filter.words().isEmpty()) {
            links.add(Link.of("“" + filter.words() + "”", filter.withoutWords().href()));
        }
        filter.chosen()
                .forEach((facet, code) -> links.add(Link.of(
                        names.name(facet, code), filter.with(facet, null).href())));
        return links;
    }

    private static List<Link> kept(ResourceFilter filter) {
        return filter.chosen().entrySet().stream()
                .map(one -> Link.of(one.getKey().parameter(), one.getValue()))
                .toList();
    }
}
