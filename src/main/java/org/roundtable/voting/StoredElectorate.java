package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.roundtable.voting.count.Recused;

/** Who there was when the poll opened, and what the charter said then of people with a conflict of interest. */
@Embeddable
record StoredElectorate(
        @Column(nullable = false) int entitled,
        @Column(nullable = false) int seats,
        @Column(nullable = false) boolean recusedTowardQuorum,
        @Column(nullable = false) boolean recusedLeaveTheBase) {
    Electorate with(int present, int recused, int recusedPresent) {
        return new Electorate(
                entitled,
                seats,
                present,
                new Recused(recused, recusedPresent, recusedTowardQuorum, recusedLeaveTheBase));
    }
}
