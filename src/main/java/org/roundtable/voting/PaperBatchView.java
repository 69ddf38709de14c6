package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import org.roundtable.security.PersonBadge;

/**
 * Paper ballots that wait for a second person.
 *
 * @param secret whether nobody can put the people and the votes together
 * @param people who handed in a ballot
 * @param votes what the ballots say; in a named poll in the order of the people, else in an order that tells nothing
 */
public record PaperBatchView(
        BatchId id, PersonBadge by, Instant at, boolean secret, List<PersonBadge> people, List<Vote> votes) {}
