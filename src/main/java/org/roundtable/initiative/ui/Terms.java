package org.roundtable.initiative.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.Barrier;
import org.roundtable.initiative.Determinant;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.Kind;
import org.roundtable.initiative.Stage;

/** The names of stages, kinds and the like, in the reader's language. */
final class Terms {
    private Terms() {}

    static String stage(Component reader, Stage stage) {
        return named(reader, "stage", stage);
    }

    static String kind(Component reader, Kind kind) {
        return named(reader, "kind", kind);
    }

    static String determinant(Component reader, Determinant determinant) {
        return named(reader, "determinant", determinant);
    }

    static String barrier(Component reader, Barrier barrier) {
        return named(reader, "barrier", barrier);
    }

    static String arrow(Component reader, Arrow arrow) {
        return named(reader, "arrow", arrow);
    }

    static String field(Component reader, Field field) {
        return named(reader, "field", field);
    }

    /** As a piece of HTML; nothing when there are none. */
    static String determinants(Component reader, Collection<Determinant> determinants) {
        return chips(determinants.stream().map(each -> determinant(reader, each)));
    }

    /** As a piece of HTML; nothing when there are none. */
    static String barriers(Component reader, Collection<Barrier> barriers) {
        return chips(barriers.stream().map(each -> barrier(reader, each)));
    }

    private static String chips(Stream<String> names) {
        String chips = names.map(name -> tag("li", tag("span", "class='chip'", text(name))))
                .collect(Collectors.joining());
        return chips.isEmpty() ? "" : tag("ul", "class='chips'", chips);
    }

    /** Several names in one line. */
    static String list(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private static String named(Component reader, String group, Enum<?> value) {
        String key = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reader.getTranslation("initiative." + group + "." + key);
    }
}
