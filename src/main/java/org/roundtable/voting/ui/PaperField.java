package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Way;

/** A ballot paper to be filled in. Nothing is sent by filling it in. */
abstract class PaperField extends Div {
    /**
     * The paper of this poll.
     *
     * @param zone the board's
     * @param onChange run when the person has changed something
     */
    static PaperField of(PollTerms terms, ZoneId zone, Runnable onChange) {
        List<PollOption> options = terms.options();
        return switch (terms.rules().way()) {
            case Way.Motion motion -> new ChoiceGroup(motion.method(), onChange);
            case Way.Choose choose when choose.most(options.size()) == 1 -> new OneMarkField(options, onChange);
            case Way.Choose choose -> new MarksField(choose, options, onChange);
            case Way.Budget budget -> new MarksField(budget, options, onChange);
            case Way.Score score -> new NumbersField(score, options, onChange);
            case Way.Dots dots -> new NumbersField(dots, options, onChange);
            case Way.Runoff runoff -> new RanksField(options, onChange);
            case Way.Strongest strongest -> new RanksField(options, onChange);
            case Way.Seats seats -> new RanksField(options, onChange);
            case Way.Dates dates -> new SlotsField(options, zone, onChange);
        };
    }

    /** What it says now; nothing as long as it is empty. */
    abstract Optional<Vote> vote();

    /** Puts this on it, without telling; null empties it. What this paper does not offer is left out. */
    abstract void fill(@Nullable Vote vote);

    /** Puts the keyboard where one begins. */
    abstract void focusFirst();

    /** What to say to somebody who wants to cast an empty paper. */
    String emptyKey() {
        return "voting.choose-first";
    }

    /** What of a motion is chosen now, where the paper is one. */
    final Optional<Choice> choice() {
        return vote().filter(Vote.Motion.class::isInstance).map(vote -> ((Vote.Motion) vote).choice());
    }
}
