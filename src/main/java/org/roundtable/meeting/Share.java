package org.roundtable.meeting;

/** So many of all. */
public record Share(int of, int all) {
    static Share of(long of, long all) {
        return new Share(Math.toIntExact(of), Math.toIntExact(all));
    }

    Share plus(Share other) {
        return new Share(of + other.of, all + other.all);
    }
}
