package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.ScoreLine;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.StvStage;
import org.roundtable.voting.ui.PieceBars.Piece;

/** Draws a count: votes that move from round to round, answers to each time, numbers on each option, money. */
final class CountDrawing {
    private final Component on;
    private final List<PollOption> options;
    private final PieceBars bars;

    private CountDrawing(Component on, List<PollOption> options, String what) {
        this.on = on;
        this.options = options;
        bars = new PieceBars(on.getTranslation("voting.flow." + what));
    }

    /** None where the bars of the tally say it all, or nobody has voted. */
    static Optional<PieceBars> of(Component on, List<PollOption> options, PollCount count) {
        if (count.tookPart() == 0) {
            return Optional.empty();
        }
        return switch (count.result()) {
            case IrvResult irv -> Optional.of(new CountDrawing(on, options, "label").rounds(irv));
            case StvResult stv -> Optional.of(new CountDrawing(on, options, "label").stages(stv));
            case DateResult dates -> Optional.of(new CountDrawing(on, options, "slots").slots(dates));
            case ScoreResult scores -> Optional.of(new CountDrawing(on, options, "scores").scores(scores));
            case GreedyResult greedy ->
                Optional.of(new CountDrawing(on, options, "money")
                        .money(greedy.winners(), greedy.budget() - greedy.spent()));
            case EqualSharesResult shares ->
                Optional.of(new CountDrawing(on, options, "money")
                        .money(shares.winners(), shares.budget() - shares.spent()));
            default -> Optional.empty();
        };
    }

    private PieceBars rounds(IrvResult irv) {
        key();
        irv.rounds().forEach(round -> {
            Map<Integer, BigDecimal> votes = new TreeMap<>();
            round.votes().forEach((option, number) -> votes.put(option, BigDecimal.valueOf(number)));
            round(round.number(), votes, BigDecimal.valueOf(round.exhausted()));
        });
        return bars;
    }

    private PieceBars stages(StvResult stv) {
        key();
        stv.stages().forEach(stage -> round(stage.number(), votes(stage), stage.nonTransferable()));
        return bars;
    }

    private static Map<Integer, BigDecimal> votes(StvStage stage) {
        Map<Integer, BigDecimal> votes = new TreeMap<>();
        IntStream.range(0, stage.votes().size())
                .filter(option -> !stage.out().contains(option))
                .forEach(option -> votes.put(option, stage.votes().get(option)));
        return votes;
    }

    private void round(int number, Map<Integer, BigDecimal> votes, BigDecimal ended) {
        List<Piece> pieces = new ArrayList<>();
        votes.forEach((option, share) -> pieces.add(new Piece(name(option), share, Piece.tone(option))));
        pieces.add(new Piece("", ended, Piece.REST));
        bars.bar(Integer.toString(number), pieces);
    }

    private void key() {
        bars.key(IntStream.range(0, options.size())
                .mapToObj(option -> Piece.of(name(option), 0, Piece.tone(option)))
                .toList());
    }

    private PieceBars slots(DateResult dates) {
        bars.addClassName("rounds-named");
        for (int slot = 0; slot < dates.slots().size(); slot++) {
            DateResult.Slot answers = dates.slots().get(slot);
            bars.bar(
                    name(slot),
                    List.of(
                            answer("yes", answers.yes()),
                            answer("if-need-be", answers.ifNeedBe()),
                            answer("no", answers.no())));
        }
        return bars;
    }

    private Piece answer(String answer, long people) {
        String word = on.getTranslation("voting.count-table.slot." + answer);
        return Piece.of(people + " " + word.toLowerCase(Words.locale(on)), people, answer);
    }

    private PieceBars scores(ScoreResult scores) {
        bars.addClassName("rounds-named");
        for (int option = 0; option < scores.lines().size(); option++) {
            ScoreLine line = scores.lines().get(option);
            List<Piece> pieces = new ArrayList<>();
            line.counts().forEach((number, people) -> pieces.add(Piece.of(number.toString(), people, "number")));
            pieces.add(Piece.of("", scores.validPapers() - line.papers(), Piece.REST));
            bars.bar(name(option), pieces);
        }
        return bars;
    }

    private PieceBars money(List<Integer> paid, long left) {
        bars.addClassName("rounds-named");
        List<Piece> pieces = new ArrayList<>();
        paid.forEach(project ->
                pieces.add(Piece.of(name(project), options.get(project).cost(), Piece.tone(project))));
        pieces.add(Piece.of(on.getTranslation("voting.flow.left"), left, Piece.REST));
        bars.bar("", pieces);
        return bars;
    }

    private String name(int option) {
        return Words.option(on, options.get(option));
    }
}
