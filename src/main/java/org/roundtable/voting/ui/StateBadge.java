package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Verdict;

/** Open, closing, or what became of a poll, in a word. */
class StateBadge extends Span {
    private final Last<Shown> shown = new Last<>();

    StateBadge() {
        addClassName("badge");
    }

    void show(PollState state, Optional<Verdict> verdict, PollMethod method) {
        if (shown.differs(new Shown(state, verdict))) {
            setText(verdict.map(known -> Words.verdict(this, known, method)).orElseGet(() -> Words.state(this, state)));
            getElement().setAttribute("data-kind", kind(verdict));
        }
    }

    private static String kind(Optional<Verdict> verdict) {
        return verdict.map(known -> switch (known) {
                    case PASSED, DECIDED -> "success";
                    case NOT_PASSED, NO_WINNER -> "error";
                    case NO_QUORUM, TIED, LOT_NEEDED -> "warn";
                    case ANNULLED -> "neutral";
                })
                .orElse("info");
    }

    private record Shown(PollState state, Optional<Verdict> verdict) {}
}
