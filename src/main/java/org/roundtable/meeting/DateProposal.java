package org.roundtable.meeting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Way;

/**
 * Times at which a meeting could be, by the board's clock.
 *
 * @param plan the meeting; it would begin at one of the times
 * @param starts from two, none twice
 * @param answerBy when the poll closes by itself; else a facilitator closes it, or chooses
 * @param question what people are asked, see {@link PollTerms}
 * @param explanation what they should know besides
 */
public record DateProposal(
        LocalPlan plan,
        List<LocalDateTime> starts,
        Optional<LocalDateTime> answerBy,
        String question,
        String explanation) {
    private static final int FEWEST = 2;

    public DateProposal {
        starts = starts.stream().sorted().toList();
    }

    /** @throws Invalid on {@code options} when there are too few */
    MeetingPlan plan(ZoneId zone) {
        if (starts.size() < FEWEST) {
            throw new Invalid("options", starts.isEmpty() ? "no-day-and-time" : "times-too-few");
        }
        return plan.at(starts.getFirst()).in(zone);
    }

    PollTerms terms(ZoneId zone) {
        List<PollOption> options = starts.stream()
                .map(start -> PollOption.at(BoardTime.of(start, zone).at()))
                .toList();
        return new PollTerms(
                question,
                explanation,
                options,
                new PollRules(new Way.Dates(), Quorum.NONE),
                ResultsShown.LIVE,
                false,
                answerBy.map(until -> BoardTime.of(until, zone).at()));
    }
}
