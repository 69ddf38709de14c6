package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for a date for a meeting by an ordinary poll, and plans the meeting once a facilitator has chosen. */
@Service
@FacilitatorOf("#board")
@Transactional
public class DateSearching {
    private final DateSearchRepository searches;
    private final PollFacilitation facilitation;
    private final PollOutcomes outcomes;
    private final PollService polls;
    private final MeetingPlanning planning;
    private final MeetingInvitations invitations;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DateSearching(
            DateSearchRepository searches,
            PollFacilitation facilitation,
            PollOutcomes outcomes,
            PollService polls,
            MeetingPlanning planning,
            MeetingInvitations invitations,
            BoardRoster roster,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.searches = searches;
        this.facilitation = facilitation;
        this.outcomes = outcomes;
        this.polls = polls;
        this.planning = planning;
        this.invitations = invitations;
        this.roster = roster;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks everybody who holds a seat when they can come. Asked again with the same id it changes nothing.
     *
     * @throws Invalid on {@code options} when one has passed, or as {@link PollFacilitation#open} and {@link MeetingPlan}
     *     say
     * @throws Rejected as {@link PollFacilitation#open} says
     */
    public void ask(BoardId board, DateSearchId id, DateProposal proposal) {
        roster.hold(board);
        if (searches.existsById(id.value())) {
            find(board, id);
            return;
        }
        ZoneId zone = roster.zone(board);
        StoredPlan plan = new StoredPlan(toCome(proposal.plan(zone)));
        PollId poll = facilitation.open(board, new NewPoll(Optional.of(id.topic()), proposal.terms(zone)));
        searches.save(new DateSearch(id, board, poll, plan, me.id(), clock.instant()));
        events.publishEvent(new DateSearchChanged(board, id));
    }

    /**
     * Asks for something else, as long as nobody has answered.
     *
     * @throws Invalid as {@link #ask} does
     * @throws Rejected {@code rules-frozen}, {@code date-found}, {@code date-given-up}
     */
    public void change(BoardId board, DateSearchId id, DateProposal proposal) {
        DateSearch asked = held(board, id);
        ZoneId zone = roster.zone(board);
        asked.change(toCome(proposal.plan(zone)));
        facilitation.amend(board, asked.poll(), proposal.terms(zone));
        events.publishEvent(new DateSearchChanged(board, id));
    }

    /**
     * Plans the meeting at one of the times, invites everybody where there is mail, and ends the poll.
     *
     * @param meeting what the meeting is to be called by
     * @param outcome what is stated as the poll's outcome
     * @throws Rejected {@code date-not-offered}, {@code date-passed}, {@code date-found}, {@code date-given-up}; or as
     *     {@link PollFacilitation#close} says
     */
    public void choose(BoardId board, DateSearchId id, MeetingId meeting, Instant start, String outcome) {
        DateSearch asked = held(board, id);
        PollSnapshot poll = poll(asked);
        requireOffered(poll, start);
        if (poll.state() != PollState.CLOSED) {
            facilitation.close(board, asked.poll());
        }
        MeetingPlan plan = asked.plan().at(start);
        planning.plan(board, meeting, LocalPlan.of(plan, roster.zone(board)), Repeat.NEVER);
        asked.found(plan, meeting);
        outcomes.state(board, asked.poll(), outcome, OutcomeStep.NOTHING);
        if (invitations.byMail(board)) {
            invitations.invite(board, meeting);
        }
        events.publishEvent(new DateSearchChanged(board, id));
    }

    /**
     * Looks for a date no longer, for a reason everybody is told.
     *
     * @throws Invalid on {@code reason}
     * @throws Rejected {@code date-found}, {@code date-given-up}
     */
    public void giveUp(BoardId board, DateSearchId id, String reason) {
        DateSearch asked = held(board, id);
        if (poll(asked).state() == PollState.CLOSED) {
            asked.giveUp(reason, me.id(), clock.instant());
            outcomes.state(board, asked.poll(), reason, OutcomeStep.NOTHING);
            events.publishEvent(new DateSearchChanged(board, id));
        } else {
            facilitation.annul(board, asked.poll(), reason);
        }
    }

    private DateSearch find(BoardId board, DateSearchId id) {
        return searches.findByIdAndBoard(id.value(), board).orElseThrow(NotFound::new);
    }

    /** The board is held, so that two facilitators who choose at once do so one after the other. */
    private DateSearch held(BoardId board, DateSearchId id) {
        roster.hold(board);
        DateSearch asked = find(board, id);
        asked.requireOpen();
        return asked;
    }

    private PollSnapshot poll(DateSearch asked) {
        return polls.feed(asked.board(), asked.poll()).load().get();
    }

    private MeetingPlan toCome(MeetingPlan plan) {
        if (!plan.startsAt().isAfter(clock.instant())) {
            throw new Invalid("options", "meeting-gone-by");
        }
        return plan;
    }

    private void requireOffered(PollSnapshot poll, Instant start) {
        if (poll.terms().options().stream()
                .noneMatch(option -> option.startsAt().filter(start::equals).isPresent())) {
            throw new Rejected("date-not-offered");
        }
        if (!start.isAfter(clock.instant())) {
            throw new Rejected("date-passed");
        }
    }
}
