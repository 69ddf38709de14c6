package org.roundtable.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people need to take part, as facilitators see to it, and what came of it over time. */
@Service
@FacilitatorOf("#board")
@Transactional
public class AccessCare {
    private final Meetings meetings;
    private final MeetingListLoader lists;
    private final AccessNeedRepository needs;
    private final AccessLoader loader;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccessCare(
            Meetings meetings,
            MeetingListLoader lists,
            AccessNeedRepository needs,
            AccessLoader loader,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.lists = lists;
        this.needs = needs;
        this.loader = loader;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Feed<List<AccessView>> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(MeetingTopics.access(meeting), "facilitators", () -> loader.forFacilitators(meeting));
    }

    /**
     * Says what came of a need, also after the meeting.
     *
     * @param outcome not open
     * @param reason required when it is unmet
     * @throws NotFound when there is no such need
     * @throws Invalid on {@code reason}
     */
    public void settle(BoardId board, MeetingId meeting, AccessNeedId id, AccessOutcome outcome, String reason) {
        Meeting known = meetings.locked(board, meeting);
        AccessNeed need = needs.findByMeetingAndId(meeting, id.value()).orElseThrow(NotFound::new);
        need.settle(outcome, reason, me.id(), clock.instant());
        events.publishEvent(new AccessSettled(board, meeting, known.title(), me.id()));
    }

    /** Of each meeting for which anything was asked, the latest first. */
    @Transactional(readOnly = true)
    public List<AccessLogLine> log(BoardId board) {
        List<MeetingSummary> all = lists.ofBoard(board).all().reversed();
        Map<MeetingId, List<AccessNeed>> asked =
                needs.findByMeetingIn(all.stream().map(MeetingSummary::id).toList()).stream()
                        .collect(Collectors.groupingBy(AccessNeed::meeting));
        return all.stream()
                .filter(meeting -> asked.containsKey(meeting.id()))
                .map(meeting -> line(meeting, asked.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    private static AccessLogLine line(MeetingSummary meeting, List<AccessNeed> asked) {
        List<AccessKind> unmet = asked.stream()
                .filter(need -> need.outcome() == AccessOutcome.UNMET)
                .map(AccessNeed::kind)
                .toList();
        return new AccessLogLine(
                meeting.id(),
                meeting.plan(),
                count(asked, AccessOutcome.MET),
                unmet.size(),
                count(asked, AccessOutcome.OPEN),
                unmet.stream().distinct().sorted().toList());
    }

    private static int count(List<AccessNeed> asked, AccessOutcome outcome) {
        return Math.toIntExact(
                asked.stream().filter(need -> need.outcome() == outcome).count());
    }
}
