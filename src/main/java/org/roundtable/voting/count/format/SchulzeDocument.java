package org.roundtable.voting.count.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.SchulzeResult;

/** The tables of a count by Schulze's method. */
final class SchulzeDocument {
    private SchulzeDocument() {}

    static Document of(SchulzeResult result) {
        Options options = result.options();
        return new Document()
                .with("ranking", result.ranking().stream().map(options::names).toList())
                .with("pairwise", table(result, result.pairwise()))
                .with("paths", table(result, result.paths()));
    }

    private static Map<String, @Nullable Object> table(SchulzeResult result, List<List<Long>> numbers) {
        Options options = result.options();
        return Document.each(
                result.standing(),
                options::name,
                one -> Document.each(
                        result.standing().stream()
                                .filter(other -> !other.equals(one))
                                .toList(),
                        options::name,
                        other -> numbers.get(one).get(other)));
    }
}
