package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;

/**
 * Reads PrefLib's orders (soc, soi, toc and toi): a head of {@code # KEY: value} lines, then {@code count: 1,2,{3,4}};
 * and the older form that starts with the number of options, their names, and the numbers of voters, of ballots and of
 * different ballots.
 */
final class PrefLibReader {
    private static final long MOST_OPTIONS = 10_000;
    private static final String NAME = "ALTERNATIVE NAME ";

    private final TextLines lines;
    private final RankedPoll.Kind kind;
    private final Map<String, String> head = new TreeMap<>();
    private final OptionNames names;
    private final Batches<Ranking> ballots = new Batches<>();
    private long papers;
    private long orders;

    PrefLibReader(TextLines lines, RankedPoll.Kind kind) {
        this.lines = lines;
        this.kind = kind;
        names = new OptionNames(lines::bad);
    }

    RankedPoll read() throws IOException {
        String line = needed();
        Options options = line.startsWith("#") ? newHead(line) : oldHead(line);
        for (String order = lines.nextFull(); order != null; order = lines.nextFull()) {
            order(order);
        }
        check("NUMBER VOTERS", papers, Fault.BALLOTS_ANNOUNCED);
        check("NUMBER UNIQUE ORDERS", orders, Fault.LINES_ANNOUNCED);
        String title = head.getOrDefault("TITLE", head.getOrDefault("FILE NAME", ""));
        return new RankedPoll(title, 0, kind, new RankedBallots(options, ballots.all()));
    }

    private Options newHead(String first) throws IOException {
        @Nullable String line = first;
        while (line != null && line.startsWith("#")) {
            String text = line.substring(1).strip();
            int colon = text.indexOf(':');
            if (colon > 0) {
                headLine(
                        text.substring(0, colon).strip().toUpperCase(Locale.ROOT),
                        text.substring(colon + 1).strip());
            }
            line = lines.nextFull();
        }
        check("NUMBER ALTERNATIVES", names.size(), Fault.NAMES_ANNOUNCED);
        Options options = options();
        if (line != null) {
            order(line);
        }
        return options;
    }

    private void headLine(String key, String value) {
        if (!key.startsWith(NAME)) {
            head.put(key, value);
            return;
        }
        if (!key.equals(NAME + (names.size() + 1))) {
            throw lines.bad(Fault.NUMBERING);
        }
        names.add(value);
    }

    private Options oldHead(String first) throws IOException {
        long size = Numbers.whole(first, 1, MOST_OPTIONS).orElseThrow(() -> lines.bad(Fault.HEAD_LINE, first));
        while (names.size() < size) {
            String line = needed();
            String number = (names.size() + 1) + ",";
            if (!line.startsWith(number)) {
                throw lines.bad(Fault.NAME_EXPECTED, names.size() + 1, size);
            }
            names.add(line.substring(number.length()).strip());
        }
        String[] counts = needed().split(",", -1);
        if (counts.length != 3) {
            throw lines.bad(Fault.THREE_NUMBERS);
        }
        head.put("NUMBER VOTERS", counts[1].strip());
        head.put("NUMBER UNIQUE ORDERS", counts[2].strip());
        return options();
    }

    private Options options() {
        if (names.size() == 0) {
            throw lines.bad(Fault.NO_OPTIONS);
        }
        return names.options();
    }

    private void order(String line) {
        int end = line.indexOf(line.indexOf(':') < 0 ? ',' : ':');
        String count = end < 0 ? line : line.substring(0, end).strip();
        long more = Numbers.whole(count, 1, Integer.MAX_VALUE).orElseThrow(() -> lines.bad(Fault.NOT_BALLOTS, count));
        ballots.add(ranking(end < 0 ? "" : line.substring(end + 1)), more);
        papers += more;
        orders++;
    }

    private Ranking ranking(String text) {
        List<List<Integer>> places = new OrderText(text, names.size(), lines).places();
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> place : places) {
            if (place.size() > 1 && !kind.ties()) {
                throw lines.bad(Fault.SHARED_PLACE, kind.extension());
            }
            if (!place.stream().allMatch(seen::add)) {
                throw lines.bad(Fault.RANKED_TWICE);
            }
        }
        if (kind.complete() && seen.size() < names.size()) {
            throw lines.bad(Fault.NOT_ALL_RANKED, kind.extension());
        }
        return Ranking.ofPlaces(places);
    }

    private void check(String key, long found, Fault otherwise) {
        String announced = head.get(key);
        if (announced != null && !Long.toString(found).equals(announced)) {
            throw lines.bad(otherwise, announced, found);
        }
    }

    private String needed() throws IOException {
        String line = lines.nextFull();
        if (line == null) {
            throw lines.bad(Fault.ENDS_BEFORE_FIRST_BALLOT);
        }
        return line;
    }
}
