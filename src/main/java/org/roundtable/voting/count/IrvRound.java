package org.roundtable.voting.count;

import java.util.Map;

/**
 * One round.
 *
 * @param number from 1
 * @param votes of each option that still stands, in the order of the ballot paper
 * @param exhausted ballots that count for nobody any more
 * @param needed the fewest votes that are a majority of this round's base
 * @param excluded who leaves after it; -1 after the last
 * @param transfers where the votes of who leaves go, by option; under -1 those that are exhausted by it
 */
public record IrvRound(
        int number,
        Map<Integer, Long> votes,
        long exhausted,
        long needed,
        int excluded,
        Map<Integer, Long> transfers) {}
