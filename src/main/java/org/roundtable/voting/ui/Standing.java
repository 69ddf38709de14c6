package org.roundtable.voting.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.voting.EndView;
import org.roundtable.voting.ExtensionView;
import org.roundtable.voting.LotView;
import org.roundtable.voting.OutcomeView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPeople;
import org.roundtable.voting.PollRoom;
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
        Optional<LotView> lot,
        Optional<PollId> reissuedAs,
        List<String> blockReasons,
        PollPeople people,
        Set<PersonId> present,
        PollRoom room,
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
                now.lot(),
                now.reissuedAs(),
                now.blockReasons(),
                now.people(),
                present(now),
                now.room(),
                now.count().isPresent(),
                now.tookPart() == 0,
                now.tookPart() == now.voters());
    }

    private static Set<PersonId> present(PollSnapshot now) {
        return now.electorate().stream()
                .filter(elector -> elector.present() || elector.here())
                .map(elector -> elector.person().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
