package org.waymark.library.testimonial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.waymark.library.shipped.FrontMatter;
import org.waymark.platform.Installation;

/**
 * The invented testimonials of {@code content/testimonials}, which show what such a page looks like. They are marked as
 * examples, and a live unit doesn't have them.
 */
@Component
class ExampleQuotes {
    private static final String FILES = "classpath*:content/testimonials/*.md";

    private final List<Quote> all;

    ExampleQuotes(Installation installation) {
        this.all = installation.demo() ? shipped() : List.of();
    }

    List<Quote> all() {
        return all;
    }

    /** In the order of their file names. @throws IllegalStateException that names a file that can't be read */
    static List<Quote> shipped() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .map(ExampleQuotes::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Quote read(Resource file) {
        try {
            var example = FrontMatter.read(file.getContentAsString(UTF_8));
            return new Quote(example.body().strip(), example.required("title"), example.list("topics"), true);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("content/testimonials/" + file.getFilename() + " can't be read", e);
        }
    }
}
