package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A ranked ballot as it was filled in: which options have which place, the first place being 0. A place can be left out,
 * be given to several options, and an option can have several places; what that means is for the rule to say.
 */
public final class Ranking {
    private static final int[] ONE_AFTER_ANOTHER = {};
    public static final Ranking BLANK = of();

    private final int[] options;
    private final int[] places;

    private Ranking(int[] options, int[] places) {
        this.options = options;
        boolean plain = IntStream.range(0, places.length).allMatch(mark -> places[mark] == mark);
        this.places = plain ? ONE_AFTER_ANOTHER : places;
    }

    /** One option to a place, best first. */
    public static Ranking of(int... bestFirst) {
        return new Ranking(bestFirst.clone(), new int[0]);
    }

    /** The options of each place, best first; an empty place was left out. */
    public static Ranking ofPlaces(List<? extends Collection<Integer>> bestFirst) {
        List<Integer> options = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < bestFirst.size(); place++) {
            for (int option : bestFirst.get(place).stream().sorted().toList()) {
                options.add(option);
                places.add(place);
            }
        }
        return new Ranking(numbers(options), numbers(places));
    }

    /** How many marks there are on it. */
    public int size() {
        return options.length;
    }

    /** The option of a mark, marks being in the order of their places. */
    public int option(int mark) {
        return options[mark];
    }

    /** The place of a mark. */
    public int place(int mark) {
        return places.length == 0 ? mark : places[mark];
    }

    /** Whether some other mark has the same place. */
    public boolean shared(int mark) {
        return mark > 0 && place(mark - 1) == place(mark) || mark + 1 < size() && place(mark + 1) == place(mark);
    }

    /** Without these options; a place that only they had is closed, one that was left out stays so. */
    public Ranking without(Set<Integer> withdrawn) {
        if (Arrays.stream(options).noneMatch(withdrawn::contains)) {
            return this;
        }
        List<List<Integer>> kept = new ArrayList<>();
        for (List<Integer> place : places()) {
            List<Integer> left =
                    place.stream().filter(option -> !withdrawn.contains(option)).toList();
            if (place.isEmpty() || !left.isEmpty()) {
                kept.add(left);
            }
        }
        return ofPlaces(kept);
    }

    /** The options of each place, best first; empty where a place was left out. */
    public List<List<Integer>> places() {
        List<List<Integer>> all = new ArrayList<>();
        for (int mark = 0; mark < size(); mark++) {
            while (all.size() <= place(mark)) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(option(mark));
        }
        return all;
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking that
                && Arrays.equals(options, that.options)
                && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(options) + Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return places().toString();
    }
}
