package org.waymark.reference.upkeep;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the lasting code of something new from its name. */
final class Codes {
    private Codes() {}

    /** "Queen's Ferry Hospital" gives "queens-ferry-hospital", with a number behind where that is taken. */
    static String of(String name, Predicate<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var base = plain.isEmpty() ? "new" : plain.substring(0, Math.min(plain.length(), 50));
        var code = base;
        for (var number = 2; taken.test(code); number++) {
            code = base + "-" + number;
        }
        return code;
    }
}
