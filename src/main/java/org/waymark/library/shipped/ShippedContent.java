package org.waymark.library.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Kind;

/** The files under {@code content/} that ship with the program. */
@Component
public class ShippedContent {
    private static final String ROOT = "content/";

    /** All of them, in the order of their addresses. @throws IllegalStateException that names a file that can't be read */
    public List<ShippedFile> files() {
        var files = new ArrayList<ShippedFile>();
        for (var kind : Kind.values()) {
            for (var resource : resources(folder(kind))) {
                files.add(read(kind, resource));
            }
        }
        files.sort(Comparator.comparing(file -> file.address().path()));
        return files;
    }

    private static String folder(Kind kind) {
        return switch (kind) {
            case PAGE -> ROOT + "pages/";
            case RESOURCE -> ROOT + "resources/";
            case QUESTION -> ROOT + "questions/";
        };
    }

    private static Resource[] resources(String folder) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*.md");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedFile read(Kind kind, Resource resource) {
        try {
            var address = resource.getURL().toString();
            var name = address.substring(
                    address.lastIndexOf(folder(kind)) + folder(kind).length());
            return ShippedFile.read(kind, name, resource.getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("content file " + resource.getFilename() + ": " + e.getMessage(), e);
        }
    }
}
