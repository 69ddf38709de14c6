package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/** A ballot paper to be filled in. Nothing is sent by filling it in. */
abstract class PaperField extends Div {
    /** The paper of this poll. @param onChange run when the person has changed something */
    static PaperField of(PollTerms terms, Runnable onChange) {
        return switch (terms.rules().method().paper()) {
            case MOTION -> new ChoiceGroup(terms.rules().method(), onChange);
            default -> throw new IllegalStateException("no such paper yet");
        };
    }

    /** What it says now; nothing as long as it is empty. */
    abstract Optional<Vote> vote();

    /** Puts this on it, without telling; null empties it. What this paper does not offer is left out. */
    abstract void fill(@Nullable Vote vote);

    /** Puts the keyboard where one begins. */
    abstract void focusFirst();

    /** What of a motion is chosen now, where the paper is one. */
    final Optional<Choice> choice() {
        return vote().filter(Vote.Motion.class::isInstance).map(vote -> ((Vote.Motion) vote).choice());
    }
}
