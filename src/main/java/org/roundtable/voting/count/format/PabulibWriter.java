package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.Project;

/** Writes approval ballots on a budget in Pabulib's format. Voters are numbered anew, so a number says nothing. */
public final class PabulibWriter {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator('\n')
            .get();

    private PabulibWriter() {}

    /**
     * @param rule by Pabulib's name, such as {@code equalshares/add1}
     * @param selected the projects that won
     */
    public static void write(String title, String rule, BudgetBallots ballots, List<Integer> selected, Appendable to)
            throws IOException {
        CSVPrinter printer = new CSVPrinter(to, FORMAT);
        meta(printer, title, rule, ballots);
        printer.printRecord("PROJECTS");
        printer.printRecord("project_id", "cost", "votes", "name", "selected");
        for (int project = 0; project < ballots.projects().size(); project++) {
            Project each = ballots.projects().get(project);
            printer.printRecord(
                    each.id(),
                    Amount.text(each.cost(), ballots.decimals()),
                    ballots.votes().get(project),
                    each.name(),
                    selected.contains(project) ? 1 : 0);
        }
        votes(printer, ballots);
        printer.flush();
    }

    private static void meta(CSVPrinter printer, String title, String rule, BudgetBallots ballots) throws IOException {
        printer.printRecord("META");
        printer.printRecord("key", "value");
        printer.printRecord("description", title);
        printer.printRecord("num_projects", ballots.projects().size());
        printer.printRecord("num_votes", ballots.papers());
        printer.printRecord("budget", Amount.text(ballots.budget(), ballots.decimals()));
        printer.printRecord("vote_type", "approval");
        printer.printRecord("rule", rule);
    }

    private static void votes(CSVPrinter printer, BudgetBallots ballots) throws IOException {
        printer.printRecord("VOTES");
        printer.printRecord("voter_id", "vote");
        long voter = 0;
        for (Batch<Approval> batch : ballots.batches()) {
            String vote = batch.ballot().options().stream()
                    .map(project -> ballots.projects().get(project).id())
                    .collect(Collectors.joining(","));
            for (long paper = 0; paper < batch.papers(); paper++) {
                printer.printRecord(++voter, vote);
            }
        }
    }
}
