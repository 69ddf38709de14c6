package org.roundtable.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;

/** Which minutes wait for an approval, and which meetings have let them pass without objection. It guards nothing. */
@Component
class MinutesConsent {
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final MinutesVersionRepository versions;

    MinutesConsent(MeetingRepository meetings, AgendaItemRepository items, MinutesVersionRepository versions) {
        this.meetings = meetings;
        this.items = items;
        this.versions = versions;
    }

    /** The newest version of the minutes of each meeting that has any, the last held first. */
    List<ProposedMinutes> laidBefore(BoardId board) {
        return newest(board, any -> true);
    }

    /** Those of them that are not approved. */
    List<ProposedMinutes> waiting(BoardId board) {
        return newest(board, version -> version.approval().isEmpty());
    }

    /**
     * The meetings that came to this very version and went on without anybody taking it out of the consent agenda, the
     * last first.
     */
    List<Meeting> passing(BoardId board, MinutesVersion version) {
        List<Meeting> later = meetings.findByBoardOrderByPlanStartsAt(board).stream()
                .filter(meeting -> meeting.start().isPresent() && !meeting.id().equals(version.meeting()))
                .sorted(Comparator.comparing((Meeting meeting) -> meeting.plan().startsAt())
                        .reversed())
                .toList();
        List<AgendaItem> about = items
                .findByMeetingInOrderByPlace(later.stream().map(Meeting::id).toList())
                .stream()
                .filter(item -> item.plan().links().contains(MeetingTopics.minutes(version.meeting())))
                .toList();
        return later.stream().filter(meeting -> passed(meeting, about, version)).toList();
    }

    /** One item that was taken out is enough: at this meeting it was no consent. */
    private static boolean passed(Meeting meeting, List<AgendaItem> about, MinutesVersion version) {
        List<AgendaItem> own = about.stream()
                .filter(item -> item.meeting().equals(meeting.id()))
                .toList();
        return own.stream().noneMatch(AgendaItem::withheld)
                && own.stream().anyMatch(item -> item.passedSince(version.publishedAt()));
    }

    private List<ProposedMinutes> newest(BoardId board, Predicate<MinutesVersion> wanted) {
        List<Meeting> held = meetings.findByBoardOrderByPlanStartsAt(board).reversed().stream()
                .filter(meeting -> meeting.state() == MeetingState.ENDED)
                .toList();
        Map<MeetingId, MinutesVersion> newest = new HashMap<>();
        versions.findByMeetingInOrderByNumberDesc(held.stream().map(Meeting::id).toList())
                .forEach(version -> newest.putIfAbsent(version.meeting(), version));
        return held.stream()
                .flatMap(meeting -> Stream.ofNullable(newest.get(meeting.id()))
                        .filter(wanted)
                        .map(version -> view(meeting, version)))
                .toList();
    }

    private static ProposedMinutes view(Meeting meeting, MinutesVersion version) {
        return new ProposedMinutes(
                meeting.id(), meeting.title(), meeting.start().orElseThrow().at(), version.number());
    }
}
