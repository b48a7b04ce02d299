package org.waymark.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTests {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int LONGEST = 300;

    /** A test class is a list of cases about one subject, and may be longer. */
    private static final int LONGEST_TEST = 500;

    @Test
    void noFileIsSoLongThatItHasTwoJobs() throws IOException {
        assertThat(javaFiles(MAIN).filter(file -> lines(file).size() >= LONGEST))
                .isEmpty();
        assertThat(javaFiles(TESTS).filter(file -> lines(file).size() >= LONGEST_TEST))
                .isEmpty();
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() throws IOException {
        assertThat(javaFiles(MAIN).map(SourceFilesTests::folderOf).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    /** The tests' classes are found first, so such a file would take the place of the one that names the interface. */
    @Test
    void noTestPackageHidesWhatItsModuleOffers() throws IOException {
        assertThat(javaFiles(TESTS)
                        .filter(file -> file.endsWith("package-info.java"))
                        .map(file -> MAIN.resolve(TESTS.relativize(file)))
                        .filter(Files::exists)
                        .filter(file ->
                                String.join("", lines(file)).matches(".*@(NamedInterface|ApplicationModule).*")))
                .isEmpty();
    }

    /** Mails are another matter: their readers know no style sheets. */
    @Test
    void pagesHaveNoScriptOrStyleOfTheirOwn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            // Mail programs know no style sheets.
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.startsWith("src/main/jte/mail"))
                            .filter(file -> String.join("\n", lines(file))
                                    .matches("(?s).*(<style|<script>|\\sstyle=\"|\\son[a-z]+=\").*")))
                    .isEmpty();
        }
    }

    private static Stream<Path> javaFiles(Path... roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found.stream();
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
