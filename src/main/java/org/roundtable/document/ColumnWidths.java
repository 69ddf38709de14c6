package org.roundtable.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are, in whole percent, by how much stands in them. */
final class ColumnWidths {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 50;
    private static final int MARGIN = 3;

    private ColumnWidths() {}

    static List<Integer> of(Block.Table table) {
        int[] weights = IntStream.range(0, table.headers().size())
                .map(column -> weight(table, column))
                .toArray();
        int all = IntStream.of(weights).sum();
        return IntStream.of(weights)
                .mapToObj(weight -> Math.max(1, weight * 100 / all))
                .toList();
    }

    private static int weight(Block.Table table, int column) {
        int longest = Stream.concat(
                        Stream.of(table.headers().get(column)),
                        table.rows().stream().map(row -> row.get(column)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp((long) longest + MARGIN, NARROWEST, WIDEST);
    }
}
