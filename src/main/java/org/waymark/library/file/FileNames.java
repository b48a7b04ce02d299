package org.waymark.library.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that people give to files: which are taken, and what becomes of them in an address. */
final class FileNames {
    private static final int LONGEST = 200;
    private static final int LONGEST_IN_ADDRESS = 80;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FileNames() {}

    /** What is wrong with a name, in words for the person who sent it. */
    static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of("Choose a file");
        }
        if (name.length() > LONGEST) {
            return Optional.of("The file’s name must be " + LONGEST + " characters or fewer. Rename it and try again");
        }
        if (HIDDEN.matcher(name).find()) {
            return Optional.of("The file’s name has characters in it that can’t be seen. Rename it and try again");
        }
        if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            return Optional.of(
                    "The file’s name must not start with a dot, or have a slash in it. Rename it and try again");
        }
        return FileKind.named(name).isPresent()
                ? Optional.empty()
                : Optional.of("Files of this type can’t be used. Choose one of these: " + FileKind.inWords());
    }

    /** The end of the address: "Careers guide (v2).PDF" becomes "careers-guide-v2.pdf". */
    static String inAddress(String name, FileKind kind) {
        int dot = name.lastIndexOf('.');
        var stem = code(dot < 0 ? name : name.substring(0, dot));
        return (stem.isEmpty() ? "file" : stem) + "." + kind.ending();
    }

    /** Words as a code: "What is an F3?" becomes "what-is-an-f3"; empty if nothing is left. */
    static String code(String words) {
        var plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        var joined = NOT_IN_ADDRESS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = joined.length() > LONGEST_IN_ADDRESS ? joined.substring(0, LONGEST_IN_ADDRESS) : joined;
        return cut.replaceAll("^-+|-+$", "");
    }
}
