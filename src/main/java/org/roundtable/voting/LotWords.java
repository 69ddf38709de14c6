package org.roundtable.voting;

import java.util.List;
import java.util.Map;
import org.roundtable.voting.count.Tie;

/** Says what a lot decided: among whom, for whom, and when it was drawn. */
public final class LotWords {
    private LotWords() {}

    /** A sentence for each tie that the lot told apart; some need several, one after the other. */
    public static List<Sentence> result(PollCount count, LotView lot) {
        OptionNames names = OptionNames.of(count);
        return count.result().ties().stream()
                .filter(tie -> tie.decision() == Tie.Decision.LOT)
                .map(tie -> new Sentence(
                        "voting.lot.result",
                        Map.of(
                                "at", lot.at(),
                                "tied", names.names(tie.tied()),
                                "taken", names.names(tie.taken()),
                                "purpose", tie.purpose().name())))
                .toList();
    }
}
