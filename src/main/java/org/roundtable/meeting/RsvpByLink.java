package org.roundtable.meeting;

import java.util.Map;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.Rejected;
import org.roundtable.security.Addressees;
import org.roundtable.security.Anyone;
import org.roundtable.security.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering by the link in an invitation. Whoever has the mail may, without signing in. */
@Service
@Anyone
@Transactional
public class RsvpByLink {
    private final RsvpLinkRepository links;
    private final MeetingRepository meetings;
    private final Answering answering;
    private final Asking asking;
    private final BoardRoster roster;
    private final Addressees addressees;

    RsvpByLink(
            RsvpLinkRepository links,
            MeetingRepository meetings,
            Answering answering,
            Asking asking,
            BoardRoster roster,
            Addressees addressees) {
        this.links = links;
        this.meetings = meetings;
        this.answering = answering;
        this.asking = asking;
        this.roster = roster;
        this.addressees = addressees;
    }

    /**
     * What can be answered by the link. It answers nothing by itself: programs that look into mails follow links.
     *
     * @throws Rejected {@code rsvp-link-unknown}, when nobody on the board was ever sent it
     */
    @Transactional(readOnly = true)
    public RsvpOffer look(String secret) {
        RsvpLink link = find(secret);
        Meeting meeting = meetings.findById(link.meeting().value()).orElseThrow();
        requireOnBoard(meeting, link);
        return new RsvpOffer(
                meeting.plan(),
                roster.zone(meeting.board()),
                meeting.state(),
                answering.open(meeting),
                answering.alternate(meeting, link.person()).isPresent());
    }

    /**
     * Answers for whom the link was sent to; again, it replaces what they said before.
     *
     * @throws Rejected {@code rsvp-link-unknown}, and as {@link MeetingAnswers#answer}
     */
    public void answer(String secret, Answer answer) {
        RsvpLink link = find(secret);
        answering.take(locked(link), link.person(), answer);
    }

    /**
     * Says what is needed besides what was asked for earlier, which the link never shows.
     *
     * @throws Rejected as {@link #answer}
     */
    public void ask(String secret, Map<AccessKind, String> more) {
        RsvpLink link = find(secret);
        Meeting meeting = locked(link);
        answering.requireOpen(meeting);
        asking.add(meeting, link.person(), more);
    }

    private Meeting locked(RsvpLink link) {
        Meeting meeting = meetings.findWithLockById(link.meeting().value()).orElseThrow();
        requireOnBoard(meeting, link);
        return meeting;
    }

    private RsvpLink find(String secret) {
        return links.findByHash(Secrets.hash(secret)).orElseThrow(() -> new Rejected("rsvp-link-unknown"));
    }

    /** Whoever has left the board, or has no account any more, has no link either. */
    private void requireOnBoard(Meeting meeting, RsvpLink link) {
        boolean there = roster.everybody(meeting.board()).contains(link.person())
                && addressees.of(link.person()).isPresent();
        if (!there) {
            throw new Rejected("rsvp-link-unknown");
        }
    }
}
