package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;

/** What is told to all alike, and when it is shown by each screen instead. */
class BulletinTest {
    private final LiveHub hub = new LiveHub();
    private final Channel<Integer> channel =
            new TopicChannels(Feed.WINDOW).channel(new Feed<>(new Topic("poll", 42), "board", () -> 0));
    private final List<String> told = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();
    private final Browser browser = new Browser();
    private boolean quick = true;
    private final Subscription<Integer> subscription =
            new Subscription<>(channel, new Screen(PersonId.next(), browser, Runnable::run), new Follower<>() {
                @Override
                public void show(Integer snapshot) {
                    shown.add(snapshot);
                }

                @Override
                public Optional<Bulletin> bulletin(Integer snapshot) {
                    if (snapshot < 0) {
                        throw new IllegalStateException("broken");
                    }
                    return quick ? Optional.of(Bulletin.event("count", snapshot.toString())) : Optional.empty();
                }
            });

    @AfterEach
    void stop() {
        hub.stop();
    }

    @Test
    void itIsAMessageOfVaadinsThatOnlyRaisesAnEvent() {
        assertThat(Bulletin.event("poll-count", "{\"yes\":4}").framed(17))
                .isEqualTo("125|{\"syncId\":17,\"meta\":{\"async\":true},\"execute\":[[{\"yes\":4},"
                        + "\"window.dispatchEvent(new CustomEvent('poll-count',{detail:$0}))\"]]}");
    }

    @Test
    void whatIsToldIsNotShownUntilThereIsAnotherReason() {
        subscription.showNewest();
        offer(1, 10);
        offer(2, 20);
        assertThat(told).containsExactly("10", "20");
        assertThat(shown).containsExactly(0);
        subscription.showNewest();
        assertThat(shown).containsExactly(0, 20);
    }

    @Test
    void beforeAnythingIsShownNothingIsTold() {
        offer(1, 10);
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsOlderIsNeverToldAfterWhatIsNewer() {
        subscription.showNewest();
        offer(9, 90);
        offer(8, 80);
        assertThat(told).containsExactly("90");
        subscription.showNewest();
        offer(9, 90);
        assertThat(told).containsExactly("90");
        assertThat(shown).containsExactly(0, 90);
    }

    @Test
    void whatABusyScreenIsNotToldItIsAskedToShow() {
        subscription.showNewest();
        browser.busy = true;
        offer(1, 10);
        assertThat(told).isEmpty();
        assertThat(browser.woken).isOne();
    }

    @Test
    void whatCannotBeToldIsShown() {
        subscription.showNewest();
        quick = false;
        offer(1, 10);
        quick = true;
        offer(2, -20);
        assertThat(told).isEmpty();
        assertThat(browser.woken).isEqualTo(2);
    }

    @Test
    void whoHasLeftIsToldNothing() {
        subscription.showNewest();
        subscription.end();
        offer(1, 10);
        assertThat(told).isEmpty();
    }

    private void offer(long revision, int snapshot) {
        subscription.offer(new Channel.Revised<>(revision, snapshot), 0, Runnable::run);
    }

    private final class Browser implements Tab {
        private boolean busy;
        private int woken;

        @Override
        public void execute(Runnable deed) {
            woken++;
            deed.run();
        }

        @Override
        public boolean tell(Supplier<Optional<Bulletin>> bulletin, long since, Consumer<Runnable> later) {
            Optional<Bulletin> news = busy ? Optional.empty() : bulletin.get();
            news.filter(any -> any != Bulletin.NONE)
                    .map(any -> any.framed(0))
                    .map(text -> text.split("\\[\\[|,\"window")[1])
                    .ifPresent(told::add);
            return news.isPresent();
        }
    }
}
