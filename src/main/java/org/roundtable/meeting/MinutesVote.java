package org.roundtable.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.MeetingRecord.StayView;
import org.roundtable.meeting.MeetingRecord.StepView;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollSummary;

/**
 * A poll that is over, as the minutes tell it.
 *
 * @param item what it came up with; none when that was no item of the agenda
 * @param quorum who of the board was there when it closed; none when it closed outside the meeting
 */
record MinutesVote(Optional<AgendaItemId> item, PollSnapshot poll, Optional<RoomQuorum> quorum) {
    /**
     * Whether the poll belongs in the minutes: it was put in the meeting, whenever it ended; or an item links it, or it was
     * opened while the meeting was held, and it was put in no other.
     */
    static boolean belongs(PollSummary poll, MeetingSnapshot meeting, PutVotes put) {
        return poll.state().over()
                && (put.in(poll.id()).isPresent()
                        || linking(poll, meeting).isPresent()
                        || openedIn(poll, meeting) && !put.elsewhere(poll.id()));
    }

    /** The item it was put on; else the one that links it or its subject; else the one that was open when it was opened. */
    static Optional<AgendaItemId> itemOf(
            PollSummary poll, MeetingSnapshot meeting, MeetingRecord record, PutVotes put) {
        return put.in(poll.id())
                .or(() -> linking(poll, meeting))
                .or(() -> onSubject(poll, meeting))
                .or(() -> currentAt(poll, meeting, record));
    }

    /** Who was there when the poll closed. */
    static Set<PersonId> present(PollSummary poll, MeetingRecord record) {
        return poll.endedAt().stream()
                .flatMap(end -> record.stays().stream()
                        .filter(stay -> !stay.cameAt().isAfter(end))
                        .filter(stay ->
                                stay.leftAt().filter(left -> !left.isAfter(end)).isEmpty()))
                .map(StayView::person)
                .map(badge -> badge.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it was closed while the meeting was held. */
    static boolean closedIn(PollSummary poll, MeetingSnapshot meeting) {
        return poll.endedAt()
                .filter(end -> meeting.startedAt()
                        .filter(start -> !end.isBefore(start))
                        .isPresent())
                .filter(end -> meeting.endedAt().filter(end::isAfter).isEmpty())
                .isPresent();
    }

    private static boolean openedIn(PollSummary poll, MeetingSnapshot meeting) {
        return meeting.startedAt()
                        .filter(start -> !poll.openedAt().isBefore(start))
                        .isPresent()
                && meeting.endedAt().filter(poll.openedAt()::isAfter).isEmpty();
    }

    private static Optional<AgendaItemId> linking(PollSummary poll, MeetingSnapshot meeting) {
        return meeting.items().stream()
                .filter(item -> item.plan().links().stream()
                        .anyMatch(link -> link.kind().equals("poll")
                                && link.id() == poll.id().value()))
                .map(ItemView::id)
                .findFirst();
    }

    private static Optional<AgendaItemId> onSubject(PollSummary poll, MeetingSnapshot meeting) {
        return meeting.items().stream()
                .filter(item ->
                        poll.subject().filter(item.plan().links()::contains).isPresent())
                .map(ItemView::id)
                .findFirst();
    }

    private static Optional<AgendaItemId> currentAt(PollSummary poll, MeetingSnapshot meeting, MeetingRecord record) {
        if (!openedIn(poll, meeting)) {
            return Optional.empty();
        }
        return record.course().stream()
                .filter(step -> step.item().isPresent() && step.kind() != StepKind.TIME_GIVEN)
                .filter(step -> !step.at().isAfter(poll.openedAt()))
                .reduce((before, last) -> last)
                .filter(step -> step.kind() == StepKind.ITEM_OPENED)
                .flatMap(StepView::item);
    }
}
