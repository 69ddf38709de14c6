package org.roundtable.meeting;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;
import org.roundtable.voting.OutcomeStated;
import org.roundtable.voting.PollAmended;
import org.roundtable.voting.PollAnnulled;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollOpened;
import org.roundtable.voting.PollService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the search for a date in step with its poll, in the transaction of what is done to the poll. */
@Component
class DateSearchFollowUp {
    private final DateSearchRepository searches;
    private final PollService polls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DateSearchFollowUp(
            DateSearchRepository searches, PollService polls, ApplicationEventPublisher events, Clock clock) {
        this.searches = searches;
        this.polls = polls;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An annulled poll that is put again is where the date is looked for from then on.
     *
     * @throws Rejected {@code date-asked-already}, {@code date-asks-for-times}
     */
    @EventListener
    void opened(PollOpened poll) {
        search(poll.board(), poll.subject()).ifPresent(search -> {
            requireTimes(poll.board(), poll.poll());
            search.askAgain(poll.poll());
            tell(search);
        });
    }

    /** @throws Rejected {@code date-asks-for-times} */
    @EventListener
    void amended(PollAmended poll) {
        search(poll.board(), poll.subject()).ifPresent(search -> requireTimes(poll.board(), poll.poll()));
    }

    @EventListener
    void annulled(PollAnnulled poll) {
        search(poll.board(), poll.subject()).ifPresent(search -> {
            search.giveUp(poll.reason(), poll.by(), clock.instant());
            tell(search);
        });
    }

    /** @throws Rejected {@code date-chosen-elsewhere} so that no date is stated at which no meeting is planned */
    @EventListener
    void stated(OutcomeStated outcome) {
        search(outcome.board(), outcome.subject())
                .filter(search -> search.state() == DateSearchState.OPEN)
                .ifPresent(search -> {
                    throw new Rejected("date-chosen-elsewhere");
                });
    }

    private Optional<DateSearch> search(BoardId board, Optional<Topic> subject) {
        return subject.filter(DateSearchId::names).flatMap(topic -> searches.findByIdAndBoard(topic.id(), board));
    }

    private void requireTimes(BoardId board, PollId poll) {
        boolean times = polls.feedOf(board).load().get().stream()
                .anyMatch(one -> one.id().equals(poll) && one.method() == PollMethod.DATES);
        if (!times) {
            throw new Rejected("date-asks-for-times");
        }
    }

    private void tell(DateSearch search) {
        events.publishEvent(new DateSearchChanged(search.board(), search.id()));
    }
}
