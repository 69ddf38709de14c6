package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.RecusalRules;
import org.roundtable.voting.count.Recused;

/**
 * Who there was when the poll opened, and what the charter said then of people with a conflict of interest and of those
 * who vote for others.
 */
@Embeddable
record StoredElectorate(
        @Column(nullable = false) int entitled,
        @Column(nullable = false) int seats,
        @Column(nullable = false) boolean recusedTowardQuorum,
        @Column(nullable = false) boolean recusedLeaveTheBase,
        @Column(nullable = false) boolean recusedMayRead,
        @Column(nullable = false) boolean recusedMayComment,
        @Column(nullable = false) int proxiesPerHolder,
        @Column(nullable = false) boolean onlyThere) {
    /** Where nobody votes for anybody else, and a conflict of interest takes the vote alone. */
    StoredElectorate(int entitled, int seats, boolean recusedTowardQuorum, boolean recusedLeaveTheBase) {
        this(entitled, seats, recusedTowardQuorum, recusedLeaveTheBase, true, true, 0, false);
    }

    /** @param inMeeting whether the poll is put in a meeting, where the charter may let only those vote who are there */
    static StoredElectorate of(int entitled, int seats, CharterTerms charter, boolean inMeeting) {
        RecusalRules recusal = charter.recusal();
        return new StoredElectorate(
                entitled,
                seats,
                recusal.towardQuorum(),
                recusal.leaveTheBase(),
                recusal.mayRead(),
                recusal.mayComment(),
                charter.proxiesPerHolder(),
                inMeeting && charter.presentVote());
    }

    RecusalRules recusal() {
        return new RecusalRules(recusedTowardQuorum, recusedLeaveTheBase, recusedMayRead, recusedMayComment);
    }

    Electorate with(int present, int recused, int recusedPresent) {
        return new Electorate(
                entitled,
                seats,
                present,
                new Recused(recused, recusedPresent, recusedTowardQuorum, recusedLeaveTheBase));
    }
}
