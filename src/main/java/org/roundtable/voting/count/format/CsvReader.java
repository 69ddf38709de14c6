package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;

/**
 * Reads ranked ballots as a table: a first row {@code papers} and the names of the options, then for each kind of ballot
 * how many there are and the rank it gives to each option, from 1. An empty cell or 0 is no rank, a cross is rank 1.
 */
final class CsvReader {
    private static final int MOST_RANK = 10_000;

    private final Table table;
    private final Batches<Ranking> ballots = new Batches<>();
    private boolean ties;

    CsvReader(TextLines lines) throws IOException {
        table = new Table(lines, ',');
    }

    RankedPoll read() {
        Options options = options(table.next());
        for (List<String> row = table.next(); !row.isEmpty(); row = table.next()) {
            if (row.size() != options.size() + 1) {
                throw table.bad("the row has " + row.size() + " cells, and the first row " + (options.size() + 1));
            }
            String papers = row.getFirst();
            long more = Numbers.whole(papers, 1, Integer.MAX_VALUE)
                    .orElseThrow(() -> table.bad("\"" + papers + "\" is not a number of ballots"));
            ballots.add(ranking(row.subList(1, row.size())), more);
        }
        RankedPoll.Kind kind = ties ? RankedPoll.Kind.TOI : RankedPoll.Kind.SOI;
        return new RankedPoll("", 0, kind, new RankedBallots(options, ballots.all()));
    }

    private Options options(List<String> row) {
        if (row.size() < 2 || !row.getFirst().equals("papers")) {
            throw table.bad("the first row must be \"papers\" and the names of the options");
        }
        try {
            return new Options(row.subList(1, row.size()));
        } catch (IllegalArgumentException wrong) {
            throw table.bad(String.valueOf(wrong.getMessage()));
        }
    }

    private Ranking ranking(List<String> cells) {
        Map<Integer, List<Integer>> byRank = new TreeMap<>();
        for (int option = 0; option < cells.size(); option++) {
            int rank = rank(cells.get(option));
            if (rank > 0) {
                byRank.computeIfAbsent(rank, none -> new ArrayList<>()).add(option);
            }
        }
        ties = ties || byRank.values().stream().anyMatch(place -> place.size() > 1);
        List<List<Integer>> places = new ArrayList<>();
        byRank.forEach((rank, place) -> {
            while (places.size() < rank - 1) {
                places.add(List.of());
            }
            places.add(place);
        });
        return Ranking.ofPlaces(places);
    }

    private int rank(String cell) {
        if (cell.isEmpty()) {
            return 0;
        }
        return cell.equalsIgnoreCase("x")
                ? 1
                : (int) Numbers.whole(cell, 0, MOST_RANK)
                        .orElseThrow(() -> table.bad("\"" + cell + "\" is not a rank"));
    }
}
