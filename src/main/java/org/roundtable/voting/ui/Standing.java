package org.roundtable.voting.ui;

import java.util.List;
import java.util.Optional;
import org.roundtable.voting.EndView;
import org.roundtable.voting.ExtensionView;
import org.roundtable.voting.OutcomeView;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Verdict;

/** All of a poll but the count, which changes with every vote while this stays. */
record Standing(
        PollTerms terms,
        PollState state,
        Optional<Verdict> verdict,
        Optional<EndView> end,
        List<ExtensionView> extensions,
        Optional<OutcomeView> outcome,
        List<String> blockReasons,
        boolean counted,
        boolean nobodyYet,
        boolean everybody) {
    static Standing of(PollSnapshot now) {
        return new Standing(
                now.terms(),
                now.state(),
                now.verdict(),
                now.end(),
                now.extensions(),
                now.outcome(),
                now.blockReasons(),
                now.count().isPresent(),
                now.tookPart() == 0,
                now.tookPart() == now.voters());
    }
}
