package org.roundtable.voting.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One stage of a count.
 *
 * @param number from 1
 * @param option whose surplus went on or who was excluded; -1 at the first stage
 * @param votes at the end of the stage, for each option, with five decimals
 * @param nonTransferable votes that no candidate holds any more, with what the cut-off decimals lost
 * @param transfers what moved in this stage
 * @param elected who was deemed elected at its end, in the order of the ballot paper
 * @param withoutQuota those of them who filled the last vacancies below the quota
 * @param out options that were excluded before this stage, or had withdrawn
 */
public record StvStage(
        int number,
        Action action,
        int option,
        List<BigDecimal> votes,
        BigDecimal nonTransferable,
        List<StvTransfer> transfers,
        List<Integer> elected,
        Set<Integer> withoutQuota,
        Set<Integer> out) {
    public StvStage {
        votes = List.copyOf(votes);
        transfers = List.copyOf(transfers);
        elected = List.copyOf(elected);
        withoutQuota = Set.copyOf(withoutQuota);
        out = Set.copyOf(out);
    }

    /** What happened in a stage. */
    public enum Action {
        FIRST_PREFERENCES,
        SURPLUS,
        EXCLUSION
    }
}
