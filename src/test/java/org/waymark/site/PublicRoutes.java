package org.waymark.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The rows of {@code routes.csv} that are open to everyone; RoleRouteTests holds the file against the running program. */
final class PublicRoutes {
    private static final Path ROWS = Path.of("src/test/resources/routes.csv");

    private final List<PathPattern> pages = rows("GET");
    private final List<PathPattern> forms = rows("POST");

    List<PathPattern> pages() {
        return pages;
    }

    Optional<PathPattern> page(String path) {
        return best(pages, path);
    }

    boolean isForm(String path) {
        return best(forms, path).isPresent();
    }

    /** "/questions/{slug}" is no match for what "/questions/{slug}/more" means, and "/alerts/sent" is its own row. */
    private static Optional<PathPattern> best(List<PathPattern> rows, String path) {
        var parsed = PathContainer.parsePath(path);
        return rows.stream().filter(row -> row.matches(parsed)).min(PathPattern.SPECIFICITY_COMPARATOR);
    }

    private static List<PathPattern> rows(String method) {
        try {
            return Files.readAllLines(ROWS).stream()
                    .map(line -> line.split(",", 3))
                    .filter(row -> row.length == 3 && row[0].equals(method) && row[2].equals("public"))
                    .map(row -> PathPatternParser.defaultInstance.parse(row[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
