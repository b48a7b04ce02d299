package org.waymark.library.resource;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How the list is narrowed, as its address says it.
 *
 * @param words that a resource has to hold, each as the beginning of a word
 * @param page counted from 1
 */
record ResourceFilter(String words, Map<Facet, String> chosen, int page) {
    private static final int LONGEST = 100;

    /** @param parameter of the address by name; null where there is none */
    static ResourceFilter of(Function<String, @Nullable String> parameter) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var code = parameter.apply(facet.parameter());
            if (code != null && code.matches("[a-z0-9-]{1,60}")) {
                chosen.put(facet, code);
            }
        }
        var words = Optional.ofNullable(parameter.apply("q")).orElse("").strip();
        return new ResourceFilter(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words, chosen, page(parameter.apply("page")));
    }

    boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty();
    }

    Optional<String> chosen(Facet facet) {
        return Optional.ofNullable(chosen.get(facet));
    }

    /** The same with another code of a facet, from the first page on; null lets go of the facet. */
    ResourceFilter with(Facet facet, @Nullable String code) {
        var changed = new EnumMap<Facet, String>(Facet.class);
        changed.putAll(chosen);
        changed.remove(facet);
        if (code != null) {
            changed.put(facet, code);
        }
        return new ResourceFilter(words, changed, 1);
    }

    ResourceFilter withoutWords() {
        return new ResourceFilter("", chosen, 1);
    }

    ResourceFilter atPage(int number) {
        return new ResourceFilter(words, chosen, number);
    }

    String href() {
        var address = UriComponentsBuilder.fromPath("/resources");
        if (!words.isEmpty()) {
            address.queryParam("q", "{words}");
        }
        chosen.forEach((facet, code) -> address.queryParam(facet.parameter(), code));
        if (page > 1) {
            address.queryParam("page", page);
        }
        return (words.isEmpty() ? address.encode().build() : address.encode().buildAndExpand(words)).toUriString();
    }

    /** Whether a resource is shown under all that is chosen, whatever was searched for. */
    boolean fits(ResourceLine line) {
        return chosen.entrySet().stream().allMatch(one -> one.getKey().matches(line, one.getValue()));
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
