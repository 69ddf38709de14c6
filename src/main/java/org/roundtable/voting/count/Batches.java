package org.roundtable.voting.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts equal ballots together as they come in. */
public final class Batches<B> {
    private final Map<B, Long> papers = new LinkedHashMap<>();

    /** Adds so many ballots of one kind. */
    public void add(B ballot, long more) {
        papers.merge(ballot, more, Math::addExact);
    }

    /** Each kind of ballot once, in the order in which they first came. */
    public List<Batch<B>> all() {
        return papers.entrySet().stream()
                .map(kind -> new Batch<>(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** How many ballots there are in all. */
    public static long papers(List<? extends Batch<?>> batches) {
        return batches.stream().mapToLong(Batch::papers).reduce(0, Math::addExact);
    }
}
