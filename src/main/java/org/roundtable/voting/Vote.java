package org.roundtable.voting;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roundtable.voting.count.Availability;

/** What a ballot says. An option is its place on the ballot paper, from 0. */
public sealed interface Vote {
    Vote BLANK = new Blank();
    Vote INVALID = new Invalid();

    static Vote of(Choice choice) {
        return new Motion(choice);
    }

    /** What is said of a motion. */
    record Motion(Choice choice) implements Vote {}

    /** Options without an order, each once, in the order of the ballot paper. */
    record Marks(List<Integer> options) implements Vote {
        public Marks {
            options = options.stream().distinct().sorted().toList();
        }

        public static Marks of(Integer... options) {
            return new Marks(List.of(options));
        }
    }

    /** The options of each place, best first. On paper a place can be left out or shared. */
    record Ranks(List<List<Integer>> places) implements Vote {
        public Ranks {
            places = places.stream()
                    .map(place -> place.stream().sorted().toList())
                    .toList();
        }

        /** One option to a place. */
        public static Ranks inOrder(Collection<Integer> bestFirst) {
            return new Ranks(bestFirst.stream().map(List::of).toList());
        }
    }

    /** A score or a number of dots for some options. */
    record Numbers(SortedMap<Integer, Integer> given) implements Vote {
        public Numbers {
            given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        }

        public static Numbers of(Map<Integer, Integer> given) {
            return new Numbers(new TreeMap<>(given));
        }
    }

    /** An answer for each time, in the order of the ballot paper. */
    record Slots(List<Availability> answers) implements Vote {
        public Slots {
            answers = List.copyOf(answers);
        }
    }

    /** Nothing: whoever hands it in takes part and chooses nobody. */
    record Blank() implements Vote {}

    /** Something that cannot be counted. Only paper can say it. */
    record Invalid() implements Vote {}
}
