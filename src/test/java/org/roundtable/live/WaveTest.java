package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaveTest {
    private static final List<Integer> SCREENS =
            IntStream.range(0, 1_000).boxed().toList();

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Collection<Integer> visited = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void everybodyIsVisitedOnce() {
        wave(visited::add);
        await().until(() -> visited.size() == SCREENS.size());
        assertThat(visited).containsExactlyInAnyOrderElementsOf(SCREENS);
    }

    @Test
    void whoIsSlowHoldsUpNobodyElse() {
        CountDownLatch reads = new CountDownLatch(1);
        wave(screen -> {
            if (screen % 10 == 3) {
                waitFor(reads);
            }
            visited.add(screen);
        });
        await().until(() -> visited.size() == SCREENS.size() * 9 / 10);
        reads.countDown();
        await().until(() -> visited.size() == SCREENS.size());
    }

    @Test
    void whoCannotBeVisitedStopsNobodyElse() {
        wave(screen -> {
            visited.add(screen);
            if (screen == 3) {
                throw new IllegalStateException("broken");
            }
        });
        await().dontCatchUncaughtExceptions().until(() -> visited.size() == SCREENS.size());
    }

    @Test
    void whoCannotEvenBeVisitedStopsNobodyElse() {
        workers.execute(new Wave<>(
                SCREENS.iterator(),
                (screen, later) -> {
                    if (screen % 100 == 3) {
                        throw new IllegalStateException("broken");
                    }
                    later.accept(() -> visited.add(screen));
                },
                workers));
        await().dontCatchUncaughtExceptions().until(() -> visited.size() == SCREENS.size() * 99 / 100);
    }

    private void wave(Consumer<Integer> visit) {
        workers.execute(
                new Wave<>(SCREENS.iterator(), (screen, later) -> later.accept(() -> visit.accept(screen)), workers));
    }

    private static void waitFor(CountDownLatch reads) {
        try {
            reads.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
