package org.roundtable.voting;

import org.roundtable.voting.count.Batch;

/**
 * Ballots that all say the same.
 *
 * @param says as it is stored
 */
record Pile(String says, long papers) {
    Batch<Vote> batch(PollMethod method) {
        return new Batch<>(VoteText.read(method, says), papers);
    }
}
