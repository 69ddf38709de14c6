package org.roundtable.voting;

import java.io.IOException;
import java.util.Objects;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.format.BltWriter;
import org.roundtable.voting.count.format.CsvWriter;
import org.roundtable.voting.count.format.PabulibWriter;
import org.roundtable.voting.count.format.PrefLibWriter;

/** The ballots of a closed poll in the forms that others have for them. They say what was cast, and by nobody whom. */
final class RecordBallots {
    private final String title;
    private final PollCount count;

    RecordBallots(String title, PollCount count) {
        this.title = title;
        this.count = count;
    }

    /** @throws IllegalArgumentException for a form that does not fit, or is no form of ballots alone */
    String written(RecordFormat format) {
        StringBuilder text = new StringBuilder();
        try {
            switch (format) {
                case CSV -> CsvWriter.write(count.question(), text);
                case BLT -> BltWriter.write(title, seats(), ranked(), text);
                case PREFLIB -> PrefLibWriter.write(title, ranked(), text);
                case PABULIB ->
                    PabulibWriter.write(title, rule(), budget(), count.result().winners(), text);
                case JSON -> throw new IllegalArgumentException("a record is more than its ballots");
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /** PrefLib has a name for each kind of ranked ballots. */
    String extension(RecordFormat format) {
        return format == RecordFormat.PREFLIB ? PrefLibWriter.kind(ranked()).extension() : format.extension();
    }

    private int seats() {
        return count.question() instanceof Question.Stv stv ? stv.seats() : 1;
    }

    private RankedBallots ranked() {
        return switch (count.question()) {
            case Question.Stv stv -> stv.ballots();
            case Question.Irv irv -> irv.ballots();
            case Question.StrongestPaths paths -> paths.ballots();
            default -> throw new IllegalArgumentException("these are no ranked ballots");
        };
    }

    private BudgetBallots budget() {
        return switch (count.question()) {
            case Question.SharedBudget shares -> shares.ballots();
            case Question.Greedy greedy -> greedy.ballots();
            default -> throw new IllegalArgumentException("these are no votes on a budget");
        };
    }

    private String rule() {
        BudgetRule rule = ((Way.Budget) count.rules().way()).rule();
        return switch (Objects.requireNonNull(rule)) {
            case GREEDY -> "greedy";
            case EQUAL_SHARES -> "equalshares";
            case EQUAL_SHARES_ADD_ONE -> "equalshares/add1";
        };
    }
}
