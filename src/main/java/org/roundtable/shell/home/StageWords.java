package org.roundtable.shell.home;

import java.util.Locale;
import org.roundtable.initiative.Determinant;
import org.roundtable.initiative.Stage;

/** The keys of the words for stages and determinants. */
final class StageWords {
    private StageWords() {}

    static String key(Stage stage) {
        return "initiative.stage." + lower(stage);
    }

    static String key(Determinant determinant) {
        return "initiative.determinant." + lower(determinant);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
