package org.waymark.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages as files, for programs that check files; each with a name by its number. {@code index.txt} says which is which. */
final class PageFolder {
    private static final Path FOLDER = Path.of("target", "public-site");

    /** A page that isn't right: a checker that finds nothing wrong with it hasn't looked. */
    static final SentPage WRONG = new SentPage(
            "/wrong",
            "WRONG",
            200,
            "text/html",
            "",
            "<!DOCTYPE html><html lang=\"en\"><title>Wrong</title><h1>Wrong</h1><p role=\"wrong\"><table></table>"
                    .getBytes(UTF_8),
            0);

    private final Map<String, SentPage> byFile = new HashMap<>();

    static PageFolder with(List<SentPage> pages) throws IOException {
        var folder = new PageFolder();
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
        var index = new StringBuilder();
        for (var page : pages) {
            var name = "%04d.html".formatted(folder.byFile.size());
            folder.byFile.put(name, page);
            Files.write(FOLDER.resolve(name), page.body());
            index.append(name).append(' ').append(page).append('\n');
        }
        Files.writeString(FOLDER.resolve("index.txt"), index);
        Files.write(FOLDER.resolve("wrong.html"), WRONG.body());
        folder.byFile.put("wrong.html", WRONG);
        return folder;
    }

    Path path() {
        return FOLDER;
    }

    SentPage page(Path file) {
        return byFile.get(file.getFileName().toString());
    }
}
