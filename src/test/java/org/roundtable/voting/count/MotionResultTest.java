package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.count.MotionResult.Finding;

class MotionResultTest {
    private static final Majority TWO_THIRDS = Majority.atLeast(2, 3, MajorityBase.YES_AND_NO);
    private static final Majority OF_THOSE_PRESENT = Majority.simple(MajorityBase.PRESENT);

    @Test
    void blankBallotsLeaveTheBaseAndIllegalOnesStay() {
        MotionVotes votes = new MotionVotes(41, 30, 0, 0, 4, 10);
        MotionResult result = result(Majority.simple(MajorityBase.CAST), votes, 85);
        assertThat(result.base()).isEqualTo(81);
        assertThat(result.needed()).isEqualTo(41);
        assertThat(result.finding()).isEqualTo(Finding.PASSED);
        MotionVotes oneLess = new MotionVotes(40, 31, 0, 0, 4, 10);
        assertThat(result(Majority.simple(MajorityBase.CAST), oneLess, 85).finding())
                .isEqualTo(Finding.TOO_FEW);
    }

    @Test
    void aMajorityOfAThousandIsFiveHundredAndOne() {
        assertThat(Majority.simple(MajorityBase.VALID).needed(1_000)).isEqualTo(501);
        assertThat(Majority.simple(MajorityBase.VALID).needed(1_001)).isEqualTo(501);
    }

    @Test
    void sevenToFourWithTwoAbstainingOfThirteenPresent() {
        MotionVotes votes = new MotionVotes(7, 4, 2, 0, 0, 0);
        assertThat(result(OF_THOSE_PRESENT, votes, 13).finding()).isEqualTo(Finding.PASSED);
        assertThat(result(TWO_THIRDS, votes, 13).finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(result(TWO_THIRDS, votes, 13).needed()).isEqualTo(8);
    }

    @Test
    void twoToOneWithTenAbstainingIsTheReverse() {
        MotionVotes votes = new MotionVotes(2, 1, 10, 0, 0, 0);
        assertThat(result(OF_THOSE_PRESENT, votes, 13).finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(result(TWO_THIRDS, votes, 13).finding()).isEqualTo(Finding.PASSED);
    }

    @Test
    void thirtyOfSixtyPresentAreNotSixtySixPercent() {
        MotionResult result =
                result(Majority.atLeast(66, 100, MajorityBase.PRESENT), new MotionVotes(30, 15, 15, 0, 0, 0), 60);
        assertThat(result.needed()).isEqualTo(40);
        assertThat(result.finding()).isEqualTo(Finding.TOO_FEW);
    }

    @Test
    void aQuorumIsAShareOfTheEntitledRoundedUp() {
        assertThat(quorum(60, 100, new MotionVotes(2, 0, 0, 0, 0, 0)).finding()).isEqualTo(Finding.NO_QUORUM);
        assertThat(quorum(60, 100, new MotionVotes(3, 0, 0, 0, 0, 0)).finding()).isEqualTo(Finding.PASSED);
        assertThat(quorum(75, 100, new MotionVotes(4, 0, 0, 0, 0, 0)).finding()).isEqualTo(Finding.PASSED);
        assertThat(quorum(75, 100, new MotionVotes(2, 0, 1, 0, 0, 0)).finding()).isEqualTo(Finding.NO_QUORUM);
        assertThat(quorum(75, 100, new MotionVotes(2, 0, 1, 0, 1, 0)).finding()).isEqualTo(Finding.PASSED);
    }

    @Test
    void aQuorumCanBeLostByLeavingTheRoom() {
        QuorumRule three = new QuorumRule(3, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);
        MotionRules rules = new MotionRules(Majority.simple(MajorityBase.YES_AND_NO), three, false);
        MotionVotes votes = new MotionVotes(4, 0, 0, 0, 0, 0);
        assertThat(new MotionResult(rules, votes, votes.turnout(2, 5, 2), 5).finding())
                .isEqualTo(Finding.NO_QUORUM);
        assertThat(new MotionResult(rules, votes, votes.turnout(3, 5, 3), 5).finding())
                .isEqualTo(Finding.PASSED);
    }

    @Test
    void aShareOfTheSeatsCountsEmptySeatsToo() {
        QuorumRule half = new QuorumRule(1, 2, QuorumRule.By.TAKING_PART, QuorumRule.Of.SEATS);
        MotionRules rules = new MotionRules(Majority.simple(MajorityBase.YES_AND_NO), half, false);
        MotionVotes votes = new MotionVotes(4, 0, 0, 0, 0, 0);
        assertThat(new MotionResult(rules, votes, votes.turnout(4, 7, 4), 9).quorumNeeded())
                .isEqualTo(5);
    }

    @Test
    void aTieFailsWhateverIsNeeded() {
        MotionVotes votes = new MotionVotes(5, 5, 1, 0, 0, 0);
        assertThat(result(Majority.simple(MajorityBase.YES_AND_NO), votes, 11).finding())
                .isEqualTo(Finding.TIED);
        assertThat(result(Majority.atLeast(1, 2, MajorityBase.YES_AND_NO), votes, 11)
                        .finding())
                .isEqualTo(Finding.TIED);
    }

    @Test
    void nobodyAndOnlyAbstentionsDecideNothing() {
        assertThat(result(TWO_THIRDS, new MotionVotes(0, 0, 0, 0, 2, 1), 5).finding())
                .isEqualTo(Finding.NOBODY_VOTED);
        assertThat(result(TWO_THIRDS, new MotionVotes(0, 0, 3, 0, 0, 0), 5).finding())
                .isEqualTo(Finding.ALL_ABSTAINED);
    }

    @Test
    void oneBlockStopsAConsentAndCountsAgainstOtherwise() {
        MotionVotes votes = new MotionVotes(9, 0, 1, 1, 0, 0);
        Majority simple = Majority.simple(MajorityBase.YES_AND_NO);
        assertThat(new MotionResult(
                                new MotionRules(simple, QuorumRule.NONE, true), votes, votes.turnout(11, 11, 11), 11)
                        .finding())
                .isEqualTo(Finding.BLOCKED);
        assertThat(result(simple, votes, 11).finding()).isEqualTo(Finding.PASSED);
        assertThat(votes.against()).isEqualTo(1);
    }

    @Test
    void everyBaseIsWhatItSays() {
        MotionVotes votes = new MotionVotes(7, 3, 2, 1, 4, 5);
        Turnout turnout = votes.turnout(30, 40, 25);
        assertThat(List.of(MajorityBase.values()))
                .extracting(base -> base.size(votes.decided(), votes.abstain(), turnout))
                .containsExactly(11L, 13L, 13L, 18L, 30L, 40L, 25L);
    }

    private static MotionResult result(Majority majority, MotionVotes votes, long present) {
        MotionRules rules = new MotionRules(majority, QuorumRule.NONE, false);
        return new MotionResult(rules, votes, votes.turnout(present, present, present), present);
    }

    private static MotionResult quorum(int numerator, int denominator, MotionVotes votes) {
        QuorumRule share = new QuorumRule(numerator, denominator, QuorumRule.By.TAKING_PART, QuorumRule.Of.ENTITLED);
        MotionRules rules = new MotionRules(Majority.simple(MajorityBase.YES_AND_NO), share, false);
        return new MotionResult(rules, votes, votes.turnout(5, 5, 5), 5);
    }
}
