package org.roundtable.initiative;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.TextSearch;
import org.roundtable.common.Texts;

/**
 * Which initiatives of a list somebody wants to see, and how. It stands in the URL.
 *
 * @param stages only these; all when empty
 * @param mine only those the viewer writes on
 * @param query words that must occur in title, summary or need; empty for any
 * @param list as a list rather than as columns
 */
public record InitiativeFilter(
        Set<Stage> stages,
        @Nullable NeedId need,
        @Nullable Determinant determinant,
        boolean mine,
        String query,
        InitiativeOrder order,
        boolean list) {
    public static final InitiativeFilter NONE =
            new InitiativeFilter(Set.of(), null, null, false, "", InitiativeOrder.CHANGED, false);
    private static final int QUERY_MAX = 100;

    /** Reads the query parameters of a URL; what makes no sense is left out. */
    public static InitiativeFilter read(Map<String, List<String>> parameters) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        parameters
                .getOrDefault("stage", List.of())
                .forEach(name -> known(Stage::valueOf, name).ifPresent(stages::add));
        return new InitiativeFilter(
                stages,
                first(parameters, "need")
                        .flatMap(text -> known(NeedId::of, text))
                        .orElse(null),
                first(parameters, "determinant")
                        .flatMap(name -> known(Determinant::valueOf, name))
                        .orElse(null),
                first(parameters, "mine").isPresent(),
                first(parameters, "q").map(InitiativeFilter::shortened).orElse(""),
                first(parameters, "sort")
                        .flatMap(name -> known(InitiativeOrder::valueOf, name))
                        .orElse(InitiativeOrder.CHANGED),
                first(parameters, "view").filter("LIST"::equals).isPresent());
    }

    /** Whether more than words narrows or sorts the list. */
    public boolean narrowed() {
        return mine || need != null || determinant != null || !stages.isEmpty() || order != InitiativeOrder.CHANGED;
    }

    /** The query parameters that {@link #read} takes; what is as usual is left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!stages.isEmpty()) {
            parameters.put("stage", stages.stream().map(Stage::name).sorted().toList());
        }
        put(parameters, "need", need == null ? "" : need.text());
        put(parameters, "determinant", determinant == null ? "" : determinant.name());
        put(parameters, "mine", mine ? "yes" : "");
        put(parameters, "q", query);
        put(parameters, "sort", order == InitiativeOrder.CHANGED ? "" : order.name());
        put(parameters, "view", list ? "LIST" : "");
        return parameters;
    }

    /** The cards to show to somebody, sorted. */
    public List<InitiativeCard> of(List<InitiativeCard> cards, PersonId viewer, Locale locale) {
        TextSearch search = new TextSearch(query, locale);
        return cards.stream()
                .filter(card -> stages.isEmpty() || stages.contains(card.stage()))
                .filter(card ->
                        need == null || (card.need() != null && card.need().id().equals(need)))
                .filter(card -> determinant == null || card.determinants().contains(determinant))
                .filter(card -> !mine || card.authoredBy(viewer))
                .filter(card -> search.in(searched(card)))
                .sorted(order.comparator(locale))
                .toList();
    }

    private static String searched(InitiativeCard card) {
        NeedName need = card.need();
        return card.title() + "\n" + card.summary() + (need == null ? "" : "\n" + need.title());
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
        } catch (IllegalArgumentException | NotFound unknown) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}
