package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** What one entitled person cast in a poll. */
@Entity
class Ballot extends Stored {
    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private String says;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant castAt;

    @Column(nullable = false)
    private int changes;

    @Embedded
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {}

    Ballot(PollId poll, PersonId person, Vote vote, String reason, Origin origin, Instant castAt) {
        super(Ids.next());
        this.poll = poll;
        this.person = person;
        this.says = VoteText.write(vote);
        this.reason = reason;
        this.castAt = castAt;
        this.origin = origin;
    }

    /** The reason as it is stored; a block needs one. */
    static String reason(Vote vote, String reason) {
        return vote instanceof Vote.Motion motion && motion.choice().needsReason()
                ? Texts.required("reason", reason, Poll.REASON_MAX)
                : Texts.optional("reason", reason, Poll.REASON_MAX);
    }

    boolean says(Vote same, String sameReason, Origin sameOrigin) {
        return says.equals(VoteText.write(same)) && reason.equals(sameReason) && origin.sameHand(sameOrigin);
    }

    /** @throws Rejected {@code voted-already} when it is not for this hand to replace */
    void change(Vote vote, String newReason, Origin newOrigin, Instant at) {
        if (!newOrigin.mayReplace(origin)) {
            throw new Rejected("voted-already");
        }
        says = VoteText.write(vote);
        reason = newReason;
        origin = newOrigin;
        castAt = at;
        changes++;
    }

    /**
     * Its person says that it is what they wanted.
     *
     * @throws Rejected {@code nothing-to-confirm}
     */
    void confirm(Instant at) {
        if (!origin.waitsForConfirmation()) {
            throw new Rejected("nothing-to-confirm");
        }
        origin = origin.confirmed(at);
    }

    Vote vote(PollMethod method) {
        return VoteText.read(method, says);
    }

    Origin origin() {
        return origin;
    }

    MyBallot mine(PollMethod method) {
        return new MyBallot(vote(method), reason, castAt, changes, origin.channel(), origin.waitsForConfirmation());
    }
}
