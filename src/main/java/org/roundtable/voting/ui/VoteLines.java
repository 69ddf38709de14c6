package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.roundtable.common.ui.Amounts;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Way;

/**
 * A ballot in words.
 *
 * @param said a line for each thing it says
 * @param unsaid names of what it leaves out
 * @param sum what is spent by it, or empty
 */
record VoteLines(List<String> said, List<String> unsaid, String sum) {
    static VoteLines of(Component on, PollTerms terms, Vote vote) {
        List<PollOption> options = terms.options();
        List<String> said = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        switch (vote) {
            case Vote.Marks marks -> named.addAll(marks.options());
            case Vote.Ranks ranks -> ranks.places().forEach(named::addAll);
            case Vote.Numbers numbers -> named.addAll(numbers.given().keySet());
            case Vote.Slots slots -> IntStream.range(0, options.size()).forEach(named::add);
            case Vote.Motion motion -> {}
            case Vote.Blank blank -> {}
            case Vote.Invalid invalid -> {}
        }
        said.addAll(Words.voteLines(on, vote, options));
        List<String> unsaid = IntStream.range(0, options.size())
                .filter(option -> !named.contains(option))
                .mapToObj(option -> Words.option(on, options.get(option)))
                .toList();
        return new VoteLines(said, unsaid, sum(on, terms, named));
    }

    private static String sum(Component on, PollTerms terms, Set<Integer> named) {
        if (!(terms.rules().way() instanceof Way.Budget budget)) {
            return "";
        }
        long cost = named.stream()
                .mapToLong(option -> terms.options().get(option).cost())
                .sum();
        return on.getTranslation(
                "voting.paper.check-money",
                Map.of(
                        "cost", Amounts.hundredths(cost, Words.locale(on)),
                        "total", Amounts.hundredths(budget.total(), Words.locale(on))));
    }
}
