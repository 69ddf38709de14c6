package org.roundtable.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.roundtable.common.Failure;

/** Several people doing something in the same moment. */
public final class Together {
    private Together() {}

    /** Does it for all at once, and tells how many were not turned away with a {@link Failure}. */
    public static <T> int succeeding(List<T> all, Consumer<T> deed) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> done = new ArrayList<>();
            for (T one : all) {
                done.add(threads.submit((Callable<Boolean>) () -> {
                    start.await();
                    return succeeds(() -> deed.accept(one));
                }));
            }
            start.countDown();
            return (int) done.stream().filter(Together::get).count();
        }
    }

    private static boolean succeeds(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Failure turnedAway) {
            return false;
        }
    }

    private static boolean get(Future<Boolean> done) {
        try {
            return done.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
