package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds how far the endowment can be raised with nothing else being bought: goes through the purchases of a run with
 * amounts that depend on the endowment. It takes some hundred times as long as a run does, and pays where few people
 * share much money, since then thousands of raises in a row change nothing.
 */
final class ShareOutlook {
    private static final int MOST_APPROVALS = 3_000;

    private final ShareElection election;
    private final long endowment;
    private final Horizon horizon;
    private final Linear[] purses;
    private final BitSet open = new BitSet();

    private ShareOutlook(ShareElection election, long endowment) {
        this.election = election;
        this.endowment = endowment;
        horizon = new Horizon(endowment);
        purses = new Linear[election.kinds()];
        Arrays.fill(purses, Linear.ENDOWMENT);
        IntStream.range(0, election.projects())
                .filter(project -> election.votes(project) > 0)
                .forEach(open::set);
    }

    /** Whether an election is so small that it can pay. */
    static boolean pays(ShareElection election) {
        return IntStream.range(0, election.projects())
                        .mapToLong(project -> election.supporters(project).length)
                        .sum()
                <= MOST_APPROVALS;
    }

    /** The highest endowment up to which the same projects are bought as in this run. */
    static long last(ShareElection election, ShareRun run) {
        ShareOutlook outlook = new ShareOutlook(election, run.endowment());
        run.purchases().forEach(purchase -> outlook.buy(purchase.project()));
        outlook.open.stream().forEach(outlook::affordable);
        return outlook.horizon.last();
    }

    private void buy(int project) {
        open.clear(project);
        Linear price = price(project);
        for (int other : open.stream().toArray()) {
            if (affordable(other)) {
                horizon.compare(price.times(election.cost(other)), price(other).times(election.cost(project)));
            } else {
                open.clear(other);
            }
        }
        for (int kind : election.supporters(project)) {
            boolean gives = horizon.compare(purses[kind], price) < 0;
            purses[kind] = gives ? Linear.ZERO : purses[kind].minus(price);
        }
    }

    private boolean affordable(int project) {
        Linear owned = Linear.ZERO;
        for (int kind : election.supporters(project)) {
            owned = owned.plus(purses[kind].times(election.papers(kind)));
        }
        boolean enough = owned.at(endowment).compareTo(Fraction.of(election.cost(project))) >= 0;
        return enough || horizon.compare(owned, Linear.of(election.cost(project))) >= 0;
    }

    /**
     * What a project costs each payer, as long as the same people give all they have; when others do, it costs no less,
     * so that a dearer project stays dearer.
     */
    private Linear price(int project) {
        List<Integer> payers = new ArrayList<>(
                Arrays.stream(election.supporters(project)).boxed().toList());
        Linear rest = Linear.of(election.cost(project));
        long papers = payers.stream().mapToLong(election::papers).sum();
        for (boolean more = true; more; ) {
            Fraction price = rest.over(papers).at(endowment);
            List<Integer> givers = payers.stream()
                    .filter(kind -> purses[kind].at(endowment).compareTo(price) < 0)
                    .toList();
            for (int kind : givers) {
                rest = rest.minus(purses[kind].times(election.papers(kind)));
                papers -= election.papers(kind);
            }
            payers.removeAll(givers);
            more = !givers.isEmpty();
        }
        return rest.over(papers);
    }
}
