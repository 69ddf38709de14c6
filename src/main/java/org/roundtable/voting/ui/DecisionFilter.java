package org.roundtable.voting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.TextSearch;
import org.roundtable.common.Texts;
import org.roundtable.voting.Decision;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Verdict;

/**
 * Which decisions somebody wants to see, and how sorted. It stands in the URL.
 *
 * @param query words that must occur in what is shown; empty for any
 * @param year in the board's time zone; null for any, as are the others
 */
record DecisionFilter(
        String query,
        @Nullable Verdict verdict,
        @Nullable PollMethod method,
        @Nullable Integer year,
        DecisionOrder order) {
    static final DecisionFilter NONE = new DecisionFilter("", null, null, null, DecisionOrder.NEWEST);
    private static final int QUERY_MAX = 100;

    /** Reads the query parameters of a URL; what makes no sense is left out. */
    static DecisionFilter read(Map<String, List<String>> parameters) {
        return new DecisionFilter(
                first(parameters, "q").map(DecisionFilter::shortened).orElse(""),
                first(parameters, "verdict")
                        .flatMap(name -> known(Verdict::valueOf, name))
                        .orElse(null),
                first(parameters, "method")
                        .flatMap(name -> known(PollMethod::valueOf, name))
                        .orElse(null),
                first(parameters, "year")
                        .flatMap(text -> known(Integer::valueOf, text))
                        .orElse(null),
                first(parameters, "sort")
                        .flatMap(name -> known(DecisionOrder::valueOf, name))
                        .orElse(DecisionOrder.NEWEST));
    }

    /** The query parameters that {@link #read} takes; what is as usual is left out. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", query.isEmpty() ? null : query);
        put(parameters, "verdict", verdict);
        put(parameters, "method", method);
        put(parameters, "year", year);
        put(parameters, "sort", order == DecisionOrder.NEWEST ? null : order);
        return parameters;
    }

    /** Whether it leaves anything out. */
    boolean narrows() {
        return !query.isEmpty() || verdict != null || method != null || year != null;
    }

    List<Decision> of(List<Decision> all, DecisionWords words) {
        TextSearch search = new TextSearch(query, words.locale());
        return all.stream()
                .filter(decision -> verdict == null || decision.verdict() == verdict)
                .filter(decision -> method == null || decision.method() == method)
                .filter(decision -> year == null || words.year(decision) == year)
                .filter(decision -> search.in(words.all(decision)))
                .sorted(order.comparator(words.locale()))
                .toList();
    }

    private static String shortened(String query) {
        String clean = Texts.clean(query);
        return clean.codePointCount(0, clean.length()) <= QUERY_MAX
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, QUERY_MAX));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static <T> Optional<T> known(Function<String, T> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }
}
