package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.Invalid;

class RulesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfBallotsDoesNotMatterAndEachCountsOnce(long seed) {
        Random random = new Random(seed);
        List<Choice> ballots = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            ballots.add(Choice.values()[random.nextInt(Choice.values().length)]);
        }
        Tally tally = Tally.of(ballots);
        Collections.shuffle(ballots, random);
        assertThat(Tally.of(ballots)).isEqualTo(tally);
        assertThat(tally.total()).isEqualTo(500);
    }

    @Test
    void aTallyTellsTheVotesOfEachChoice() {
        Tally tally = Tally.of(List.of(
                Choice.AGREE,
                Choice.AGREE,
                Choice.AGREE,
                Choice.BLOCK,
                Choice.DISAGREE,
                Choice.DISAGREE,
                Choice.ABSTAIN));
        assertThat(PollMethod.CONSENT.choices()).extracting(tally::votes).containsExactly(3, 1, 2, 1);
        assertThat(tally.against()).isEqualTo(3);
    }

    @Test
    void oneMoreVoteInFavourNeverTurnsPassedIntoNotPassed() {
        for (DecisionRule rule : DecisionRule.values()) {
            for (int yes = 0; yes < 40; yes++) {
                for (int no = 0; no < 40; no++) {
                    boolean before = rule.passes(new Tally(yes, no, 0, 0), yes + no);
                    boolean after = rule.passes(new Tally(yes + 1, no, 0, 0), yes + 1 + no);
                    assertThat(before && !after).as("%s %d-%d", rule, yes, no).isFalse();
                }
            }
        }
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
        assertThat(rule.needed(base)).isEqualTo(needed);
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
        assertThat(new Quorum(people, outOf).needed(entitled)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1001, 0", "3, 2", "-1, 2", "1, -2", "1, 1001"})
    void aQuorumOutOfRangeIsRefused(int people, int outOf) {
        assertThatThrownBy(() -> new Quorum(people, outOf)).isInstanceOf(Invalid.class);
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatThrownBy(() -> Quorum.share(0, 0)).isInstanceOf(Invalid.class);
    }

    @Test
    void aQuorumOfMorePeopleThanAreEntitledIsRefused() {
        PollRules rules =
                new PollRules(PollMethod.YES_NO, DecisionRule.MORE_THAN_HALF, CountBase.ENTITLED, Quorum.number(13));
        assertThatThrownBy(() -> rules.fit(12)).isInstanceOf(Invalid.class);
        rules.fit(13);
    }

    @Test
    void aRuleMustFitTheMethod() {
        assertThatThrownBy(() ->
                        new PollRules(PollMethod.YES_NO, DecisionRule.NO_BLOCKS, CountBase.YES_AND_NO, Quorum.NONE))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        new PollRules(PollMethod.CONSENT, DecisionRule.TWO_THIRDS, CountBase.YES_AND_NO, Quorum.NONE))
                .isInstanceOf(Invalid.class);
    }
}
