package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.count.EqualSharesRules.Completion;
import org.roundtable.voting.count.format.BudgetPoll;

/** Wieliczka's Green Budget of 2023: the projects the town selected. */
class WieliczkaTest {
    private BudgetPoll poll;

    @BeforeEach
    void read() throws IOException {
        poll = (BudgetPoll) Published.poll("wieliczka-2023.pb");
    }

    @Test
    void theSameThirtyProjectsAreSelected() {
        EqualSharesResult result = EqualShares.count(poll.ballots(), EqualSharesRules.ADD_ONE, Lots.NONE);
        assertThat(result.winners()).hasSize(30).containsExactlyInAnyOrderElementsOf(poll.selected());
        assertThat(result.spent()).isEqualTo(995_079);
        assertThat(result.endowment()).isEqualTo(Fraction.of(315));
        assertThat(result.raises()).isEqualTo(315 - 151);
        assertThat(result.waitsForLot()).isFalse();
    }

    @Test
    void endingAsSoonAsNothingFitsGivesOthers() {
        EqualSharesRules rules = new EqualSharesRules(Completion.ADD_ONE_UNTIL_EXHAUSTIVE, BudgetTieRule.USUAL);
        EqualSharesResult result = EqualShares.count(poll.ballots(), rules, Lots.NONE);
        assertThat(result.winners()).hasSize(31);
        assertThat(result.spent()).isEqualTo(984_579);
    }

    @Test
    void thePaymentsOfAllVotersAddUpToThePricesExactly() {
        EqualSharesResult result = EqualShares.count(poll.ballots(), EqualSharesRules.ADD_ONE, Lots.NONE);
        Fraction[] paid = new Fraction[result.purchases().size()];
        Arrays.fill(paid, Fraction.ZERO);
        for (Batch<Approval> batch : poll.ballots().batches()) {
            List<Fraction> payments = result.payments(batch.ballot());
            for (int purchase = 0; purchase < paid.length; purchase++) {
                paid[purchase] = paid[purchase].plus(payments.get(purchase).times(batch.papers()));
            }
        }
        for (int purchase = 0; purchase < paid.length; purchase++) {
            long cost = result.projects().get(result.winners().get(purchase)).cost();
            assertThat(paid[purchase]).isEqualTo(Fraction.of(cost));
        }
    }

    @Test
    void theFileAgreesWithItself() {
        assertThat(poll.notes()).isEmpty();
        assertThat(poll.rule()).isEqualTo("equalshares/add1");
    }
}
