package org.roundtable.voting.count.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.Project;

/** The part VOTES of a Pabulib file. */
final class PabulibVotes {
    private final Map<String, String> meta;
    private final Map<String, Integer> projects;
    private final Table table;
    private final BudgetPoll.Kind kind;
    private final PabulibLimits limits;
    private final Batches<Approval> ballots = new Batches<>();
    private final long[] votes;
    private int voteColumn;
    private int pointsColumn;
    private long papers;

    PabulibVotes(Map<String, String> meta, Map<String, Integer> projects, List<BigDecimal> costs, Table table) {
        this.meta = meta;
        this.projects = projects;
        this.table = table;
        kind = kind(meta.getOrDefault("vote_type", ""));
        limits = new PabulibLimits(meta, costs, kind == BudgetPoll.Kind.ORDINAL ? projects.size() : Integer.MAX_VALUE);
        votes = new long[projects.size()];
    }

    private static BudgetPoll.Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "approval", "choose-1" -> BudgetPoll.Kind.APPROVAL;
            case "cumulative", "scoring" -> BudgetPoll.Kind.POINTS;
            case "ordinal" -> BudgetPoll.Kind.ORDINAL;
            default -> throw new BadFile(1, Fault.VOTE_TYPE);
        };
    }

    void columns(List<String> row, Table from) {
        voteColumn = row.indexOf("vote");
        pointsColumn = row.indexOf("points");
        if (voteColumn < 0 || kind == BudgetPoll.Kind.POINTS && pointsColumn < 0) {
            throw from.bad(voteColumn < 0 ? Fault.VOTE_COLUMNS : Fault.POINT_COLUMNS);
        }
    }

    void add(List<String> row) {
        if (row.size() <= voteColumn) {
            throw table.bad(Fault.CUT_OFF);
        }
        List<Integer> vote = vote(row.get(voteColumn));
        limits.check(vote, table);
        ballots.add(Approval.of(vote.stream().mapToInt(Integer::intValue).toArray()), 1);
        papers++;
        switch (kind) {
            case APPROVAL -> vote.forEach(project -> votes[project]++);
            case POINTS -> points(vote, row);
            case ORDINAL ->
                IntStream.range(0, vote.size()).forEach(place -> votes[vote.get(place)] += limits.longest() - place);
        }
    }

    private List<Integer> vote(String text) {
        List<Integer> vote = new ArrayList<>();
        for (String id : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            Integer project = projects.get(id.strip());
            if (project == null) {
                throw table.bad(Fault.NO_PROJECT, id.strip());
            }
            if (vote.contains(project)) {
                throw table.bad(Fault.PROJECT_NAMED_TWICE, id.strip());
            }
            vote.add(project);
        }
        return vote;
    }

    private void points(List<Integer> vote, List<String> row) {
        String text = row.size() > pointsColumn ? row.get(pointsColumn) : "";
        String[] points = text.isEmpty() ? new String[0] : text.split(",", -1);
        if (points.length != vote.size()) {
            throw table.bad(Fault.POINTS_MISSING, vote.size(), points.length);
        }
        for (int place = 0; place < points.length; place++) {
            String each = points[place].strip();
            votes[vote.get(place)] += Numbers.whole(each).orElseThrow(() -> table.bad(Fault.NOT_POINTS, each));
        }
    }

    long papers() {
        return papers;
    }

    BudgetPoll poll(List<Project> all, long budget, int decimals, Set<Integer> selected, List<OptionalLong> announced) {
        List<String> notes = new ArrayList<>();
        BudgetBallots counted = new BudgetBallots(all, budget, decimals, ballots.all());
        for (int project = 0; project < all.size(); project++) {
            long approving = counted.votes().get(project);
            OptionalLong said = announced.get(project);
            if (said.isPresent() && said.getAsLong() != approving) {
                notes.add("project " + all.get(project).id() + " has " + approving + " votes, the file says "
                        + said.getAsLong());
            }
        }
        return new BudgetPoll(
                meta,
                kind,
                counted,
                IntStream.range(0, votes.length)
                        .mapToObj(project -> votes[project])
                        .toList(),
                selected,
                notes);
    }
}
