package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Zones;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Sentence;
import org.roundtable.voting.Verdict;
import org.roundtable.voting.VerdictWords;
import org.roundtable.voting.Vote;

/** The words of a poll in the language of the screen they stand on. */
final class Words {
    private Words() {}

    static String say(Component on, Sentence sentence) {
        Map<String, Object> arguments = new HashMap<>(sentence.arguments());
        arguments.replaceAll((name, value) -> read(on, value));
        return on.getTranslation(sentence.key(), arguments);
    }

    /** Names one after the other, and moments on the reader's own clock. */
    private static Object read(Component on, Object value) {
        return switch (value) {
            case List<?> several ->
                several.stream().map(one -> read(on, one).toString()).collect(Collectors.joining(", "));
            case Instant at -> Times.weekdayAndTime(at, zone(on), locale(on));
            default -> value;
        };
    }

    static String choice(Component on, Choice choice) {
        return on.getTranslation("voting.choice." + choice);
    }

    /** What a ballot says, in a line. */
    static String vote(Component on, Vote vote, List<PollOption> options) {
        return String.join(vote instanceof Vote.Ranks ? " › " : ", ", voteLines(on, vote, options));
    }

    /** What a ballot says, one thing after the other. */
    static List<String> voteLines(Component on, Vote vote, List<PollOption> options) {
        return switch (vote) {
            case Vote.Motion motion -> List.of(choice(on, motion.choice()));
            case Vote.Blank blank -> List.of(on.getTranslation("voting.vote.BLANK"));
            case Vote.Invalid invalid -> List.of(on.getTranslation("voting.vote.INVALID"));
            case Vote.Marks marks -> names(on, marks.options(), options);
            case Vote.Ranks ranks ->
                ranks.places().stream()
                        .map(place -> String.join(" = ", names(on, place, options)))
                        .toList();
            case Vote.Numbers numbers ->
                numbers.given().entrySet().stream()
                        .map(given -> option(on, options.get(given.getKey())) + ": " + given.getValue())
                        .toList();
            case Vote.Slots slots ->
                IntStream.range(0, slots.answers().size())
                        .mapToObj(slot -> option(on, options.get(slot)) + ": "
                                + on.getTranslation(
                                        "voting.slot." + slots.answers().get(slot)))
                        .toList();
        };
    }

    /** What an option is called; a time on the reader's own clock. */
    static String option(Component on, PollOption option) {
        return option.startsAt()
                .map(at -> Times.weekdayAndTime(at, zone(on), locale(on)))
                .orElse(option.name());
    }

    /** The reader's own. */
    static ZoneId zone(Component on) {
        UI current = UI.getCurrent();
        return Zones.ofViewer(current == null ? on.getUI().orElseThrow() : current);
    }

    private static List<String> names(Component on, List<Integer> which, List<PollOption> options) {
        return which.stream().map(option -> option(on, options.get(option))).toList();
    }

    /** For the style sheet: what is said of a motion, in a word. */
    static String mark(Vote vote) {
        return vote instanceof Vote.Motion motion ? motion.choice().name() : "OTHER";
    }

    static String verdict(Component on, Verdict verdict) {
        return on.getTranslation("voting.verdict." + verdict);
    }

    /** The same of a poll by this method: a tie between options is no motion that fails. */
    static String verdict(Component on, Verdict verdict, PollMethod method) {
        return on.getTranslation(VerdictWords.key(verdict, method));
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
