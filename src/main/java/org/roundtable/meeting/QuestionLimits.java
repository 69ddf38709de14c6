package org.roundtable.meeting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;

/**
 * How fast one may ask and support, so that nobody drowns the others out. Questions are counted in the database, for all
 * nodes together; taps on "support", given and taken back, only on this node.
 */
@Component
class QuestionLimits {
    static final int QUESTIONS = 5;
    static final Duration OF_ONE = Duration.ofMinutes(10);
    static final int GUESTS_QUESTIONS = 60;

    /** So many of guests wait for a review at the most: facilitators read each. */
    static final int MOST_WAITING = 200;

    static final int SUPPORTS = 30;
    static final Duration OF_ALL = Duration.ofMinutes(1);
    private static final int REMEMBERED = 20_000;

    private final QuestionRepository questions;
    private final Clock clock;
    private final Cache<String, Deque<Instant>> taps =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    QuestionLimits(QuestionRepository questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** @throws Rejected {@code questions-too-many} of one, {@code questions-busy} when all guests together ask too much */
    void ask(MeetingId meeting, Asker asker) {
        Instant now = clock.instant();
        if (questions.countByAskedHashAndAskedAtAfter(asker.hash(), now.minus(OF_ONE)) >= QUESTIONS) {
            throw new Rejected("questions-too-many", Map.of("most", QUESTIONS, "minutes", OF_ONE.toMinutes()));
        }
        if (asker.isGuest() && guestsAskTooMuch(meeting, now)) {
            throw new Rejected("questions-busy");
        }
    }

    private boolean guestsAskTooMuch(MeetingId meeting, Instant now) {
        return questions.countByMeetingAndByGuestTrueAndAskedAtAfter(meeting, now.minus(OF_ALL)) >= GUESTS_QUESTIONS
                || questions.countByMeetingAndByGuestTrueAndState(meeting, QuestionState.WAITING) >= MOST_WAITING;
    }

    /** @throws Rejected {@code supports-too-many} */
    void support(Asker asker) {
        Instant now = clock.instant();
        Deque<Instant> last = taps.get(asker.hash(), any -> new ArrayDeque<>());
        synchronized (last) {
            while (!last.isEmpty() && last.getFirst().isBefore(now.minus(OF_ALL))) {
                last.removeFirst();
            }
            if (last.size() >= SUPPORTS) {
                throw new Rejected("supports-too-many");
            }
            last.addLast(now);
        }
    }
}
