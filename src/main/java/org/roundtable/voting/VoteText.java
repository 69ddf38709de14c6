package org.roundtable.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roundtable.voting.count.Availability;

/**
 * How a ballot is stored: {@code YES}; {@code 0,2} for marks; {@code 2>0=1>>3} for ranks, a place left out being empty;
 * {@code 0:5,2:3} for numbers; {@code YES,NO,IF_NEED_BE} for times; {@code -} for a blank one and {@code !} for one that
 * cannot be counted.
 */
public final class VoteText {
    private static final String BLANK = "-";
    private static final String INVALID = "!";

    private VoteText() {}

    public static String write(Vote vote) {
        return switch (vote) {
            case Vote.Motion motion -> motion.choice().name();
            case Vote.Marks marks -> join(marks.options(), ",");
            case Vote.Ranks ranks ->
                ranks.places().stream().map(place -> join(place, "=")).collect(Collectors.joining(">"));
            case Vote.Numbers numbers ->
                numbers.given().entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
            case Vote.Slots slots ->
                slots.answers().stream().map(Availability::name).collect(Collectors.joining(","));
            case Vote.Blank blank -> BLANK;
            case Vote.Invalid invalid -> INVALID;
        };
    }

    /**
     * @param text as it was written for a poll of this method
     * @throws RuntimeException when it is of another
     */
    public static Vote read(PollMethod method, String text) {
        if (text.equals(BLANK)) {
            return Vote.BLANK;
        }
        if (text.equals(INVALID)) {
            return Vote.INVALID;
        }
        return switch (method.paper()) {
            case MOTION -> new Vote.Motion(Choice.valueOf(text));
            case MARKS -> new Vote.Marks(numbers(text, ","));
            case RANKS ->
                new Vote.Ranks(Arrays.stream(text.split(">", -1))
                        .map(place -> numbers(place, "="))
                        .toList());
            case NUMBERS -> new Vote.Numbers(pairs(text));
            case SLOTS ->
                new Vote.Slots(Arrays.stream(text.split(","))
                        .map(Availability::valueOf)
                        .toList());
        };
    }

    private static String join(List<Integer> options, String between) {
        return options.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    private static List<Integer> numbers(String text, String between) {
        List<Integer> numbers = new ArrayList<>();
        if (!text.isEmpty()) {
            Arrays.stream(text.split(between)).map(Integer::valueOf).forEach(numbers::add);
        }
        return numbers;
    }

    private static SortedMap<Integer, Integer> pairs(String text) {
        SortedMap<Integer, Integer> pairs = new TreeMap<>();
        for (String pair : text.split(",")) {
            int colon = pair.indexOf(':');
            pairs.put(Integer.valueOf(pair.substring(0, colon)), Integer.valueOf(pair.substring(colon + 1)));
        }
        return pairs;
    }
}
