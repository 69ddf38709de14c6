package org.roundtable.voting.count.format;

import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.Turnout;

/**
 * The quorum of a record: worked out again from its ballots, and as the record has it.
 *
 * @param needed how many the record says were needed
 * @param had how many the record says there were
 */
public record RecordedQuorum(QuorumCheck check, long needed, long had) {
    private static final long MOST = 1_000_000_000;

    /**
     * @param quorum the member of that name
     * @param papers how many ballots the record's question knows
     */
    static RecordedQuorum read(Json quorum, long papers) {
        return quorum.made(read -> new RecordedQuorum(
                new QuorumCheck(RecordRules.quorum(read), turnout(read, papers), number(read, "seats")),
                number(read, "needed"),
                number(read, "had")));
    }

    private static Turnout turnout(Json quorum, long papers) {
        long present = number(quorum, "present");
        return new Turnout(
                papers,
                0,
                number(quorum, "spoiled"),
                present,
                number(quorum, "entitled"),
                present,
                RecordRules.recused(quorum));
    }

    private static long number(Json quorum, String name) {
        return quorum.member(name).whole(0, MOST);
    }

    /** Whether what the record says follows from what else is in it. */
    public boolean agrees() {
        return needed == check.needed() && had == check.had();
    }
}
