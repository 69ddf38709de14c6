package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import org.roundtable.security.PersonBadge;

/**
 * Paper ballots that wait for a second person.
 *
 * @param people who handed in a ballot
 * @param ballots what the ballots say; in a secret poll in an order that tells nothing
 */
public record PaperBatchView(
        BatchId id, PersonBadge by, Instant at, List<PersonBadge> people, List<PaperVoteView> ballots) {
    /** Whether nobody can put the people and the ballots together. */
    public boolean secret() {
        return ballots.stream().noneMatch(ballot -> ballot.person().isPresent());
    }
}
