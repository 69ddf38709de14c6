package org.roundtable.voting.count.format;

import java.util.List;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Scores;

/** Ballots that give options a number, from a table. */
public record ScorePoll(Options options, List<Batch<Scores>> ballots) implements PollFile {
    public ScorePoll {
        ballots = List.copyOf(ballots);
    }

    /** A table has none. */
    @Override
    public String title() {
        return "";
    }

    /** The highest number there is, and 1 at least. */
    public int highest() {
        return ballots.stream()
                .flatMap(batch -> batch.ballot().given().values().stream())
                .mapToInt(Integer::intValue)
                .reduce(1, Math::max);
    }
}
