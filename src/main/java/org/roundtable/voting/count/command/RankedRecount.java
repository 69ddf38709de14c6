package org.roundtable.voting.count.command;

import java.util.List;
import java.util.function.Function;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.SchulzeStrength;
import org.roundtable.voting.count.format.RankedPoll;
import org.roundtable.voting.count.format.Words;

/** What can be asked of ranked ballots. */
final class RankedRecount {
    private final RankedPoll poll;
    private final Arguments given;
    private final RankedBallots ballots;
    private final Lots lots;

    RankedRecount(RankedPoll poll, Arguments given) {
        this.poll = poll;
        this.given = given;
        ballots = poll.ballots();
        lots = DrawnLots.of(given, ballots.options());
    }

    Question question() {
        Method method = given.setting("method").map(Method::named).orElseGet(this::usual);
        return switch (method) {
            case STV -> new Question.Stv(ballots, seats(), lots);
            case IRV -> new Question.Irv(ballots, RuleText.irv(given.setting("rule")), lots);
            case SCHULZE -> new Question.StrongestPaths(ballots, strength());
            case APPROVAL -> choose(ApprovalRules.approval(seats()), RankedRecount::all);
            case MAJORITY ->
                choose(new ApprovalRules(1, 1, 1, -1, RuleText.majority(given.setting("rule"))), RankedRecount::first);
            case EQUAL_SHARES, GREEDY ->
                throw new WrongUse(Words.of(method) + " needs projects with costs, a .pb file");
            case SCORE -> throw new WrongUse("score needs numbers for options, a .csv file that starts with scores");
        };
    }

    private Method usual() {
        if (poll.seats() > 0 || given.seats().isPresent()) {
            return Method.STV;
        }
        return poll.kind().ties() ? Method.SCHULZE : Method.IRV;
    }

    private int seats() {
        return given.seats().orElse(Math.max(1, poll.seats()));
    }

    private SchulzeStrength strength() {
        String word = given.setting("rule").orElse(Words.of(SchulzeStrength.WINNING_VOTES));
        return Words.parse(SchulzeStrength.class, word)
                .orElseThrow(() -> new WrongUse("schulze has the rules " + Words.all(SchulzeStrength.class)));
    }

    private Question choose(ApprovalRules rules, Function<Ranking, Approval> meaning) {
        Batches<Approval> approvals = new Batches<>();
        for (Batch<Ranking> batch : ballots.batches()) {
            approvals.add(meaning.apply(batch.ballot().without(ballots.withdrawn())), batch.papers());
        }
        return new Question.Choose(ballots.options(), approvals.all(), rules, ballots.papers(), ballots.papers(), lots);
    }

    private static Approval all(Ranking ballot) {
        return approval(ballot.places().stream().flatMap(List::stream).toList());
    }

    private static Approval first(Ranking ballot) {
        return approval(ballot.places().stream()
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse(List.of()));
    }

    private static Approval approval(List<Integer> options) {
        return Approval.of(options.stream().mapToInt(Integer::intValue).toArray());
    }
}
