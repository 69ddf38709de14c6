package org.roundtable.voting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.Tie;

/** The steps of a count, one sentence after the other; each tie is told where it came up. */
final class Told {
    private static final String KEY = "voting.step.";

    private final OptionNames names;
    private final Deque<Tie> ties;
    private final List<Sentence> steps = new ArrayList<>();

    Told(OptionNames names, Result result) {
        this.names = names;
        ties = new ArrayDeque<>(result.ties());
    }

    OptionNames names() {
        return names;
    }

    void say(String key, Map<String, Object> arguments) {
        steps.add(new Sentence(KEY + key, arguments));
    }

    void say(Collection<Sentence> sentences) {
        steps.addAll(sentences);
    }

    /** Ties that came up until this step, from 1, and have not been told. */
    void tiesUntil(int step) {
        while (!ties.isEmpty() && ties.peek().step() <= step) {
            tell(ties.remove());
        }
    }

    List<Sentence> all() {
        ties.forEach(this::tell);
        ties.clear();
        return List.copyOf(steps);
    }

    /** Ballots that nothing can be read from; no sentence where there are none. */
    static List<Sentence> uncounted(long blank, long invalid) {
        List<Sentence> said = new ArrayList<>();
        if (blank > 0) {
            said.add(new Sentence(KEY + "blank", Map.of("n", blank)));
        }
        if (invalid > 0) {
            said.add(new Sentence(KEY + "invalid", Map.of("n", invalid)));
        }
        return said;
    }

    private void tell(Tie tie) {
        say(
                "tie",
                Map.of(
                        "tied", names.names(tie.tied()),
                        "purpose", tie.purpose().name(),
                        "decision", tie.decision().name(),
                        "taken", names.names(tie.taken())));
    }
}
