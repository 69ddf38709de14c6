package org.roundtable.voting.count.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.Tie;
import org.roundtable.voting.count.format.Words;

/** A recount in plain words, for reading on a terminal. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    private Report() {}

    static String of(Recount recount) {
        Report report = new Report();
        Map<String, @Nullable Object> document = recount.document();
        if (!recount.poll().title().isEmpty()) {
            report.line(recount.poll().title());
        }
        report.line("method " + document.get("method") + ", " + document.get("ballots") + " ballots");
        report.members(document.get("rules"), "  ");
        StepsText.of(recount.result(), recount.question().options()).forEach(report::line);
        recount.result()
                .ties()
                .forEach(
                        tie -> report.line(tie(tie, recount.question().options().names())));
        report.line("");
        recount.quorum().ifPresent(quorum -> report.line(quorum(quorum)));
        report.line("verdict: " + document.get("verdict"));
        recount.winners().forEach(winner -> report.line("  winner: " + winner));
        Boolean agrees = recount.agrees();
        if (agrees != null) {
            report.line(agrees ? "The file itself says the same." : "The file itself says OTHERWISE.");
        }
        return report.text.toString();
    }

    private static String quorum(QuorumCheck quorum) {
        String numbers = quorum.had() + " there, " + quorum.needed() + " needed";
        return quorum.met() ? "quorum: " + numbers : "no quorum: " + numbers + "; nothing is decided";
    }

    private void members(@Nullable Object object, String indent) {
        if (object instanceof Map<?, ?> members) {
            members.forEach((key, value) -> {
                if (value != null && !value.equals(List.of()) && !"lots".equals(key)) {
                    line(indent + key + ": " + value);
                }
            });
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String tie(Tie tie, List<String> names) {
        return "tie at step " + tie.step() + " (" + Words.of(tie.purpose()) + "): "
                + names(tie.tied(), names) + "; decided by "
                + Words.of(tie.decision()) + ": "
                + names(tie.taken(), names);
    }

    private static String names(List<Integer> options, List<String> names) {
        return options.stream().map(names::get).collect(Collectors.joining(", "));
    }
}
