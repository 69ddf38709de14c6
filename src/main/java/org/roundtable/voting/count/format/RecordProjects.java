package org.roundtable.voting.count.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Project;

/** The projects and the budget of a record. */
final class RecordProjects {
    private final List<Json> projects;
    private final Json budget;
    private final int decimals;

    RecordProjects(Json record) {
        projects = record.member("options").items();
        budget = record.member("rules").member("budget");
        decimals = Stream.concat(Stream.of(budget), projects.stream().map(project -> project.member("cost")))
                .mapToInt(RecordProjects::decimals)
                .max()
                .orElse(0);
    }

    Options options() {
        return new Options(
                projects.stream().map(each -> each.member("id").text()).toList());
    }

    BudgetBallots ballots(List<Batch<Approval>> batches) {
        return new BudgetBallots(
                projects.stream().map(each -> each.made(this::project)).toList(), smallest(budget), decimals, batches);
    }

    private Project project(Json project) {
        return new Project(
                project.member("id").text(), project.member("name").text(), smallest(project.member("cost")));
    }

    private long smallest(Json amount) {
        return Amount.smallest(amount(amount), decimals);
    }

    /** As it is written, so that a sum with two decimals keeps them. */
    private static int decimals(Json amount) {
        amount(amount);
        int point = amount.text().indexOf('.');
        return point < 0 ? 0 : Math.min(Amount.MOST_DECIMALS, amount.text().length() - point - 1);
    }

    private static BigDecimal amount(Json amount) {
        return Amount.of(amount.text()).orElseThrow(() -> amount.bad("an amount of money should stand here"));
    }
}
