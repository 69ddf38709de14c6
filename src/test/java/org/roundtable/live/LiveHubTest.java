package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.upkeep.DatabaseBack;

class LiveHubTest {
    private static final Topic POLL = new Topic("poll", 42);

    private final LiveHub hub = new LiveHub();
    private final AtomicInteger truth = new AtomicInteger();
    private final AtomicInteger loads = new AtomicInteger();
    private final Feed<Integer> feed = new Feed<>(POLL, "board", () -> {
        loads.incrementAndGet();
        return truth.get();
    });

    @AfterEach
    void stop() {
        hub.stop();
    }

    @Test
    void aScreenShowsTheNewestAtOnce() {
        truth.set(7);
        assertThat(follow(feed).seen).containsExactly(7);
    }

    @Test
    void theFirstChangeOfAQuietTopicIsThereLongBeforeAWindowHasPassed() {
        var viewer = follow(feed);
        long before = System.nanoTime();
        change(1);
        await().pollInterval(Duration.ofMillis(1)).until(() -> viewer.newest() == 1);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Feed.WINDOW);
    }

    @Test
    void manyChangesAreSentAtMostOncePerWindowAndTheLastIsAlwaysSent() throws InterruptedException {
        var viewer = follow(feed);
        long before = System.nanoTime();
        for (int i = 1; i <= 200; i++) {
            change(i);
            Thread.sleep(2);
        }
        long windows = (System.nanoTime() - before) / Feed.WINDOW.toNanos();
        await().until(() -> viewer.newest() == 200);
        assertThat(viewer.seen.size()).isLessThanOrEqualTo((int) windows + 3);
        assertThat(viewer.seen).isSorted();
        assertThat(hub.foldedChanges()).isBetween(200 - windows - 3, 199L);
    }

    @Test
    void howeverManyScreensWatchARevisionIsLoadedOnce() {
        List<Viewer> viewers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            viewers.add(follow(feed));
        }
        assertThat(hub.newest(feed)).isZero();
        assertThat(loads).hasValue(1);
        change(1);
        await().until(() -> viewers.stream().allMatch(viewer -> viewer.newest() == 1));
        assertThat(loads).hasValue(2);
    }

    @Test
    void whatChangedWhileTheDatabaseWasAwayIsShownOnceItIsBack() {
        var viewer = follow(feed);
        truth.set(9);
        hub.back(new DatabaseBack());
        await().until(() -> viewer.newest() == 9);
    }

    @Test
    void audiencesHaveSnapshotsOfTheirOwn() {
        var board = follow(feed);
        var facilitators = follow(new Feed<>(POLL, "facilitators", () -> truth.get() * 10));
        change(4);
        await().until(() -> board.newest() == 4 && facilitators.newest() == 40);
    }

    @Test
    void anOlderSnapshotNeverReplacesANewerOne() {
        var channel = new TopicChannels(Feed.WINDOW).channel(feed);
        var viewer = new Viewer();
        var subscription = new Subscription<>(channel, viewer.screen, viewer);
        subscription.showNewest();
        subscription.offer(new Channel.Revised<>(9, 9), 0, Runnable::run);
        subscription.offer(new Channel.Revised<>(8, 8), 0, Runnable::run);
        subscription.showNewest();
        subscription.offer(new Channel.Revised<>(7, 7), 0, Runnable::run);
        subscription.showNewest();
        assertThat(viewer.seen).containsExactly(0, 9);
    }

    @Test
    void aChangeWhileASnapshotIsLoadedIsNotMissed() throws InterruptedException {
        var loading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = new AtomicBoolean();
        var viewer = follow(new Feed<>(POLL, "slow", () -> {
            int read = truth.get();
            if (slow.compareAndSet(true, false)) {
                loading.countDown();
                waitFor(goOn);
            }
            return read;
        }));
        slow.set(true);
        change(1);
        assertThat(loading.await(2, TimeUnit.SECONDS)).isTrue();
        change(2);
        goOn.countDown();
        await().until(() -> viewer.newest() == 2);
    }

    @Test
    void aTopicNobodyShowsAnyMoreCostsNothing() {
        var viewer = follow(feed);
        assertThat(hub.watchedTopics()).isOne();
        viewer.screen.leaveAll(hub);
        assertThat(hub.watchedTopics()).isZero();
        change(1);
        assertThat(loads).hasValue(1);
    }

    @Test
    void whoHasLeftIsShownNothingThatWasAlreadyWaiting() {
        var viewer = new Viewer();
        var busy = new Screen(PersonId.next(), neverFree -> {}, hub.workers());
        var subscription = viewer.alsoEnterOn(busy, feed);
        subscription.offer(new Channel.Revised<>(5, 5), 0, Runnable::run);
        busy.leave(hub, subscription);
        subscription.showNewest();
        assertThat(viewer.seen).containsExactly(0);
    }

    @Test
    void theEndOfATopicIsToldAsSuch() {
        var deleted = new AtomicBoolean();
        var viewer = follow(new Feed<>(POLL, "board", () -> {
            if (deleted.get()) {
                throw new NotFound();
            }
            return 1;
        }));
        deleted.set(true);
        hub.changed(POLL);
        await().until(() -> viewer.gone);
    }

    @Test
    void aPieceOfScreenThatFailsDoesNotStopTheOthers() {
        var viewer = follow(feed);
        var broken = new Viewer() {
            @Override
            public void show(Integer snapshot) {
                if (snapshot > 0) {
                    throw new IllegalStateException("broken");
                }
            }
        };
        broken.enter(feed);
        viewer.alsoEnterOn(broken.screen, feed);
        change(1);
        await().until(() -> viewer.seen.equals(List.of(0, 0, 1, 1)));
    }

    @Test
    void aSnapshotThatCannotBeLoadedIsLoadedAtTheNextChangeAndStopsNoOtherAudience() {
        var failing = new AtomicBoolean();
        var viewer = follow(feed);
        var unlucky = follow(new Feed<>(POLL, "unlucky", () -> {
            if (failing.get()) {
                throw new IllegalStateException("database away");
            }
            return truth.get();
        }));
        failing.set(true);
        change(1);
        await().until(() -> viewer.newest() == 1);
        failing.set(false);
        change(2);
        await().until(() -> viewer.newest() == 2 && unlucky.newest() == 2);
    }

    private Viewer follow(Feed<Integer> followed) {
        var viewer = new Viewer();
        viewer.enter(followed);
        return viewer;
    }

    private void change(int to) {
        truth.set(to);
        hub.changed(POLL);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A browser tab whose lock is always free. */
    private class Viewer implements Follower<Integer> {
        final List<Integer> seen = new CopyOnWriteArrayList<>();
        final Screen screen = new Screen(PersonId.next(), Runnable::run, hub.workers());
        volatile boolean gone;

        Subscription<Integer> enter(Feed<Integer> followed) {
            return alsoEnterOn(screen, followed);
        }

        Subscription<Integer> alsoEnterOn(Screen any, Feed<Integer> followed) {
            Subscription<Integer> subscription = hub.subscribe(followed, any, this);
            any.follow(followed.topic(), subscription);
            subscription.showNewest();
            return subscription;
        }

        int newest() {
            return seen.getLast();
        }

        @Override
        public void show(Integer snapshot) {
            seen.add(snapshot);
        }

        @Override
        public void gone() {
            gone = true;
        }
    }
}
