package org.roundtable.voting.count.command;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Options;

/** The lots a recount goes by: those that were drawn, or an order worked out from a word. */
final class DrawnLots {
    /** The word when nobody gives one. */
    static final String WORD = "roundtable";

    private DrawnLots() {}

    /** @throws WrongUse when an option is not there, or drawn twice */
    static Lots of(Arguments given, Options options) {
        return given.setting("lots")
                .map(text -> drawn(text, options))
                .orElseGet(() -> Lots.seeded(given.setting("seed").orElse(WORD), options));
    }

    private static Lots drawn(String text, Options options) {
        List<Integer> drawn = new ArrayList<>();
        for (String name : text.split(text.indexOf(';') < 0 ? "," : ";", -1)) {
            int option = options.indexOf(name.strip());
            if (option < 0 || drawn.contains(option)) {
                throw new WrongUse("--lots " + (option < 0 ? "names an option that is not there: " : "names twice: ")
                        + name.strip());
            }
            drawn.add(option);
        }
        return new Lots(drawn);
    }
}
