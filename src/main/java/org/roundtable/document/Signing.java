package org.roundtable.document;

import java.util.ArrayList;
import java.util.List;

/** Signatures and facts as lines, for the formats that have nothing of their own for them. */
final class Signing {
    private Signing() {}

    static List<Inline> lines(Block.Signature signature) {
        List<Inline> lines = new ArrayList<>();
        lines.add(new Inline.Strong(signature.name()));
        for (String line : List.of(signature.role(), signature.when())) {
            if (!line.isEmpty()) {
                lines.add(new Inline.Break());
                lines.add(new Inline.Text(line));
            }
        }
        return lines;
    }

    static List<Inline> labelled(Block.Fact fact) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(fact.label() + ":"));
        line.add(new Inline.Text(" "));
        line.addAll(fact.value());
        return line;
    }
}
