package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A runoff that is going on. */
final class IrvCount {
    private final RankedBallots ballots;
    private final IrvRules rules;
    private final Preferences preferences;
    private final BitSet standing = new BitSet();
    private final Parcel[] piles;
    private final Parcel exhausted = new Parcel(1);
    private final List<IrvRound> rounds = new ArrayList<>();
    private final List<Integer> winners = new ArrayList<>();
    private final IrvTies ties;

    IrvCount(RankedBallots ballots, IrvRules rules, Lots lots) {
        this.ballots = ballots;
        this.rules = rules;
        preferences = Preferences.of(ballots, rules::preferences);
        ballots.standing().forEach(standing::set);
        piles = new Parcel[ballots.options().size()];
        Arrays.setAll(piles, option -> new Parcel(1));
        ties = new IrvTies(rounds, rules.tieRule(), lots);
    }

    IrvResult result() {
        Parcel all = new Parcel(1);
        for (int kind = 0; kind < preferences.kinds(); kind++) {
            all.add(kind, preferences.papers(kind));
        }
        deal(all);
        boolean more = !all.isEmpty();
        while (more) {
            more = round();
        }
        long valid = all.papers();
        return new IrvResult(ballots.options(), rules, valid, ballots.papers() - valid, rounds, winners, ties.met());
    }

    /** Hands ballots to the options they name next. */
    private Map<Integer, Long> deal(Parcel parcel) {
        Map<Integer, Long> dealt = new TreeMap<>();
        for (int index = 0; index < parcel.size(); index++) {
            int kind = parcel.kind(index);
            int to = preferences.next(kind, standing::get);
            Parcel pile = to == Preferences.NONE ? exhausted : piles[to];
            pile.add(kind, preferences.papers(kind));
            dealt.merge(to, preferences.papers(kind), Math::addExact);
        }
        return dealt;
    }

    /** @return whether another one follows */
    private boolean round() {
        Map<Integer, Long> votes = votes();
        long out = exhausted.papers();
        long needed = base() / 2 + 1;
        Map.Entry<Integer, Long> leader = Collections.max(votes.entrySet(), Map.Entry.comparingByValue());
        OptionalInt loser = OptionalInt.empty();
        if (leader.getValue() >= needed || votes.size() == 1) {
            winners.add(leader.getKey());
        } else {
            loser = ties.fewest(votes);
        }
        int excluded = loser.orElse(Preferences.NONE);
        Map<Integer, Long> transfers = loser.isPresent() ? exclude(excluded) : Map.of();
        rounds.add(new IrvRound(rounds.size() + 1, votes, out, needed, excluded, transfers));
        return loser.isPresent();
    }

    private Map<Integer, Long> exclude(int option) {
        standing.clear(option);
        return deal(piles[option]);
    }

    private Map<Integer, Long> votes() {
        Map<Integer, Long> votes = new TreeMap<>();
        standing.stream().forEach(option -> votes.put(option, piles[option].papers()));
        return votes;
    }

    private long base() {
        long valid = preferences.allPapers();
        return rules.exhausted() == IrvRules.Exhausted.LEAVES_THE_BASE ? valid - exhausted.papers() : valid;
    }
}
