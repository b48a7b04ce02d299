package org.waymark.library.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Files of text: really text, in UTF-8, and no page or picture that a browser would run. */
final class TextFile {
    private static final Set<String> RUN_BY_BROWSERS =
            Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml");

    private TextFile() {}

    static Optional<String> problem(FileKind kind, Path file, String type) throws IOException {
        if (RUN_BY_BROWSERS.contains(type)) {
            return Optional.of("The file is a web page or a drawing (" + type
                    + "), which could run scripts. Save it as " + kind.label());
        }
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return problem(kind, reader);
        } catch (CharacterCodingException _) {
            return Optional.of("The file is not text in UTF-8. Save it as text with the encoding UTF-8 and try again");
        }
    }

    private static Optional<String> problem(FileKind kind, BufferedReader reader) throws IOException {
        var start = new StringBuilder();
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            if (Character.isISOControl(next) && next != '\n' && next != '\r' && next != '\t' && next != '\f') {
                return Optional.of("The file has characters in it that don’t belong into text. Save it as text again");
            }
            if (start.length() < 7) {
                start.append((char) next);
            }
        }
        var first = start.toString().replaceFirst("^\uFEFF", "");
        return kind == FileKind.VTT && !first.startsWith("WEBVTT")
                ? Optional.of("The file must begin with WEBVTT, as captions for the web do. Export it as WebVTT")
                : Optional.empty();
    }
}
