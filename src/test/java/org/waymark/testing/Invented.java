package org.waymark.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Invented people for tests that share a database: no two are alike. */
public final class Invented {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Invented() {}

    /** An address that nobody else in this run has, such as {@code amara.17@people.test}. */
    public static String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "." + COUNT.incrementAndGet()
                + "@people.test";
    }

    /** A number that nobody else in this run has. */
    public static int number() {
        return COUNT.incrementAndGet();
    }
}
