package org.roundtable.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.notification.MailQueue;
import org.roundtable.security.Addressee;
import org.roundtable.security.Addressees;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those invited of every change of the plan, in the transaction of that change. */
@Component
class InvitationFollowUp {
    private final Meetings meetings;
    private final InviteeRepository invitees;
    private final InvitationPost post;
    private final MailQueue mail;
    private final BoardRoster roster;
    private final Addressees addressees;

    InvitationFollowUp(
            Meetings meetings,
            InviteeRepository invitees,
            InvitationPost post,
            MailQueue mail,
            BoardRoster roster,
            Addressees addressees) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.post = post;
        this.mail = mail;
        this.roster = roster;
        this.addressees = addressees;
    }

    @EventListener
    void changed(MeetingsChanged change) {
        tell(change.board(), change.meetings(), InvitationNews.CHANGED);
    }

    @EventListener
    void cancelled(MeetingsCancelled cancelled) {
        tell(cancelled.board(), cancelled.meetings(), InvitationNews.CANCELLED);
    }

    /** Whoever has left the board since hears no more. */
    private void tell(BoardId board, List<MeetingId> some, InvitationNews news) {
        if (!mail.configured()) {
            return;
        }
        for (MeetingId id : some) {
            List<Invitee> invited = invitees.findByMeeting(id);
            List<PersonId> people = invited.stream()
                    .map(Invitee::person)
                    .filter(roster.everybody(board)::contains)
                    .toList();
            Map<PersonId, Addressee> addresses = addressees.of(people);
            Meeting meeting = meetings.read(board, id);
            invited.forEach(one -> Optional.ofNullable(addresses.get(one.person()))
                    .ifPresent(address -> tell(meeting, one, address, news)));
        }
    }

    private void tell(Meeting meeting, Invitee invitee, Addressee address, InvitationNews news) {
        post.withdraw(meeting.id(), invitee.person(), invitee.told());
        invitee.tell(meeting.changes());
        post.send(meeting, address, news);
    }
}
