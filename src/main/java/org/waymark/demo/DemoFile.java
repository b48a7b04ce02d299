package org.waymark.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The rows of one of the demonstration's files, by the names in their first line. */
final class DemoFile {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFile() {}

    static List<CSVRecord> rows(String name) {
        try (var reader =
                new InputStreamReader(new ClassPathResource("demo/" + name).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell, apart. */
    static Set<String> words(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(" "))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }
}
