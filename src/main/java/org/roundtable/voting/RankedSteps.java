package org.roundtable.voting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.IrvRound;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.StvStage;

/** Says how rankings were counted: who is elected or leaves in which round, and how many votes go where. */
final class RankedSteps {
    /** With more options, the comparisons are left to their table. */
    private static final int MOST_COMPARED = 12;

    private static final int NOBODY = -1;

    private RankedSteps() {}

    static void tell(Told told, IrvResult irv) {
        irv.rounds().forEach(round -> tell(told, round));
    }

    private static void tell(Told told, IrvRound round) {
        told.say(
                "round",
                Map.of(
                        "round", round.number(),
                        "votes", told.names().numbers(mostFirst(round.votes())),
                        "needed", round.needed(),
                        "exhausted", round.exhausted()));
        told.tiesUntil(round.number());
        if (round.excluded() != NOBODY) {
            Map<String, Object> moved = moved(told, round.transfers());
            moved.put("name", told.names().name(round.excluded()));
            told.say("leaves", moved);
        }
    }

    static void tell(Told told, StvResult stv) {
        told.say("quota", Map.of("quota", stv.quota(), "valid", stv.validPapers(), "seats", stv.seats()));
        stv.stages().forEach(stage -> {
            told.tiesUntil(stage.number());
            tell(told, stage);
        });
    }

    private static void tell(Told told, StvStage stage) {
        Map<Integer, BigDecimal> arrived = new TreeMap<>();
        stage.transfers().forEach(transfer -> arrived.merge(transfer.to(), transfer.votes(), BigDecimal::add));
        Map<String, Object> said = moved(told, arrived);
        List<Integer> reached = stage.elected().stream()
                .filter(option -> !stage.withoutQuota().contains(option))
                .toList();
        List<Integer> below = stage.withoutQuota().stream().sorted().toList();
        said.put("stage", stage.number());
        said.put("name", stage.option() == NOBODY ? "" : told.names().name(stage.option()));
        Map<Integer, BigDecimal> standing = standing(stage);
        said.put("votes", told.names().numbers(mostFirst(standing)));
        said.put("standing", standing.size());
        said.put("elected", told.names().names(reached));
        said.put("won", reached.size());
        said.put("below", told.names().names(below));
        said.put("belowQuota", below.size());
        told.say("stage." + stage.action(), said);
    }

    private static Map<Integer, BigDecimal> standing(StvStage stage) {
        Map<Integer, BigDecimal> votes = new TreeMap<>();
        for (int option = 0; option < stage.votes().size(); option++) {
            if (!stage.out().contains(option) && stage.votes().get(option).signum() > 0) {
                votes.put(option, stage.votes().get(option));
            }
        }
        return votes;
    }

    /** What goes on to whom, and what ends here. */
    private static <N extends Number & Comparable<N>> Map<String, Object> moved(Told told, Map<Integer, N> votes) {
        Map<Integer, N> goesOn = new LinkedHashMap<>(mostFirst(votes));
        N ended = goesOn.remove(NOBODY);
        Map<String, Object> said = new HashMap<>();
        said.put("moved", told.names().numbers(goesOn));
        said.put("some", goesOn.size());
        said.put("ends", ended == null ? 0 : ended);
        said.put("ended", ended == null ? "" : OptionNames.plain(ended));
        return said;
    }

    private static <N extends Comparable<N>> Map<Integer, N> mostFirst(Map<Integer, N> votes) {
        Map<Integer, N> sorted = new LinkedHashMap<>();
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, N>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    static void tell(Told told, SchulzeResult schulze) {
        told.say("pairs", Map.of());
        int place = 1;
        for (List<Integer> level : schulze.ranking()) {
            told.say("tier", Map.of("place", place, "names", told.names().names(level), "n", level.size()));
            place += level.size();
        }
        if (schulze.winners().size() == 1 && schulze.standing().size() <= MOST_COMPARED) {
            int winner = schulze.winners().getFirst();
            schulze.standing().stream()
                    .filter(other -> other != winner)
                    .forEach(other -> compare(told, schulze, winner, other));
        }
    }

    private static void compare(Told told, SchulzeResult schulze, int winner, int other) {
        long above = schulze.pairwise().get(winner).get(other);
        long below = schulze.pairwise().get(other).get(winner);
        told.say(
                "compared",
                Map.of(
                        "name", told.names().name(winner),
                        "other", told.names().name(other),
                        "above", above,
                        "below", below,
                        "direct", Boolean.toString(above > below),
                        "path", schulze.paths().get(winner).get(other),
                        "back", schulze.paths().get(other).get(winner)));
    }
}
