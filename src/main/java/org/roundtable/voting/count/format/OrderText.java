package org.roundtable.voting.count.format;

import java.util.ArrayList;
import java.util.List;

/** An order as PrefLib writes it: {@code 1,2,{3,4}}. */
final class OrderText {
    private final String text;
    private final int options;
    private final TextLines lines;
    private final List<List<Integer>> places = new ArrayList<>();

    OrderText(String text, int options, TextLines lines) {
        this.text = text.strip();
        this.options = options;
        this.lines = lines;
    }

    List<List<Integer>> places() {
        int from = 0;
        while (from < text.length()) {
            int end = text.charAt(from) == '{' ? shared(from + 1) : single(from);
            if (end < text.length() && text.charAt(end) != ',') {
                throw lines.bad(Fault.IN_AN_ORDER, text.charAt(end));
            }
            from = end + 1;
        }
        return places;
    }

    private int single(int from) {
        int end = text.indexOf(',', from);
        end = end < 0 ? text.length() : end;
        places.add(List.of(option(text.substring(from, end))));
        return end;
    }

    private int shared(int from) {
        int end = text.indexOf('}', from);
        if (end < 0) {
            throw lines.bad(Fault.BRACE);
        }
        List<Integer> place = new ArrayList<>();
        for (String token : text.substring(from, end).split(",", -1)) {
            place.add(option(token));
        }
        places.add(place);
        return end + 1;
    }

    private int option(String token) {
        return (int) Numbers.whole(token.strip(), 1, options)
                        .orElseThrow(() -> lines.bad(Fault.NO_SUCH_OPTION, token.strip(), options))
                - 1;
    }
}
