package org.roundtable.voting.count.format;

import java.util.List;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Options;

/** Ballots that name options without an order, from a table. */
public record ChoicePoll(Options options, List<Batch<Approval>> ballots) implements PollFile {
    public ChoicePoll {
        ballots = List.copyOf(ballots);
    }

    /** A table has none. */
    @Override
    public String title() {
        return "";
    }
}
