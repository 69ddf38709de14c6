package org.roundtable.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.board.RecusalRules;

/** Says in plain words what a conflict of interest means for a vote: which sentence, with which numbers. */
public final class RecusalWords {
    private static final String KEY = "voting.recusal.";

    private RecusalWords() {}

    /** What it means for whoever has it, before they say so. */
    public static List<Sentence> meaning(RecusalRules rules, boolean voted) {
        return List.of(
                new Sentence(KEY + (voted ? "means.withdrawn" : "means.no-vote"), Map.of()),
                says("means.quorum", rules.towardQuorum()),
                says("means.base", rules.leaveTheBase()),
                says("means.read", rules.mayRead()),
                says("means.comment", rules.mayComment()),
                new Sentence(KEY + "means.seen", Map.of()));
    }

    /** What it means for every poll on a subject. */
    public static List<Sentence> meaningOnSubject(RecusalRules rules) {
        return Stream.concat(Stream.of(new Sentence(KEY + "means.subject", Map.of())), meaning(rules, false).stream())
                .toList();
    }

    /** What it did to a count; empty when nobody had one. */
    public static Optional<Sentence> result(Electorate electorate) {
        long people = electorate.recused().people();
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("n", people);
        numbers.put("quorum", Boolean.toString(electorate.recused().towardQuorum()));
        numbers.put("base", Boolean.toString(electorate.recused().leaveTheBase()));
        return people == 0 ? Optional.empty() : Optional.of(new Sentence(KEY + "result", Map.copyOf(numbers)));
    }

    private static Sentence says(String key, boolean so) {
        return new Sentence(KEY + key, Map.of("so", Boolean.toString(so)));
    }
}
