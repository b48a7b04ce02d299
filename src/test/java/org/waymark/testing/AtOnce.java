package org.waymark.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A race: several people act at the same moment, each on a thread and a connection of her own. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got, in the order in which they are named. An exception of one is the test's. */
    public static <T> List<T> all(List<? extends Callable<T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var futures = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var act : acts) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
        }
        var results = new ArrayList<T>();
        for (var future : futures) {
            results.add(future.get());
        }
        return results;
    }

    /** The same with two, who want the same kind of thing. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        return all(List.of(one, other));
    }
}
