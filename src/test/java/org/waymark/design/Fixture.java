package org.waymark.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of the package's own fixtures: the options of a component and the HTML that they must give. */
record Fixture(String component, String name, Options options, String html) {
    private static final Path COMPONENTS = Path.of("frontend/node_modules/nhsuk-frontend/dist/nhsuk/components");

    static List<Fixture> of(String component) {
        return all(component).stream()
                .map(node -> new Fixture(
                        component,
                        node.path("name").asString(),
                        new Options(node.path("context"), node.path("callBlock")),
                        node.path("html").asString()))
                .toList();
    }

    private static List<JsonNode> all(String component) {
        try {
            var file = JsonMapper.shared()
                    .readTree(Files.readString(COMPONENTS.resolve(component).resolve("fixtures.json")));
            return file.path("fixtures").valueStream().toList();
        } catch (IOException e) {
            throw new IllegalStateException("No fixtures of " + component + ": run frontend/build first", e);
        }
    }

    String key() {
        return component + ": " + name;
    }
}
