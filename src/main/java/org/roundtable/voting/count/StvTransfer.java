package org.roundtable.voting.count;

import java.math.BigDecimal;

/**
 * Ballot papers of one value that went from one candidate to another.
 *
 * @param to the option that received them; -1 when no further preference was available
 * @param papers how many
 * @param value what each counts on arrival, five decimals, the rest cut off
 */
public record StvTransfer(int to, long papers, BigDecimal value) {
    /** The votes that arrived. */
    public BigDecimal votes() {
        return value.multiply(BigDecimal.valueOf(papers));
    }

    public boolean nonTransferable() {
        return to < 0;
    }
}
