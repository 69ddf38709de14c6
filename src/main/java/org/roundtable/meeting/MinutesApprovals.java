package org.roundtable.meeting;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Id;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.meeting.MinutesChanged.Change;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollSummary;
import org.roundtable.voting.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down that the board has approved minutes, and by what. */
@Service
@FacilitatorOf("#board")
@Transactional
public class MinutesApprovals {
    private final Meetings meetings;
    private final MinutesConsent consent;
    private final MinutesVersionRepository versions;
    private final PollService polls;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesApprovals(
            Meetings meetings,
            MinutesConsent consent,
            MinutesVersionRepository versions,
            PollService polls,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.consent = consent;
        this.versions = versions;
        this.polls = polls;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** By what the newest version can have been approved. */
    @Transactional(readOnly = true)
    public ApprovalChoices choices(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        MinutesVersion newest = newest(meeting);
        return new ApprovalChoices(polls(board, newest), meetings(board, newest));
    }

    /** The minutes that this meeting has let pass without objection and whose approval nobody has put down. */
    @Transactional(readOnly = true)
    public List<ProposedMinutes> passedAt(BoardId board, MeetingId at) {
        Meeting held = meetings.read(board, at);
        return consent.waiting(board).stream()
                .filter(minutes ->
                        consent.passing(board, newest(minutes.meeting())).contains(held))
                .toList();
    }

    /**
     * @param number the version on the person's screen
     * @throws Invalid on {@code poll} when it is none of the {@link #choices}
     * @throws Rejected {@code minutes-replaced}, {@code minutes-approved}
     */
    public void byPoll(BoardId board, MeetingId meeting, int number, @Nullable PollId poll) {
        Meeting held = meetings.locked(board, meeting);
        MinutesVersion version = shown(meeting, number);
        ApprovalChoice chosen = chosen(polls(board, version), poll, "poll");
        version.approve(new MinutesApproval(me.id(), clock.instant(), poll, null, chosen.title()));
        events.publishEvent(new MinutesChanged(board, meeting, Change.APPROVED, held.title(), me.id()));
    }

    /**
     * Nobody objected at a meeting that had this very version on its agenda, and nobody took it out to discuss it.
     *
     * @throws Invalid on {@code meeting} when it is none of the {@link #choices}
     * @throws Rejected as {@link #byPoll} does
     */
    public void byConsent(BoardId board, MeetingId meeting, int number, @Nullable MeetingId at) {
        Meeting held = meetings.locked(board, meeting);
        MinutesVersion version = shown(meeting, number);
        ApprovalChoice chosen = chosen(meetings(board, version), at, "meeting");
        version.approve(new MinutesApproval(me.id(), clock.instant(), null, at, chosen.title()));
        events.publishEvent(new MinutesChanged(board, meeting, Change.APPROVED, held.title(), me.id()));
    }

    private MinutesVersion newest(MeetingId meeting) {
        return versions.findByMeetingOrderByNumberDesc(meeting).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private MinutesVersion shown(MeetingId meeting, int number) {
        MinutesVersion newest = newest(meeting);
        if (newest.number() != number) {
            throw new Rejected("minutes-replaced");
        }
        return newest;
    }

    private static ApprovalChoice chosen(List<ApprovalChoice> choices, @Nullable Id id, String field) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "minutes-approval"));
    }

    private List<ApprovalChoice> polls(BoardId board, MinutesVersion version) {
        return polls.feedOf(board).load().get().stream()
                .filter(poll -> poll.state() == PollState.CLOSED)
                .filter(poll -> poll.verdict().filter(Verdict::carries).isPresent())
                .filter(poll -> poll.openedAt().isAfter(version.publishedAt()))
                .map(MinutesApprovals::choice)
                .toList();
    }

    private static ApprovalChoice choice(PollSummary poll) {
        return new ApprovalChoice(poll.id(), poll.question(), poll.endedAt().orElse(poll.openedAt()));
    }

    private List<ApprovalChoice> meetings(BoardId board, MinutesVersion version) {
        return consent.passing(board, version).stream()
                .map(other -> new ApprovalChoice(
                        other.id(), other.title(), other.start().orElseThrow().at()))
                .toList();
    }
}
