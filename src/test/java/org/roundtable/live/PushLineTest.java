package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PushLineTest {
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final PushFigures figures = new PushFigures();
    private final Browser browser = new Browser();
    private final PushLine line = new PushLine(browser, workers, figures);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void framesAreWrittenInTheirOrder() {
        browser.reads.release(100);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sent.add("frame " + i);
            line.add(sent.getLast());
        }
        await().untilAsserted(() -> assertThat(browser.read).isEqualTo(sent));
        await().untilAsserted(() -> assertThat(figures.frames()).isEqualTo(100));
        assertThat(figures.characters()).isEqualTo(String.join("", sent).length());
    }

    @Test
    void itIsTimedHowLongNewsTookButNotWhatIsSentAgain() {
        List<Long> took = new CopyOnWriteArrayList<>();
        figures.timedBy(took::add);
        long since = System.nanoTime();
        line.add("news", since);
        line.add("sent again");
        browser.reads.release(2);
        await().until(() -> figures.frames() == 2);
        assertThat(took).singleElement().satisfies(nanos -> assertThat(nanos).isBetween(1L, System.nanoTime() - since));
    }

    @Test
    void aBrowserThatDoesNotReadHoldsUpNobody() {
        line.add("never read");
        line.add("nor this");
        assertThat(line.free(() -> {})).isFalse();
    }

    @Test
    void whoWaitsForABrowserIsToldOnceItHasRead() {
        AtomicInteger told = new AtomicInteger();
        line.add("first");
        assertThat(line.free(() -> told.addAndGet(100))).isFalse();
        assertThat(line.free(told::incrementAndGet)).isFalse();
        browser.reads.release();
        await().untilAtomic(told, org.hamcrest.Matchers.is(1));
        assertThat(line.free(() -> {})).isTrue();
    }

    @Test
    void whoWaitsIsToldAlsoWhenTheConnectionIsLost() {
        AtomicInteger told = new AtomicInteger();
        line.add("never read");
        assertThat(line.free(told::incrementAndGet)).isFalse();
        line.close();
        assertThat(told).hasValue(1);
        assertThat(line.free(() -> {})).isTrue();
    }

    @Test
    void aBrowserFarBehindIsCutOffInsteadOfFillingTheMemory() {
        String large = "x".repeat(PushLine.MOST_WAITING / 4);
        for (int i = 0; i < 10; i++) {
            line.add(large);
        }
        await().untilAtomic(browser.closed, org.hamcrest.Matchers.is(1));
        assertThat(figures.cutOffs()).isOne();
    }

    @Test
    void aConnectionThatFailsIsClosedAndTakesNothingMore() {
        browser.broken = true;
        browser.reads.release(10);
        line.add("lost");
        await().untilAtomic(browser.closed, org.hamcrest.Matchers.is(1));
        line.add("dropped");
        assertThat(browser.read).isEmpty();
        assertThat(figures.frames()).isZero();
    }

    @Test
    void whileTheServerStopsNothingIsWrittenAndNothingThrown() {
        workers.shutdown();
        line.add("too late");
        line.add("later still");
        assertThat(browser.read).isEmpty();
        assertThat(line.free(() -> {})).isTrue();
    }

    @Test
    void oneMayWaitUntilAllIsWritten() {
        line.add("goodbye");
        workers.execute(browser.reads::release);
        line.settle(Duration.ofSeconds(30));
        assertThat(browser.read).containsExactly("goodbye");
    }

    @Test
    void oneDoesNotWaitForeverForABrowserThatDoesNotRead() {
        line.add("goodbye");
        line.settle(Duration.ofMillis(20));
        assertThat(browser.read).isEmpty();
    }

    /** Reads as many frames as it is allowed to. */
    private static final class Browser implements PushLine.Wire {
        final Semaphore reads = new Semaphore(0);
        final List<String> read = new CopyOnWriteArrayList<>();
        final AtomicInteger closed = new AtomicInteger();
        volatile boolean broken;

        @Override
        public void write(String frame) throws IOException {
            reads.acquireUninterruptibly();
            if (broken) {
                throw new IOException("cut");
            }
            read.add(frame);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
