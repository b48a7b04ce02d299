package org.waymark.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that only migrations change: read at its first use and kept, since pages ask for names all the time. */
final class FixedList<T> {
    private final Supplier<List<T>> read;
    private final Function<T, String> codeOf;
    private volatile @Nullable Map<String, T> byCode;

    FixedList(Supplier<List<T>> read, Function<T, String> codeOf) {
        this.read = read;
        this.codeOf = codeOf;
    }

    List<T> all() {
        return List.copyOf(byCode().values());
    }

    Optional<T> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    private Map<String, T> byCode() {
        var known = byCode;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (var each : read.get()) {
                known.put(codeOf.apply(each), each);
            }
            byCode = known;
        }
        return known;
    }
}
