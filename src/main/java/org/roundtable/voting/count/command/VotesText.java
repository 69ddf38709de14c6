package org.roundtable.voting.count.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.Turnout;
import org.roundtable.voting.count.format.Words;

/** Counts without rounds, line by line, with who stayed out of them. */
final class VotesText {
    private VotesText() {}

    static Stream<String> of(MotionResult motion) {
        List<String> lines = new ArrayList<>();
        lines.add("  yes " + motion.votes().yes() + ", no " + motion.votes().against() + ", abstain "
                + motion.votes().abstain() + unsaid(motion.turnout()));
        recused(motion.turnout().recused(), lines);
        lines.add("  needed " + motion.needed() + " of " + motion.base() + "; quorum " + motion.quorumHad() + " of "
                + motion.quorumNeeded());
        lines.add("  finding " + Words.of(motion.finding()));
        return lines.stream();
    }

    static Stream<String> of(ApprovalResult result, Options options) {
        List<String> lines = new ArrayList<>(
                StepsText.votes(options, option -> Long.toString(result.votes().get(option)))
                        .toList());
        recused(result.turnout().recused(), lines);
        if (result.rules().threshold() != null) {
            lines.add("  needed " + result.needed() + unsaid(result.turnout()));
        }
        return lines.stream();
    }

    private static String unsaid(Turnout turnout) {
        return (turnout.blank() > 0 ? ", blank " + turnout.blank() : "")
                + (turnout.invalid() > 0 ? ", invalid " + turnout.invalid() : "");
    }

    private static void recused(Recused recused, List<String> lines) {
        if (recused.people() > 0) {
            lines.add("  recused " + recused.people() + ", " + recused.present() + " of them present; "
                    + (recused.towardQuorum() ? "counted" : "not counted") + " toward the quorum, "
                    + (recused.leaveTheBase() ? "outside" : "inside") + " the base");
        }
    }
}
