package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.Scores;

/**
 * Writes ballots as a table, each kind on a row with how many there are. What the cells are is the first word of the first
 * row: ranks after {@code papers}, crosses after {@code approvals}, numbers after {@code scores}, words after
 * {@code votes} and {@code dates}. An option that a ballot ranks twice has its better rank.
 */
public final class CsvWriter {
    private CsvWriter() {}

    public static void write(Question question, Appendable to) throws IOException {
        switch (question) {
            case Question.Stv stv -> write(stv.ballots(), to);
            case Question.Irv irv -> write(irv.ballots(), to);
            case Question.StrongestPaths paths -> write(paths.ballots(), to);
            case Question.Choose choose ->
                approvals(choose.batches(), question.options().names(), to);
            case Question.SharedBudget shares ->
                approvals(shares.ballots().batches(), question.options().names(), to);
            case Question.Greedy greedy ->
                approvals(greedy.ballots().batches(), question.options().names(), to);
            case Question.Score score ->
                rows("scores", question.options().names(), score.batches(), ballot -> scores(ballot, question), to);
            case Question.Motion motion ->
                rows("votes", List.of("vote"), motion.batches(), vote -> List.of(Words.of(vote)), to);
            case Question.Dates dates ->
                rows(
                        "dates",
                        question.options().names(),
                        dates.batches(),
                        ballot -> ballot.slots().stream().map(Words::of).toList(),
                        to);
        }
    }

    public static void write(RankedBallots ballots, Appendable to) throws IOException {
        List<String> names = ballots.options().names();
        rows("papers", names, ballots.batches(), ballot -> ranks(ballot, names.size()), to);
    }

    private static void approvals(List<Batch<Approval>> batches, List<String> names, Appendable to) throws IOException {
        rows("approvals", names, batches, ballot -> crosses(ballot, names.size()), to);
    }

    private static <B> void rows(
            String kind, List<String> names, List<Batch<B>> batches, Function<B, List<String>> cells, Appendable to)
            throws IOException {
        CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(row(kind, names.stream().map(Cells::harmless).toList()));
        for (Batch<B> batch : batches) {
            printer.printRecord(row(Long.toString(batch.papers()), cells.apply(batch.ballot())));
        }
        printer.flush();
    }

    private static List<String> row(String first, List<String> rest) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(rest);
        return row;
    }

    private static List<String> ranks(Ranking ballot, int options) {
        String[] ranks = new String[options];
        Arrays.fill(ranks, "");
        for (int mark = ballot.size() - 1; mark >= 0; mark--) {
            ranks[ballot.option(mark)] = Integer.toString(ballot.place(mark) + 1);
        }
        return List.of(ranks);
    }

    private static List<String> crosses(Approval ballot, int options) {
        return IntStream.range(0, options)
                .mapToObj(option -> ballot.approves(option) ? "x" : "")
                .toList();
    }

    private static List<String> scores(Scores ballot, Question question) {
        Map<Integer, Integer> given = ballot.given();
        return IntStream.range(0, question.options().size())
                .mapToObj(option -> Objects.toString(given.get(option), ""))
                .toList();
    }
}
