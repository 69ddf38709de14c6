package org.roundtable.voting.count.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.IrvRound;
import org.roundtable.voting.count.Options;

/** The rounds of an instant runoff. */
final class IrvDocument {
    private IrvDocument() {}

    static Document of(IrvResult result) {
        return new Document()
                .with("valid", result.validPapers())
                .with("blank", result.blankPapers())
                .with(
                        "rounds",
                        result.rounds().stream()
                                .map(round -> round(round, result.options()))
                                .toList());
    }

    private static Map<String, @Nullable Object> round(IrvRound round, Options options) {
        return new Document()
                .with("round", round.number())
                .with("votes", votes(round.votes(), options))
                .with("exhausted", Long.toString(round.exhausted()))
                .with("needed", Long.toString(round.needed()))
                .with("excluded", round.excluded() < 0 ? null : options.name(round.excluded()))
                .with("transfers", votes(round.transfers(), options))
                .with(
                        "exhaustedByTransfer",
                        round.transfers().getOrDefault(-1, 0L).toString())
                .members();
    }

    private static Map<String, @Nullable Object> votes(Map<Integer, Long> votes, Options options) {
        return Document.each(
                votes.keySet().stream().filter(option -> option >= 0).toList(),
                options::name,
                option -> String.valueOf(votes.get(option)));
    }
}
