package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.Scores;

/**
 * Reads ballots as a table: a first row with what the numbers in it are and the names of the options, then for each kind
 * of ballot how many there are and a cell for each option. After {@code papers} a cell is a rank from 1, empty or 0 is no
 * rank, a cross is rank 1; after {@code approvals} a cross or 1 names the option; after {@code scores} it is a number, or
 * empty.
 */
final class CsvReader {
    private static final int MOST_RANK = 10_000;
    private static final int MOST_SCORE = 1_000_000;

    private final Table table;
    private boolean ties;

    CsvReader(TextLines lines) throws IOException {
        table = new Table(lines, ',', false);
    }

    PollFile read() {
        List<String> head = table.next();
        String kind = head.isEmpty() ? "" : head.getFirst();
        return switch (kind) {
            case "papers" -> ranked(options(head));
            case "approvals" -> {
                Options options = options(head);
                yield new ChoicePoll(options, ballots(options, this::approval));
            }
            case "scores" -> {
                Options options = options(head);
                yield new ScorePoll(options, ballots(options, this::scores));
            }
            default -> throw table.bad(Fault.FIRST_ROW);
        };
    }

    private RankedPoll ranked(Options options) {
        RankedBallots ballots = new RankedBallots(options, ballots(options, this::ranking));
        return new RankedPoll("", 0, ties ? RankedPoll.Kind.TOI : RankedPoll.Kind.SOI, ballots);
    }

    private <B> List<Batch<B>> ballots(Options options, Function<List<String>, B> said) {
        Batches<B> ballots = new Batches<>();
        for (List<String> row = table.next(); !row.isEmpty(); row = table.next()) {
            if (row.size() != options.size() + 1) {
                throw table.bad(Fault.CELLS, row.size(), options.size() + 1);
            }
            String papers = row.getFirst();
            long more =
                    Numbers.whole(papers, 1, Integer.MAX_VALUE).orElseThrow(() -> table.bad(Fault.NOT_BALLOTS, papers));
            ballots.add(said.apply(row.subList(1, row.size())), more);
        }
        return ballots.all();
    }

    private Options options(List<String> row) {
        if (row.size() < 2) {
            throw table.bad(Fault.FIRST_ROW_NAMES_NONE);
        }
        OptionNames names = new OptionNames(table::bad);
        row.subList(1, row.size()).stream().map(Cells::plain).forEach(names::add);
        return names.options();
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
        return cross(cell) ? 1 : number(cell, MOST_RANK, Fault.NOT_A_RANK);
    }

    private Approval approval(List<String> cells) {
        List<Integer> named = new ArrayList<>();
        for (int option = 0; option < cells.size(); option++) {
            String cell = cells.get(option);
            if (cross(cell) || !cell.isEmpty() && number(cell, 1, Fault.NOT_A_CROSS) == 1) {
                named.add(option);
            }
        }
        return Approval.of(named.stream().mapToInt(Integer::intValue).toArray());
    }

    private Scores scores(List<String> cells) {
        int[] numbers = new int[cells.size()];
        for (int option = 0; option < numbers.length; option++) {
            String cell = cells.get(option);
            numbers[option] = cell.isEmpty() ? -1 : number(cell, MOST_SCORE, Fault.NOT_A_SCORE);
        }
        return Scores.inOrder(numbers);
    }

    private static boolean cross(String cell) {
        return cell.equalsIgnoreCase("x");
    }

    private int number(String cell, int most, Fault otherwise) {
        return (int) Numbers.whole(cell, 0, most).orElseThrow(() -> table.bad(otherwise, cell));
    }
}
