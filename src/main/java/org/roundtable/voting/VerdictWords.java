package org.roundtable.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.common.Translations;

/** Says what became of a poll, on a screen or on paper. */
public final class VerdictWords {
    private VerdictWords() {}

    /** The key of the verdict in a word: a tie between options is no motion that fails. */
    public static String key(Verdict verdict, PollMethod method) {
        boolean optionsTied = verdict == Verdict.TIED && method.listsOptions();
        return optionsTied ? "voting.options-tied" : "voting.verdict." + verdict;
    }

    /** The arithmetic, what conflicts of interest did to it, and what a lot decided. */
    public static List<Sentence> why(PollCount result, Optional<LotView> lot) {
        List<Sentence> said = new ArrayList<>(List.of(PlainWords.result(result)));
        RecusalWords.result(result.electorate()).ifPresent(said::add);
        lot.ifPresent(drawn -> said.addAll(LotWords.result(result, drawn)));
        return List.copyOf(said);
    }

    /** The same in words, for a poll that is over; why it was annulled, when it was. */
    public static String why(PollSnapshot over, Translations texts, Locale language, Function<Instant, String> moment) {
        return over.result()
                .map(result -> why(result, over.lot()).stream()
                        .map(one -> texts.getTranslation(one.key(), language, read(one.arguments(), moment)))
                        .collect(Collectors.joining(" ")))
                .or(() -> over.end().map(EndView::reason))
                .orElse("");
    }

    private static Map<String, Object> read(Map<String, Object> arguments, Function<Instant, String> moment) {
        Map<String, Object> read = new HashMap<>(arguments);
        read.replaceAll((name, value) -> read(value, moment));
        return read;
    }

    private static Object read(Object value, Function<Instant, String> moment) {
        return switch (value) {
            case List<?> several ->
                several.stream().map(one -> read(one, moment).toString()).collect(Collectors.joining(", "));
            case Instant at -> moment.apply(at);
            default -> value;
        };
    }
}
