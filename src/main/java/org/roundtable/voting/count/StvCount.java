package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A count that is going on: who still stands, and what comes next. */
final class StvCount {
    private final RankedBallots ballots;
    private final int seats;
    private final long quota;
    private final StvPiles piles;
    private final StvStages stages;
    private final StvTies ties;
    private final BitSet continuing = new BitSet();
    private final List<Integer> elected = new ArrayList<>();
    private final Set<Integer> surplusDue = new HashSet<>();

    StvCount(RankedBallots ballots, int seats, Lots lots) {
        this.ballots = ballots;
        this.seats = seats;
        ballots.standing().forEach(continuing::set);
        Preferences preferences = Preferences.of(ballots, ScottishStv::preferences);
        quota = preferences.allPapers() / (seats + 1L) + 1;
        piles = new StvPiles(preferences, ballots.options().size(), continuing::get);
        stages = new StvStages(piles, ballots.withdrawn());
        ties = new StvTies(stages, lots);
    }

    StvResult result() {
        stages.open(StvStage.Action.FIRST_PREFERENCES, Preferences.NONE, piles.first());
        endStage();
        while (!finished() && nextStage()) {
            endStage();
        }
        long valid = piles.papers();
        return new StvResult(
                ballots.options(), seats, valid, ballots.papers() - valid, quota, stages.all(), elected, ties.met());
    }

    private int vacancies() {
        return seats - elected.size();
    }

    private boolean finished() {
        return vacancies() == 0 || continuing.isEmpty() || piles.papers() == 0;
    }

    /** Deems elected who reached the quota, and all who are left when there are no more of them than vacancies. */
    private void endStage() {
        List<Integer> reached = standing().stream()
                .filter(option -> piles.votes(option) >= quota * FiveDecimals.ONE)
                .toList();
        reached.stream().filter(this::hasSurplus).forEach(surplusDue::add);
        elect(reached);
        List<Integer> last = continuing.cardinality() <= vacancies() ? standing() : List.of();
        elect(last);
        stages.close(reached, last);
    }

    private void elect(List<Integer> options) {
        elected.addAll(options);
        options.forEach(continuing::clear);
    }

    private List<Integer> standing() {
        return continuing.stream().boxed().toList();
    }

    private boolean hasSurplus(int option) {
        return piles.votes(option) > quota * FiveDecimals.ONE;
    }

    /** @return false when a lot has to be drawn first */
    private boolean nextStage() {
        return surplusDue.isEmpty() ? exclude() : transferSurplus();
    }

    private boolean transferSurplus() {
        OptionalInt chosen = ties.largest(surplusDue);
        chosen.ifPresent(option -> {
            surplusDue.remove(option);
            stages.open(StvStage.Action.SURPLUS, option, piles.passSurplus(option, quota));
        });
        return chosen.isPresent();
    }

    private boolean exclude() {
        OptionalInt chosen = ties.smallest(standing());
        chosen.ifPresent(option -> {
            continuing.clear(option);
            stages.open(StvStage.Action.EXCLUSION, option, piles.passAll(option));
        });
        return chosen.isPresent();
    }
}
