package org.roundtable.voting;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.common.Texts;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the lot where nothing in the votes tells options apart: all of them once, in an order that decides every tie. */
@Service
@FacilitatorOf("#board")
@Transactional
public class PollLots {
    private final Polls polls;
    private final Boxes boxes;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    PollLots(Polls polls, Boxes boxes, CurrentPerson me, ApplicationEventPublisher events, Clock clock) {
        this.polls = polls;
        this.boxes = boxes;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Draws once and for good, and counts to the end with it.
     *
     * @param note how it is drawn and who sees it, at most 2,000 characters
     * @throws Rejected {@code no-lot-needed}
     * @throws Invalid on {@code note}
     * @throws NotFound when the board has no such poll
     */
    public Verdict draw(BoardId board, PollId poll, String note) {
        Poll locked = polls.locked(board, poll);
        List<PollOption> options = locked.terms().options();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, options.size()).boxed().toList());
        Collections.shuffle(order, chance);
        String said = Texts.required("note", note, Poll.REASON_MAX);
        Verdict verdict = locked.draw(boxes.votes(locked), DrawnLot.of(order, said, me.id(), clock.instant()));
        String names = order.stream().map(option -> options.get(option).name()).collect(Collectors.joining(", "));
        events.publishEvent(new PollLotDrawn(board, poll, locked.subject(), locked.question(), names, me.id()));
        return verdict;
    }
}
