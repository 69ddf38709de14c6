package org.roundtable.voting.count.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Scottish rules on single papers: who holds which paper, and what it is worth. Ballots name each option once, best
 * first, without gaps.
 */
public final class PlainStv {
    /** A paper that lies with a candidate, or with nobody. */
    private static final class Paper {
        private final List<Integer> order;
        private int holder = -1;
        private BigDecimal value = BigDecimal.ONE;

        Paper(List<Integer> order) {
            this.order = order;
        }
    }

    private final List<Paper> papers = new ArrayList<>();
    private final List<Integer> lots;
    private final int seats;
    private final long quota;
    private final List<Integer> hopeful = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private final Map<Integer, BigDecimal> kept = new TreeMap<>();

    /** Votes of all candidates at the end of each stage. */
    public final List<List<BigDecimal>> stages = new ArrayList<>();

    /** By stage, those who reached the quota before those who did not, each in the order of the ballot paper. */
    public final List<Integer> elected = new ArrayList<>();

    /** @param lots all candidates, the best placed first */
    public PlainStv(List<List<Integer>> ballots, int candidates, int seats, List<Integer> lots) {
        ballots.forEach(ballot -> papers.add(new Paper(ballot)));
        this.lots = lots;
        this.seats = seats;
        quota = ballots.size() / (seats + 1) + 1;
        for (int candidate = 0; candidate < candidates; candidate++) {
            hopeful.add(candidate);
        }
        papers.forEach(this::moveOn);
        endStage(candidates);
        while (elected.size() < seats && !hopeful.isEmpty()) {
            if (waiting.isEmpty()) {
                int out = choose(hopeful, false);
                hopeful.remove(Integer.valueOf(out));
                held(out).forEach(this::moveOn);
            } else {
                passSurplus(choose(waiting, true));
            }
            endStage(candidates);
        }
    }

    private void passSurplus(int from) {
        waiting.remove(Integer.valueOf(from));
        BigDecimal total = votes(from);
        BigDecimal surplus = total.subtract(BigDecimal.valueOf(quota));
        for (Paper paper : held(from)) {
            paper.value = surplus.multiply(paper.value).divide(total, 5, RoundingMode.DOWN);
            moveOn(paper);
        }
        kept.put(from, BigDecimal.valueOf(quota));
    }

    private void moveOn(Paper paper) {
        paper.holder =
                paper.order.stream().filter(hopeful::contains).findFirst().orElse(-1);
    }

    private List<Paper> held(int candidate) {
        return papers.stream().filter(paper -> paper.holder == candidate).toList();
    }

    private BigDecimal votes(int candidate) {
        return kept.containsKey(candidate)
                ? kept.get(candidate)
                : held(candidate).stream().map(paper -> paper.value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void endStage(int candidates) {
        List<BigDecimal> now = new ArrayList<>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            now.add(votes(candidate).setScale(5, RoundingMode.UNNECESSARY));
        }
        stages.add(now);
        BigDecimal needed = BigDecimal.valueOf(quota);
        for (int candidate : List.copyOf(hopeful)) {
            if (now.get(candidate).compareTo(needed) >= 0) {
                elect(candidate);
                if (now.get(candidate).compareTo(needed) > 0) {
                    waiting.add(candidate);
                }
            }
        }
        if (hopeful.size() <= seats - elected.size()) {
            List.copyOf(hopeful).forEach(this::elect);
        }
    }

    private void elect(int candidate) {
        elected.add(candidate);
        hopeful.remove(Integer.valueOf(candidate));
    }

    /** Who has most or least now; of several, at the latest stage before at which they were not level; then the lot. */
    private int choose(List<Integer> from, boolean most) {
        List<Integer> left = new ArrayList<>(from);
        for (int stage = stages.size() - 1; stage >= 0 && left.size() > 1; stage--) {
            List<BigDecimal> votes = stages.get(stage);
            BigDecimal best = left.stream()
                    .map(votes::get)
                    .reduce(most ? BigDecimal::max : BigDecimal::min)
                    .orElseThrow();
            left.removeIf(candidate -> votes.get(candidate).compareTo(best) != 0);
        }
        List<Integer> drawn = lots.stream().filter(left::contains).toList();
        return most ? drawn.getFirst() : drawn.getLast();
    }
}
