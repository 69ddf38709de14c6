package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.common.Invalid;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.Recused;

class RulesTest {
    @Test
    void oneMoreVoteInFavourNeverTurnsPassedIntoNotPassed() {
        for (DecisionRule rule : DecisionRule.values()) {
            for (int yes = 0; yes < 40; yes++) {
                for (int no = 0; no < 40; no++) {
                    boolean before = passes(rule, yes, no);
                    boolean after = passes(rule, yes + 1, no);
                    assertThat(before && !after).as("%s %d-%d", rule, yes, no).isFalse();
                }
            }
        }
    }

    private static boolean passes(DecisionRule rule, int yes, int no) {
        PollRules rules = new PollRules(rule.on(MajorityBase.YES_AND_NO), Quorum.NONE);
        PollTerms terms = new PollTerms("Shall we?", "", rules, ResultsShown.LIVE, Optional.empty());
        List<Batch<Vote>> votes = new ArrayList<>();
        if (yes > 0) {
            votes.add(new Batch<>(Vote.of(Choice.YES), yes));
        }
        if (no > 0) {
            votes.add(new Batch<>(Vote.of(Choice.NO), no));
        }
        return Counting.count(terms, votes, new Electorate(100, 100, 0, Recused.NONE), Lots.NONE)
                        .verdict()
                == Verdict.PASSED;
    }

    @ParameterizedTest(name = "{0} of {1}: {2} needed")
    @CsvSource({
        "MORE_THAN_HALF, 0, 1",
        "MORE_THAN_HALF, 1, 1",
        "MORE_THAN_HALF, 2, 2",
        "MORE_THAN_HALF, 3, 2",
        "MORE_THAN_HALF, 81, 41",
        "MORE_THAN_HALF, 1000, 501",
        "MORE_THAN_HALF, 2147483647, 1073741824",
        "TWO_THIRDS, 0, 1",
        "TWO_THIRDS, 3, 2",
        "TWO_THIRDS, 4, 3",
        "TWO_THIRDS, 100, 67",
        "TWO_THIRDS, 2147483647, 1431655765",
        "THREE_QUARTERS, 4, 3",
        "THREE_QUARTERS, 5, 4",
        "NO_BLOCKS, 8, 5",
    })
    void soManyVotesAreNeeded(DecisionRule rule, int base, int needed) {
        assertThat(rule.on(MajorityBase.YES_AND_NO).majority().needed(base)).isEqualTo(needed);
    }

    @ParameterizedTest(name = "{0}/{1} of {2}: {3}")
    @CsvSource({
        "7, 12, 12, 7",
        "1, 2, 13, 7",
        "1, 2, 12, 6",
        "2, 3, 11, 8",
        "0, 1, 12, 0",
        "1, 1, 12, 12",
        "1, 1000, 1, 1",
        "1, 3, 0, 0",
        "7, 0, 12, 7"
    })
    void aShareOfTheEntitledIsRoundedUp(int people, int outOf, int entitled, int needed) {
        assertThat(quorum(people, outOf).needed(entitled, 50)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1001, 0", "3, 2", "-1, 2", "1, -2", "1, 1001"})
    void aQuorumOutOfRangeIsRefused(int people, int outOf) {
        assertThatThrownBy(() -> quorum(people, outOf)).isInstanceOf(Invalid.class);
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatThrownBy(() -> Quorum.share(0, 0)).isInstanceOf(Invalid.class);
    }

    @Test
    void aQuorumOfMorePeopleThanAreEntitledIsRefused() {
        PollRules rules = new PollRules(DecisionRule.MORE_THAN_HALF.on(MajorityBase.ENTITLED), Quorum.number(13));
        assertThatThrownBy(() -> rules.fit(List.of(), 12, 12)).isInstanceOf(Invalid.class);
        rules.fit(List.of(), 13, 13);
    }

    @Test
    void aShareOfTheSeatsIsReckonedOfSeatsNotOfPeople() {
        Quorum half = new Quorum(1, 2, QuorumRule.By.TAKING_PART, QuorumRule.Of.SEATS);
        assertThat(half.needed(7, 12)).isEqualTo(6);
    }

    private static Quorum quorum(int people, int outOf) {
        return new Quorum(people, outOf, QuorumRule.By.TAKING_PART, QuorumRule.Of.ENTITLED);
    }
}
