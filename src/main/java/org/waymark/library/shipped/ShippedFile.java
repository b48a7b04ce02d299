package org.waymark.library.shipped;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Words;

/** One file of the shipped content, as a publication. */
public record ShippedFile(Address address, Words words) {
    private static final Set<String> KEYS = Set.of(
            "title",
            "summary",
            "menu",
            "professions",
            "stages",
            "topics",
            "review",
            "sources",
            "kind",
            "minutes",
            "audience",
            "address",
            "file",
            "group",
            "example");
    private static final String ENDING = ".md";

    /**
     * @param name below its kind's folder: "foundation-doctors/choosing-a-specialty.md"
     * @throws IllegalArgumentException with what is wrong in the file
     */
    public static ShippedFile read(Kind kind, String name, String source) {
        var matter = FrontMatter.read(source);
        var unknown = matter.fields().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown keys: " + String.join(", ", unknown));
        }
        var words = new Words(matter.required("title"), matter.required("summary"), matter.body(), details(matter));
        return new ShippedFile(new Address(kind, name.substring(0, name.length() - ENDING.length())), words);
    }

    private static Details details(FrontMatter matter) {
        return new Details(
                resourceKind(matter.text("kind")),
                matter.list("professions"),
                matter.list("audience"),
                matter.list("stages"),
                matter.list("topics"),
                matter.number("minutes"),
                matter.text("group"),
                matter.text("address"),
                matter.text("file"),
                matter.list("sources"),
                matter.flag("example"),
                matter.text("menu"),
                matter.number("review"));
    }

    private static @Nullable ResourceKind resourceKind(@Nullable String code) {
        return code == null
                ? null
                : ResourceKind.of(code).orElseThrow(() -> new IllegalArgumentException("no kind of resource: " + code));
    }
}
