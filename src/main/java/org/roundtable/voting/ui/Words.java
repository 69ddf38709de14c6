package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Times;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Sentence;
import org.roundtable.voting.Verdict;
import org.roundtable.voting.Vote;

/** The words of a poll in the language of the screen they stand on. */
final class Words {
    private Words() {}

    static String say(Component on, Sentence sentence) {
        return on.getTranslation(sentence.key(), sentence.arguments());
    }

    static String choice(Component on, Choice choice) {
        return on.getTranslation("voting.choice." + choice);
    }

    /** What a ballot says, in a line. */
    static String vote(Component on, Vote vote, List<PollOption> options) {
        return switch (vote) {
            case Vote.Motion motion -> choice(on, motion.choice());
            case Vote.Blank blank -> on.getTranslation("voting.vote.BLANK");
            case Vote.Invalid invalid -> on.getTranslation("voting.vote.INVALID");
            case Vote.Marks marks -> names(marks.options(), options, ", ");
            case Vote.Ranks ranks ->
                ranks.places().stream()
                        .map(place -> names(place, options, " = "))
                        .collect(Collectors.joining(" › "));
            case Vote.Numbers numbers ->
                numbers.given().entrySet().stream()
                        .map(given -> options.get(given.getKey()).name() + ": " + given.getValue())
                        .collect(Collectors.joining(", "));
            case Vote.Slots slots ->
                slots.answers().stream()
                        .map(answer -> on.getTranslation("voting.slot." + answer))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String names(List<Integer> which, List<PollOption> options, String between) {
        return which.stream().map(option -> options.get(option).name()).collect(Collectors.joining(between));
    }

    /** For the style sheet: what is said of a motion, in a word. */
    static String mark(Vote vote) {
        return vote instanceof Vote.Motion motion ? motion.choice().name() : "OTHER";
    }

    static String verdict(Component on, Verdict verdict) {
        return on.getTranslation("voting.verdict." + verdict);
    }

    static String state(Component on, PollState state) {
        return on.getTranslation("voting.state." + state);
    }

    static String time(Component on, Instant at, BoardView board) {
        return Times.dayAndTime(at, board.zone(), locale(on));
    }

    /** When an open poll closes. */
    static String deadline(Component on, Instant at, BoardView board) {
        return Times.weekdayAndTime(at, board.zone(), locale(on));
    }

    static Locale locale(Component on) {
        UI current = UI.getCurrent();
        return current == null ? on.getUI().orElseThrow().getLocale() : current.getLocale();
    }

    static String turnout(Component on, int tookPart, int entitled) {
        return on.getTranslation("voting.turnout", Map.of("took", tookPart, "entitled", entitled));
    }
}
