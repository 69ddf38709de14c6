package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {
    @ParameterizedTest(name = "{2}-{3}-{4} of {5} by {0} of {1}: {6}")
    @CsvSource({
        // rule, base, yes, no, abstain, entitled, finding
        "MORE_THAN_HALF, YES_AND_NO, 7, 4, 2, 13, ENOUGH",
        "TWO_THIRDS,     YES_AND_NO, 7, 4, 2, 13, TOO_FEW",
        "MORE_THAN_HALF, ENTITLED,   7, 4, 2, 13, ENOUGH",
        "TWO_THIRDS,     YES_AND_NO, 2, 1, 10, 13, ENOUGH",
        "MORE_THAN_HALF, ENTITLED,   2, 1, 10, 13, TOO_FEW",
        "TWO_THIRDS,     ENTITLED,   30, 15, 15, 60, TOO_FEW",
        "TWO_THIRDS,     YES_AND_NO, 30, 15, 15, 60, ENOUGH",
        "MORE_THAN_HALF, YES_AND_NO, 5, 5, 2, 12, TIE",
        "MORE_THAN_HALF, YES_AND_NO, 6, 5, 1, 12, ENOUGH",
        "MORE_THAN_HALF, YES_AND_NO, 5, 6, 1, 12, TOO_FEW",
        "MORE_THAN_HALF, YES_AND_NO, 1, 0, 0, 12, ENOUGH",
        "MORE_THAN_HALF, YES_AND_NO, 0, 1, 0, 12, TOO_FEW",
        "MORE_THAN_HALF, ENTITLED,   6, 0, 0, 12, TOO_FEW",
        "MORE_THAN_HALF, ENTITLED,   7, 5, 0, 12, ENOUGH",
        "MORE_THAN_HALF, ENTITLED,   7, 6, 0, 13, ENOUGH",
        "MORE_THAN_HALF, ENTITLED,   6, 6, 1, 13, TIE",
        "TWO_THIRDS,     YES_AND_NO, 8, 4, 0, 12, ENOUGH",
        "TWO_THIRDS,     YES_AND_NO, 7, 4, 0, 12, TOO_FEW",
        "TWO_THIRDS,     ENTITLED,   8, 0, 0, 12, ENOUGH",
        "TWO_THIRDS,     ENTITLED,   7, 0, 5, 12, TOO_FEW",
        "TWO_THIRDS,     ENTITLED,   9, 0, 0, 13, ENOUGH",
        "TWO_THIRDS,     ENTITLED,   8, 5, 0, 13, TOO_FEW",
        "THREE_QUARTERS, YES_AND_NO, 9, 3, 0, 12, ENOUGH",
        "THREE_QUARTERS, YES_AND_NO, 8, 3, 1, 12, TOO_FEW",
        "THREE_QUARTERS, YES_AND_NO, 3, 1, 8, 12, ENOUGH",
        "THREE_QUARTERS, ENTITLED,   10, 3, 0, 13, ENOUGH",
        "THREE_QUARTERS, ENTITLED,   9, 0, 4, 13, TOO_FEW",
        "MORE_THAN_HALF, YES_AND_NO, 0, 0, 12, 12, ALL_ABSTAINED",
        "MORE_THAN_HALF, ENTITLED,   0, 0, 3, 12, ALL_ABSTAINED",
        "MORE_THAN_HALF, YES_AND_NO, 0, 0, 0, 12, NOBODY_VOTED",
        "TWO_THIRDS,     ENTITLED,   0, 0, 0, 0, NOBODY_VOTED",
        "MORE_THAN_HALF, YES_AND_NO, 2000000000, 100000000, 0, 2147483647, ENOUGH",
        "THREE_QUARTERS, YES_AND_NO, 1500000000, 500000001, 0, 2147483647, TOO_FEW",
    })
    void yesAndNo(DecisionRule rule, CountBase base, int yes, int no, int abstain, int entitled, Finding finding) {
        PollRules rules = new PollRules(PollMethod.YES_NO, rule, base, Quorum.NONE);
        assertThat(new Reckoning(rules, new Tally(yes, no, 0, abstain), entitled).finding())
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{1} agree, {2} disagree, {3} block, {4} abstain of {5}, base {0}: {6}")
    @CsvSource({
        "YES_AND_NO, 8, 0, 0, 0, 12, ENOUGH",
        "YES_AND_NO, 8, 3, 0, 1, 12, ENOUGH",
        "YES_AND_NO, 11, 0, 1, 0, 12, BLOCKED",
        "YES_AND_NO, 0, 0, 1, 3, 12, BLOCKED",
        "YES_AND_NO, 4, 4, 0, 0, 12, TIE",
        "YES_AND_NO, 4, 5, 0, 0, 12, TOO_FEW",
        "YES_AND_NO, 1, 0, 0, 11, 12, ENOUGH",
        "YES_AND_NO, 0, 0, 0, 12, 12, ALL_ABSTAINED",
        "ENTITLED,   6, 0, 0, 0, 12, TOO_FEW",
        "ENTITLED,   7, 5, 0, 0, 12, ENOUGH",
    })
    void consent(CountBase base, int agree, int disagree, int block, int abstain, int entitled, Finding finding) {
        PollRules rules = new PollRules(PollMethod.CONSENT, DecisionRule.NO_BLOCKS, base, Quorum.NONE);
        assertThat(new Reckoning(rules, new Tally(agree, disagree + block, block, abstain), entitled).finding())
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} of {1} took part, {2}/{3} needed: quorum {4}")
    @CsvSource({
        "6, 12, 7, 12, false",
        "7, 12, 7, 12, true",
        "2, 5, 60, 100, false",
        "4, 5, 75, 100, true",
        "6, 13, 1, 2, false",
        "7, 13, 1, 2, true",
        "6, 12, 7, 0, false",
        "7, 12, 7, 0, true",
        "12, 12, 1, 1, true",
        "11, 12, 1, 1, false",
        "0, 12, 0, 1, true",
    })
    void aQuorumIsOfThoseWhoTakePart(int tookPart, int entitled, int people, int outOf, boolean met) {
        PollRules rules = new PollRules(
                PollMethod.YES_NO, DecisionRule.MORE_THAN_HALF, CountBase.YES_AND_NO, new Quorum(people, outOf));
        Reckoning reckoning = new Reckoning(rules, new Tally(tookPart, 0, 0, 0), entitled);
        assertThat(reckoning.verdict() != Verdict.NO_QUORUM).isEqualTo(met);
    }

    @Test
    void whoAbstainsCountsForTheQuorumButNotForTheBase() {
        PollRules rules = new PollRules(
                PollMethod.YES_NO, DecisionRule.MORE_THAN_HALF, CountBase.YES_AND_NO, Quorum.share(7, 12));
        Reckoning reckoning = new Reckoning(rules, new Tally(2, 1, 0, 4), 12);
        assertThat(reckoning.tookPart()).isEqualTo(7);
        assertThat(reckoning.base()).isEqualTo(3);
        assertThat(reckoning.votesNeeded()).isEqualTo(2);
        assertThat(reckoning.verdict()).isEqualTo(Verdict.PASSED);
    }
}
