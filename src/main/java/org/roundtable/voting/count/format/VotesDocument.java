package org.roundtable.voting.count.format;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.ScoreLine;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.Turnout;

/** Counts without rounds: choices, scores, dates and motions. */
final class VotesDocument {
    private VotesDocument() {}

    static Document of(ApprovalResult result) {
        Options options = result.options();
        return new Document()
                .with("votes", each(options, option -> result.votes().get(option)))
                .with("needed", result.needed())
                .with("turnout", turnout(result.turnout()));
    }

    static Document of(ScoreResult result, Options options) {
        return new Document()
                .with("valid", result.validPapers())
                .with("invalid", result.invalidPapers())
                .with("scores", each(options, option -> line(result.lines().get(option))));
    }

    private static Map<String, @Nullable Object> line(ScoreLine line) {
        return new Document()
                .with("papers", line.papers())
                .with("sum", line.sum())
                .with("mean", line.mean().toString())
                .with("median", line.median().toString())
                .with("variance", line.variance().toString())
                .with("lowest", line.lowest())
                .with("highest", line.highest())
                .with("counts", line.counts())
                .members();
    }

    static Document of(DateResult result, Options options) {
        return new Document()
                .with("slots", each(options, option -> slot(result.slots().get(option))));
    }

    private static Map<String, @Nullable Object> slot(DateResult.Slot slot) {
        return new Document()
                .with("yes", slot.yes())
                .with("ifNeedBe", slot.ifNeedBe())
                .with("no", slot.no())
                .members();
    }

    static Document of(MotionResult result) {
        return new Document()
                .with("finding", Words.of(result.finding()))
                .with("yes", result.votes().yes())
                .with("no", result.votes().no())
                .with("abstain", result.votes().abstain())
                .with("block", result.votes().block())
                .with("needed", result.needed())
                .with("base", result.base())
                .with("quorumNeeded", result.quorumNeeded())
                .with("quorumHad", result.quorumHad())
                .with("turnout", turnout(result.turnout()));
    }

    private static Map<String, @Nullable Object> turnout(Turnout turnout) {
        return new Document()
                .with("valid", turnout.valid())
                .with("blank", turnout.blank())
                .with("invalid", turnout.invalid())
                .with("cast", turnout.cast())
                .with("present", turnout.present())
                .with("entitled", turnout.entitled())
                .with("entitledPresent", turnout.entitledPresent())
                .members();
    }

    private static Map<String, @Nullable Object> each(Options options, Function<Integer, @Nullable Object> value) {
        return Document.each(IntStream.range(0, options.size()).boxed().toList(), options::name, value);
    }
}
