package org.roundtable.shell.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.BudgetRule;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.Vote;
import org.roundtable.voting.VoteText;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.IrvRules;

/** What the story says of a poll and of a vote, in the words of voting. */
final class PollWays {
    private PollWays() {}

    static PollTerms terms(Story.Step step, StoryTime time) {
        return new PollTerms(
                Objects.requireNonNull(step.question()),
                Objects.requireNonNullElse(step.explanation(), ""),
                Objects.requireNonNullElse(step.options(), List.<Story.OfOption>of()).stream()
                        .map(option -> option(option, time))
                        .toList(),
                new PollRules(way(step), Quorum.number(step.quorum())),
                Objects.requireNonNull(step.results()),
                step.secret(),
                Optional.ofNullable(time.deadline(step.closes())));
    }

    static Vote vote(Story.Step step) {
        @Nullable Choice choice = step.choice();
        return choice == null ? ballot(Objects.requireNonNull(step.ballot())) : Vote.of(choice);
    }

    /** What stands in a ballot tells its kind. */
    private static Vote ballot(String written) {
        PollMethod method = written.contains(">")
                ? PollMethod.STV
                : written.contains(":")
                        ? PollMethod.DOTS
                        : written.contains("YES") ? PollMethod.DATES : PollMethod.CHOICE;
        return VoteText.read(method, written);
    }

    private static PollOption option(Story.OfOption option, StoryTime time) {
        return option.at() == null
                ? PollOption.project(option.name(), Objects.requireNonNullElse(option.note(), ""), option.cost())
                : PollOption.at(Objects.requireNonNull(time.deadline(option.at())));
    }

    private static Way way(Story.Step step) {
        return switch (step.method()) {
            case null -> Objects.requireNonNull(step.rule()).on(Objects.requireNonNull(step.base()));
            case CHOICE -> Way.Choose.one();
            case DOTS -> new Way.Dots(step.number(), step.number());
            case RUNOFF -> new Way.Runoff(IrvRules.USUAL);
            case STV -> new Way.Seats(step.number());
            case BUDGET ->
                new Way.Budget(step.number(), BudgetRule.EQUAL_SHARES_ADD_ONE, 1, false, BudgetTieRule.USUAL);
            case DATES -> new Way.Dates();
            case YES_NO, CONSENT, SCORE, SCHULZE ->
                throw new IllegalArgumentException("the story tells no " + step.method());
        };
    }
}
