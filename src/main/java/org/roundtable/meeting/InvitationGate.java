package org.roundtable.meeting;

import java.util.List;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.notification.MailGate;
import org.springframework.stereotype.Component;

/** Invitations, and what follows them, are for those who are on the board when they are sent. */
@Component
class InvitationGate implements MailGate {
    private final MeetingRepository meetings;
    private final BoardRoster roster;

    InvitationGate(MeetingRepository meetings, BoardRoster roster) {
        this.meetings = meetings;
        this.roster = roster;
    }

    @Override
    public String kind() {
        return MeetingTopics.MEETING;
    }

    @Override
    public Answer ask(Topic about, PersonId reader) {
        return meetings.findById(about.id())
                .map(meeting -> ask(meeting, reader))
                .orElse(Answer.OUTDATED);
    }

    private Answer ask(Meeting meeting, PersonId reader) {
        if (roster.roles(meeting.board(), List.of(reader)).isEmpty()) {
            return Answer.NOT_THEIRS;
        }
        return meeting.state() == MeetingState.ENDED ? Answer.OUTDATED : Answer.SEND;
    }
}
