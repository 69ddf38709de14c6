package org.roundtable.meeting;

import org.roundtable.voting.OutcomeStated;
import org.roundtable.voting.PollAmended;
import org.roundtable.voting.PollAnnulled;
import org.roundtable.voting.PollClosed;
import org.roundtable.voting.PollExtended;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLotDrawn;
import org.roundtable.voting.RecusalChanged;
import org.roundtable.voting.SubjectRecusalChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what happens to a poll into the meeting that has put it. Ballots change nothing there. */
@Component
class VoteFollowUp {
    private final ItemVoteRepository votes;
    private final AgendaItemRepository items;
    private final ApplicationEventPublisher events;

    VoteFollowUp(ItemVoteRepository votes, AgendaItemRepository items, ApplicationEventPublisher events) {
        this.votes = votes;
        this.items = items;
        this.events = events;
    }

    @EventListener
    void closed(PollClosed poll) {
        moved(poll.poll());
    }

    @EventListener
    void annulled(PollAnnulled poll) {
        moved(poll.poll());
    }

    @EventListener
    void amended(PollAmended poll) {
        moved(poll.poll());
    }

    @EventListener
    void extended(PollExtended poll) {
        moved(poll.poll());
    }

    @EventListener
    void lotDrawn(PollLotDrawn poll) {
        moved(poll.poll());
    }

    @EventListener
    void outcomeStated(OutcomeStated poll) {
        moved(poll.poll());
    }

    @EventListener
    void recusalChanged(RecusalChanged poll) {
        moved(poll.poll());
    }

    /** Before there is a vote the current item stands for what it will be about. */
    @EventListener
    void recusalChanged(SubjectRecusalChanged changed) {
        items.findByCurrentOfIsNotNull().stream()
                .filter(item -> ItemSubjects.of(item.id(), item.plan()).contains(changed.subject()))
                .forEach(item -> events.publishEvent(new VoteMoved(item.meeting())));
    }

    private void moved(PollId poll) {
        votes.findByPoll(poll).stream()
                .map(ItemVote::meeting)
                .distinct()
                .forEach(meeting -> events.publishEvent(new VoteMoved(meeting)));
    }
}
