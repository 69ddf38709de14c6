package org.roundtable.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.Availability;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.DateBallot;
import org.roundtable.voting.count.EqualSharesRules;
import org.roundtable.voting.count.EqualSharesRules.Completion;
import org.roundtable.voting.count.GreedyRules;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.MotionRules;
import org.roundtable.voting.count.MotionVote;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Project;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.ScoreRules;
import org.roundtable.voting.count.Scores;

/** Puts a poll and its ballots as a question that can be counted. */
final class Counting {
    private final PollTerms terms;
    private final List<Batch<Vote>> votes;
    private final Electorate electorate;
    private final Lots lots;

    private Counting(PollTerms terms, List<Batch<Vote>> votes, Electorate electorate, Lots lots) {
        this.terms = terms;
        this.votes = votes;
        this.electorate = electorate;
        this.lots = lots;
    }

    static PollCount count(PollTerms terms, List<Batch<Vote>> votes, Electorate electorate, Lots lots) {
        Question question = question(terms, votes, electorate, lots);
        boolean alike = votes.size() == 1 && votes.getFirst().papers() > 1;
        return new PollCount(terms.rules(), electorate, question, question.count(), unread(terms, votes), alike);
    }

    /** The question that these votes are an answer to, each kind of ballot once and in an order that tells nothing. */
    static Question question(PollTerms terms, List<Batch<Vote>> votes, Electorate electorate, Lots lots) {
        List<Batch<Vote>> sorted = votes.stream()
                .sorted(Comparator.comparing(batch -> VoteText.write(batch.ballot())))
                .toList();
        return new Counting(terms, sorted, electorate, lots).question();
    }

    /** Ballots that cannot be read, where the question itself does not know of them. */
    private static int unread(PollTerms terms, List<Batch<Vote>> votes) {
        Way way = terms.rules().way();
        return way instanceof Way.Motion || way instanceof Way.Choose ? 0 : invalid(votes);
    }

    private Question question() {
        return switch (terms.rules().way()) {
            case Way.Motion motion -> motion(motion);
            case Way.Choose choose ->
                new Question.Choose(
                        options(),
                        approvals(),
                        rules(choose),
                        electorate.present(),
                        electorate.entitled(),
                        electorate.recused(),
                        invalid(votes),
                        lots);
            case Way.Score score ->
                new Question.Score(options(), scores(), new ScoreRules(score.most(), 0, score.measure()), lots);
            case Way.Dots dots ->
                new Question.Score(options(), scores(), ScoreRules.dots(dots.dots(), dots.mostOnOne()), lots);
            case Way.Runoff runoff -> new Question.Irv(ranked(), runoff.rules(), lots);
            case Way.Strongest strongest -> new Question.StrongestPaths(ranked(), strongest.strength());
            case Way.Seats seats -> new Question.Stv(ranked(), seats.seats(), lots);
            case Way.Budget budget -> budget(budget);
            case Way.Dates dates -> new Question.Dates(options(), slots());
        };
    }

    private Question motion(Way.Motion motion) {
        MotionRules rules =
                new MotionRules(motion.majority(), terms.rules().quorum().rule(), motion.consent());
        return new Question.Motion(
                terms.question(),
                all(Counting::motionVote),
                rules,
                electorate.present(),
                electorate.entitled(),
                electorate.present(),
                electorate.seats(),
                electorate.recused());
    }

    private ApprovalRules rules(Way.Choose choose) {
        int none = choose.noneOfThese() ? terms.options().size() - 1 : -1;
        return new ApprovalRules(
                choose.fewest(),
                choose.most(terms.options().size()),
                choose.winners(),
                none,
                choose.threshold().orElse(null));
    }

    private Question budget(Way.Budget budget) {
        List<PollOption> options = terms.options();
        List<Project> projects = IntStream.range(0, options.size())
                .mapToObj(option -> new Project(
                        Integer.toString(option + 1),
                        options.get(option).name(),
                        options.get(option).cost()))
                .toList();
        BudgetBallots ballots = new BudgetBallots(projects, budget.total(), Way.Budget.DECIMALS, approvals());
        return switch (budget.rule()) {
            case GREEDY ->
                new Question.Greedy(
                        ballots,
                        ballots.votes(),
                        new GreedyRules(GreedyRules.TooDear.PASSED_OVER, budget.ties()),
                        lots);
            case EQUAL_SHARES -> shares(ballots, Completion.NONE, budget);
            case EQUAL_SHARES_ADD_ONE -> shares(ballots, Completion.ADD_ONE, budget);
        };
    }

    private Question shares(BudgetBallots ballots, Completion completion, Way.Budget budget) {
        return new Question.SharedBudget(ballots, new EqualSharesRules(completion, budget.ties()), lots);
    }

    private Options options() {
        return new Options(terms.options().stream().map(PollOption::name).toList());
    }

    private List<Batch<Approval>> approvals() {
        return counted(vote -> vote instanceof Vote.Marks marks
                ? Approval.of(
                        marks.options().stream().mapToInt(Integer::intValue).toArray())
                : Approval.BLANK);
    }

    private List<Batch<Scores>> scores() {
        return counted(vote -> Scores.of(vote instanceof Vote.Numbers numbers ? numbers.given() : Map.of()));
    }

    private RankedBallots ranked() {
        return new RankedBallots(
                options(),
                counted(vote -> vote instanceof Vote.Ranks ranks ? Ranking.ofPlaces(ranks.places()) : Ranking.BLANK));
    }

    private List<Batch<DateBallot>> slots() {
        List<Availability> never =
                terms.options().stream().map(option -> Availability.NO).toList();
        return counted(vote -> new DateBallot(vote instanceof Vote.Slots slots ? slots.answers() : never));
    }

    private static MotionVote motionVote(Vote vote) {
        return switch (vote) {
            case Vote.Motion motion ->
                switch (motion.choice().stance()) {
                    case IN_FAVOUR -> MotionVote.YES;
                    case AGAINST -> MotionVote.NO;
                    case BLOCKING -> MotionVote.BLOCK;
                    case ABSTAINING -> MotionVote.ABSTAIN;
                };
            case Vote.Invalid invalid -> MotionVote.INVALID;
            default -> MotionVote.BLANK;
        };
    }

    private static int invalid(List<Batch<Vote>> votes) {
        return Math.toIntExact(Batches.papers(votes.stream()
                .filter(batch -> batch.ballot() instanceof Vote.Invalid)
                .toList()));
    }

    private <B> List<Batch<B>> counted(Function<Vote, B> ballot) {
        return batches(
                votes.stream()
                        .filter(batch -> !(batch.ballot() instanceof Vote.Invalid))
                        .toList(),
                ballot);
    }

    private <B> List<Batch<B>> all(Function<Vote, B> ballot) {
        return batches(votes, ballot);
    }

    private static <B> List<Batch<B>> batches(List<Batch<Vote>> votes, Function<Vote, B> ballot) {
        Batches<B> batches = new Batches<>();
        votes.forEach(batch -> batches.add(ballot.apply(batch.ballot()), batch.papers()));
        return batches.all();
    }
}
