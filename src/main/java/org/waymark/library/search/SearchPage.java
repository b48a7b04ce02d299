package org.waymark.library.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.library.search.SearchAnswer.How;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.PageLink;
import org.waymark.reference.Profession;

/**
 * The search page.
 *
 * @param base its address: {@code /search}, or {@code /my/search} where one's own learning is found too
 */
public record SearchPage(String base, SearchQuestion question, SearchAnswer answer, List<Profession> professions) {

    /** A way to narrow what is shown. */
    public record Filter(String text, String href, boolean current) {}

    public SearchPage {
        professions = List.copyOf(professions);
    }

    public String words() {
        return question.words();
    }

    public boolean asked() {
        return answer.how() != How.NOT_ASKED;
    }

    public boolean cut() {
        return question.cut();
    }

    /** What the results are for: what was typed, or what was meant by it. */
    public String lookedFor() {
        return answer.how() == How.CORRECTED ? answer.words() : question.words();
    }

    /** For the title of the window and for screen readers: "interview: 12 results". */
    public String title() {
        return asked() ? lookedFor() + ": " + resultsInWords() : "Search";
    }

    public String resultsInWords() {
        int total = shownTotal();
        return total == 0 ? "no results" : total == 1 ? "1 result" : total + " results";
    }

    /** Said when what is shown isn't quite what was typed; null otherwise. */
    public @Nullable String remark() {
        return switch (answer.how()) {
            case NOT_ASKED, ALL_WORDS, NOTHING -> null;
            case CORRECTED -> "Nothing here says “" + question.words() + "”. Did you mean “" + answer.words() + "”?";
            case SOME_WORDS -> "Nothing has all of your words. These have some of them.";
        };
    }

    public boolean nothing() {
        return shownTotal() == 0;
    }

    /** Whether the same words find something without the filters, as far as this page knows. */
    public boolean isFiltered() {
        return question.isFiltered();
    }

    /** Whether a filter is set that stands in the part that is closed at first. */
    public boolean isNarrow() {
        return question.profession() != null || question.stage() != null;
    }

    public String unfilteredHref() {
        return address(null, null, null, 1);
    }

    public List<Hit> hits() {
        return answer.hits();
    }

    public List<Filter> kinds() {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("Everything (" + answer.total() + ")", kindHref(null), question.kind() == null));
        Arrays.stream(SearchKind.values())
                .filter(kind -> answer.counts().containsKey(kind))
                .map(kind -> new Filter(
                        kind.many() + " (" + answer.counts().get(kind) + ")", kindHref(kind), kind == question.kind()))
                .forEach(filters::add);
        return filters;
    }

    public List<Filter> professionFilters() {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("Any profession", professionHref(null), question.profession() == null));
        professions.forEach(one -> filters.add(
                new Filter(one.name(), professionHref(one.code()), one.code().equals(question.profession()))));
        return filters;
    }

    public List<Filter> stageFilters() {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("Any stage", stageHref(null), question.stage() == null));
        SearchStage.ALL.forEach(stage -> filters.add(
                new Filter(stage.name(), stageHref(stage.code()), stage.code().equals(question.stage()))));
        return filters;
    }

    public int pages() {
        int pages = (shownTotal() + SearchEntries.PAGE - 1) / SearchEntries.PAGE;
        return Math.min(SearchEntries.MOST_PAGES, Math.max(1, pages));
    }

    public List<PageLink> pageLinks() {
        return PageLink.around(question.number(), pages(), this::pageHref);
    }

    public @Nullable Link previous() {
        return question.number() > 1 ? Link.of("", pageHref(question.number() - 1)) : null;
    }

    public @Nullable Link next() {
        return question.number() < pages() ? Link.of("", pageHref(question.number() + 1)) : null;
    }

    private int shownTotal() {
        var kind = question.kind();
        return kind == null ? answer.total() : answer.counts().getOrDefault(kind, 0);
    }

    private String kindHref(@Nullable SearchKind kind) {
        return address(kind, question.profession(), question.stage(), 1);
    }

    private String professionHref(@Nullable String profession) {
        return address(question.kind(), profession, question.stage(), 1);
    }

    private String stageHref(@Nullable String stage) {
        return address(question.kind(), question.profession(), stage, 1);
    }

    private String pageHref(int number) {
        return address(question.kind(), question.profession(), question.stage(), number);
    }

    private String address(@Nullable SearchKind kind, @Nullable String profession, @Nullable String stage, int number) {
        var address = UriComponentsBuilder.fromPath(base).queryParam("q", "{words}");
        if (kind != null) {
            address.queryParam("kind", kind.code());
        }
        if (profession != null) {
            address.queryParam("profession", profession);
        }
        if (stage != null) {
            address.queryParam("stage", stage);
        }
        if (number > 1) {
            address.queryParam("page", number);
        }
        return address.encode().buildAndExpand(question.words()).toUriString();
    }
}
