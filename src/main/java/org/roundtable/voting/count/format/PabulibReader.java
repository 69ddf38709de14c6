package org.roundtable.voting.count.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.roundtable.voting.count.Project;

/**
 * Reads Pabulib's format of budget votes: sections META, PROJECTS and VOTES, each with a row of column names, separated
 * by semicolons.
 */
final class PabulibReader {
    private final Table table;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final PabulibProjects projects = new PabulibProjects();
    private List<String> row = List.of();

    PabulibReader(TextLines lines) throws IOException {
        table = new Table(lines, ';', true);
    }

    BudgetPoll read() {
        advance();
        section("META");
        for (advance(); !row.isEmpty() && !heads("PROJECTS"); advance()) {
            metaRow();
        }
        section("PROJECTS");
        projects.columns(next(Fault.ENDS_BEFORE_PROJECTS), table);
        for (advance(); !row.isEmpty() && !heads("VOTES"); advance()) {
            projects.add(row, table);
        }
        announced("num_projects", projects.size());
        section("VOTES");
        PabulibVotes votes = votes();
        votes.columns(next(Fault.ENDS_BEFORE_VOTES), table);
        for (advance(); !row.isEmpty(); advance()) {
            votes.add(row);
        }
        announced("num_votes", votes.papers());
        return poll(votes);
    }

    private void section(String name) {
        if (!heads(name)) {
            throw table.bad(row.isEmpty() ? Fault.ENDS_BEFORE_PART : Fault.PART_EXPECTED, name);
        }
    }

    private void metaRow() {
        if (row.size() < 2) {
            throw table.bad(Fault.NO_VALUE, row.getFirst());
        }
        if (!row.getFirst().equals("key")) {
            meta.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1));
        }
    }

    private PabulibVotes votes() {
        Map<String, Integer> ids = new HashMap<>();
        List<String> all = projects.ids();
        for (int project = 0; project < all.size(); project++) {
            ids.put(all.get(project), project);
        }
        return new PabulibVotes(meta, ids, projects.costs(), table);
    }

    private BudgetPoll poll(PabulibVotes votes) {
        BigDecimal budget =
                Amount.of(meta.getOrDefault("budget", "")).orElseThrow(() -> new BadFile(1, Fault.NO_BUDGET));
        int decimals = Stream.concat(Stream.of(budget), projects.costs().stream())
                .mapToInt(Amount::decimals)
                .max()
                .orElse(0);
        long smallest = Amount.smallest(budget, decimals);
        if (smallest > Project.MOST) {
            throw new BadFile(1, Fault.BUDGET_TOO_LARGE);
        }
        return votes.poll(projects.all(decimals), smallest, decimals, projects.selected(), projects.announcedVotes());
    }

    private void announced(String key, long found) {
        String value = meta.get(key);
        OptionalLong number = Numbers.whole(value == null ? "" : value);
        if (number.isEmpty()) {
            throw new BadFile(1, Fault.NO_META_NUMBER, key);
        }
        if (number.getAsLong() != found) {
            throw table.bad(Fault.META_ANNOUNCED, key, number.getAsLong(), found);
        }
    }

    private List<String> next(Fault ends) {
        advance();
        if (row.isEmpty()) {
            throw table.bad(ends);
        }
        return row.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
    }

    private void advance() {
        row = table.next();
    }

    private boolean heads(String name) {
        return !row.isEmpty()
                && row.getFirst().equalsIgnoreCase(name)
                && row.subList(1, row.size()).stream().allMatch(String::isEmpty);
    }
}
