package org.waymark.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constant that addresses, forms and files name by a code of its own: {@code NEXT_STEPS} is "next-steps". */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with a code that somebody sent; empty for what is no code of these. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> all, @Nullable String code) {
        return Arrays.stream(all.getEnumConstants())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
