package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was laid before the board. It guards nothing. */
@Component
@Transactional(readOnly = true)
class MinutesLoader {
    private final Meetings meetings;
    private final MeetingRepository all;
    private final MinutesVersionRepository versions;
    private final People people;

    MinutesLoader(Meetings meetings, MeetingRepository all, MinutesVersionRepository versions, People people) {
        this.meetings = meetings;
        this.all = all;
        this.versions = versions;
        this.people = people;
    }

    MinutesSnapshot load(BoardId board, MeetingId id) {
        Meeting meeting = meetings.read(board, id);
        return new MinutesSnapshot(
                meeting.plan(),
                meeting.state(),
                versions.findByMeetingOrderByNumberDesc(id).stream()
                        .map(this::view)
                        .toList());
    }

    MinutesVersionView view(MinutesVersion version) {
        return new MinutesVersionView(
                version.number(),
                version.reason(),
                people.badge(version.publishedBy()),
                version.publishedAt(),
                version.approval().map(this::view));
    }

    private Optional<Instant> heldAt(MinutesApproval approval) {
        return Optional.ofNullable(approval.meeting())
                .flatMap(meeting -> all.findById(meeting.value()))
                .flatMap(Meeting::start)
                .map(Start::at);
    }

    private MinutesVersionView.ApprovalView view(MinutesApproval approval) {
        return new MinutesVersionView.ApprovalView(
                people.badge(approval.by()),
                approval.at(),
                Optional.ofNullable(approval.poll()),
                Optional.ofNullable(approval.meeting()),
                approval.title(),
                heldAt(approval));
    }
}
