package org.roundtable.meeting;

import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.notification.MailQueue;
import org.roundtable.security.Addressee;
import org.roundtable.security.Addressees;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites a board to its meetings by mail. */
@Service
@FacilitatorOf("#board")
@Transactional
public class MeetingInvitations {
    private final Meetings meetings;
    private final InviteeRepository invitees;
    private final InvitationPost post;
    private final MeetingTexts texts;
    private final MailQueue mail;
    private final BoardRoster roster;
    private final Addressees addressees;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingInvitations(
            Meetings meetings,
            InviteeRepository invitees,
            InvitationPost post,
            MeetingTexts texts,
            MailQueue mail,
            BoardRoster roster,
            Addressees addressees,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.post = post;
        this.texts = texts;
        this.mail = mail;
        this.roster = roster;
        this.addressees = addressees;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** Whether invitations can go out by mail; if not, there is {@link #text}. */
    @Transactional(readOnly = true)
    public boolean byMail(BoardId board) {
        return mail.configured();
    }

    /**
     * Invites everybody on the board who has not been invited yet, each by one mail in their own language. What changes
     * in the plan later is told to them without asking again.
     *
     * @return how many were invited now
     * @throws Rejected {@code no-mail-server}, {@code meeting-cancelled}, {@code meeting-under-way}, {@code meeting-over}
     */
    public int invite(BoardId board, MeetingId meeting) {
        Meeting planned = meetings.locked(board, meeting);
        planned.requirePlanned();
        if (!mail.configured()) {
            throw new Rejected("no-mail-server");
        }
        Map<PersonId, Addressee> uninvited = addressees.of(uninvited(planned));
        uninvited.values().forEach(guest -> invite(planned, guest));
        if (!uninvited.isEmpty()) {
            events.publishEvent(new PeopleInvited(board, meeting, planned.title(), me.id()));
        }
        return uninvited.size();
    }

    /** How many {@link #invite} would write to. */
    @Transactional(readOnly = true)
    public int toInvite(BoardId board, MeetingId meeting) {
        return addressees.of(uninvited(meetings.read(board, meeting))).size();
    }

    /** What the mail would say, without anybody's own links. */
    @Transactional(readOnly = true)
    public InvitationText text(BoardId board, MeetingId meeting, Locale language) {
        Meeting planned = meetings.read(board, meeting);
        String lead = texts.of("invite.mail.lead.INVITED", language, Map.of("board", roster.name(board)));
        String plan = texts.plan(planned.plan(), roster.zone(board), language);
        return new InvitationText(lead + "\n\n" + plan, MeetingLinks.meeting(board, meeting));
    }

    private void invite(Meeting meeting, Addressee guest) {
        invitees.save(new Invitee(meeting, guest.person(), me.id(), clock.instant()));
        post.send(meeting, guest, InvitationNews.INVITED);
    }

    private Set<PersonId> uninvited(Meeting meeting) {
        Set<PersonId> people = new HashSet<>(roster.everybody(meeting.board()));
        people.removeAll(invitees.findByMeeting(meeting.id()).stream()
                .map(Invitee::person)
                .collect(Collectors.toSet()));
        return people;
    }
}
