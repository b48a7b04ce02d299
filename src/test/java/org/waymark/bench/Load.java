package org.waymark.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** So many of one thing, by so many at once: each begins the next as soon as its last is done. */
final class Load {
    private static final double NANOS_A_MILLI = 1_000_000.0;
    private static final double NANOS_A_SECOND = 1_000_000_000.0;

    /**
     * What came of it.
     *
     * @param p50 milliseconds
     * @param p99 milliseconds
     */
    record Result(int connections, double perSecond, double p50, double p99, int failed) {
        /** For one line of text, read by {@link #parse}. */
        String line() {
            return String.format(Locale.ROOT, "%d %.1f %.3f %.3f %d", connections, perSecond, p50, p99, failed);
        }

        static Result parse(String line) {
            var parts = line.split(" ");
            return new Result(
                    Integer.parseInt(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Integer.parseInt(parts[4]));
        }
    }

    private Load() {}

    /**
     * @param count how many in all
     * @param work does the one with this number, from 0; false when it failed
     */
    static Result measure(int connections, int count, IntPredicate work) throws InterruptedException {
        var nanos = new long[count];
        var next = new AtomicInteger();
        var failed = new AtomicInteger();
        var ended = new CountDownLatch(connections);
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < connections; i++) {
                threads.execute(() -> {
                    try {
                        for (var n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                            nanos[n] = time(n, work, failed);
                        }
                    } finally {
                        ended.countDown();
                    }
                });
            }
            ended.await();
        }
        var seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        Arrays.sort(nanos);
        return new Result(connections, count / seconds, at(nanos, 0.5), at(nanos, 0.99), failed.get());
    }

    private static long time(int number, IntPredicate work, AtomicInteger failed) {
        var begun = System.nanoTime();
        try {
            if (!work.test(number)) {
                failed.incrementAndGet();
            }
        } catch (RuntimeException e) {
            failed.incrementAndGet();
        }
        return System.nanoTime() - begun;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / NANOS_A_MILLI;
    }
}
