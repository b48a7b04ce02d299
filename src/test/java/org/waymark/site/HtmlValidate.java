package org.waymark.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** html-validate of npm, run once over the folder, with the rules of {@code frontend/htmlvalidate.config.mjs}. */
final class HtmlValidate {
    private static final Path FRONTEND = Path.of("frontend").toAbsolutePath();

    private HtmlValidate() {}

    static List<String> problems(PageFolder folder) throws IOException, InterruptedException {
        var report = folder.path().resolve("html-validate.json").toAbsolutePath();
        var process = new ProcessBuilder(
                        "node",
                        FRONTEND.resolve("node_modules/html-validate/bin/html-validate.mjs")
                                .toString(),
                        "--config",
                        FRONTEND.resolve("htmlvalidate.config.mjs").toString(),
                        "--formatter",
                        "json=" + report,
                        folder.path().toAbsolutePath() + "/*.html")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() > 1) {
            throw new AssertionError(said);
        }
        var found = new TreeMap<String, Set<String>>();
        boolean wrongIsFound = false;
        for (var file : JsonMapper.shared().readTree(report.toFile())) {
            var page = folder.page(Path.of(file.get("filePath").asString()));
            if (page.equals(PageFolder.WRONG)) {
                wrongIsFound = !file.get("messages").isEmpty();
            } else {
                file.get("messages")
                        .forEach(message -> found.computeIfAbsent(words(message), _ -> new TreeSet<>())
                                .add(page + " line " + message.get("line")));
            }
        }
        if (!wrongIsFound) {
            throw new AssertionError("the checker finds nothing wrong with what is wrong: " + said);
        }
        return found.entrySet().stream()
                .map(entry -> Problems.inWords(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String words(JsonNode message) {
        return message.get("ruleId").asString() + ": " + message.get("message").asString();
    }
}
