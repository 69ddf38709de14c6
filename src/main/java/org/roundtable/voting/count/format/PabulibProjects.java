package org.roundtable.voting.count.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.roundtable.voting.count.Project;

/** The part PROJECTS of a Pabulib file. */
final class PabulibProjects {
    private final Map<String, BigDecimal> costs = new LinkedHashMap<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<OptionalLong> votes = new ArrayList<>();
    private final Set<Integer> selected = new HashSet<>();
    private List<String> columns = List.of();

    void columns(List<String> row, Table table) {
        columns = row;
        if (!row.contains("project_id") || !row.contains("cost")) {
            throw table.bad(Fault.PROJECT_COLUMNS);
        }
    }

    void add(List<String> row, Table table) {
        String id = cell(row, "project_id");
        BigDecimal cost = Amount.of(cell(row, "cost"))
                .filter(amount ->
                        amount.signum() > 0 && Amount.smallest(amount, Amount.decimals(amount)) <= Project.MOST)
                .orElseThrow(() -> table.bad(Fault.NOT_A_COST, cell(row, "cost")));
        if (id.isEmpty() || costs.put(id, cost) != null) {
            throw id.isEmpty() ? table.bad(Fault.PROJECT_WITHOUT_ID) : table.bad(Fault.PROJECT_TWICE, id);
        }
        lines.add(table.line());
        names.add(cell(row, "name").isEmpty() ? id : cell(row, "name"));
        votes.add(Numbers.whole(cell(row, "votes")));
        if (cell(row, "selected").equals("1")) {
            selected.add(names.size() - 1);
        }
    }

    private String cell(List<String> row, String column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < row.size() ? row.get(index) : "";
    }

    int size() {
        return names.size();
    }

    List<String> ids() {
        return List.copyOf(costs.keySet());
    }

    List<BigDecimal> costs() {
        return List.copyOf(costs.values());
    }

    /** How many votes the file itself says each project has, where it says so. */
    List<OptionalLong> announcedVotes() {
        return votes;
    }

    Set<Integer> selected() {
        return selected;
    }

    List<Project> all(int decimals) {
        return IntStream.range(0, size())
                .mapToObj(project -> project(project, decimals))
                .toList();
    }

    private Project project(int project, int decimals) {
        long cost = Amount.smallest(costs().get(project), decimals);
        if (cost > Project.MOST) {
            throw new BadFile(lines.get(project), Fault.PROJECT_TOO_DEAR);
        }
        return new Project(ids().get(project), names.get(project), cost);
    }
}
