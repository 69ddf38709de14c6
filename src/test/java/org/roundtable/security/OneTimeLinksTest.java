package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Ids;
import org.roundtable.common.Rejected;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OneTimeLinksTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    OneTimeLinks links;

    @Autowired
    OneTimeLinkRepository stored;

    @Autowired
    TestClock clock;

    final long subject = Ids.next();

    @Test
    void aLinkWorksOnce() {
        String secret = links.issue(Purpose.INVITATION, subject, WEEK);
        assertThat(links.look(Purpose.INVITATION, secret)).isEqualTo(subject);
        assertThat(links.redeem(Purpose.INVITATION, secret)).isEqualTo(subject);
        assertRejected("link-used", () -> links.redeem(Purpose.INVITATION, secret));
    }

    @Test
    void aLinkForOneThingIsNoLinkForAnother() {
        String secret = links.issue(Purpose.INVITATION, subject, WEEK);
        assertRejected("link-unknown", () -> links.redeem(Purpose.PASSWORD, secret));
    }

    @Test
    void aLinkExpires() {
        String secret = links.issue(Purpose.INVITATION, subject, Duration.ofMinutes(1));
        clock.advance(Duration.ofMinutes(2));
        assertRejected("link-expired", () -> links.redeem(Purpose.INVITATION, secret));
    }

    @Test
    void aLinkCanBeTakenBack() {
        String secret = links.issue(Purpose.INVITATION, subject, WEEK);
        links.revoke(Purpose.INVITATION, subject);
        assertRejected("link-unknown", () -> links.redeem(Purpose.INVITATION, secret));
    }

    @Test
    void theSecretItselfIsNotStored() {
        String secret = links.issue(Purpose.INVITATION, subject, WEEK);
        assertThat(stored.findByHashAndPurpose(secret, Purpose.INVITATION)).isEmpty();
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneSucceeds() throws Exception {
        int many = 8;
        String secret = links.issue(Purpose.INVITATION, subject, WEEK);
        CyclicBarrier together = new CyclicBarrier(many);
        Callable<Boolean> use = () -> {
            together.await();
            try {
                return links.redeem(Purpose.INVITATION, secret) == subject;
            } catch (Rejected used) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long successes = threads
                    .invokeAll(Stream.generate(() -> use).limit(many).toList())
                    .stream()
                    .map(Future::resultNow)
                    .filter(done -> done)
                    .count();
            assertThat(successes).isEqualTo(1);
        }
    }

    private static void assertRejected(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Rejected.class).hasMessageContaining("failure." + reason);
    }
}
