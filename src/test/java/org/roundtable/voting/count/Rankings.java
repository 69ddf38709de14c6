package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.List;

/** Ranked ballots written shortly: {@code "5 ACBED"}; {@code -} is a place left out, {@code (AB)} a shared one. */
public final class Rankings {
    private Rankings() {}

    /** @param names one letter for each option */
    public static RankedBallots of(String names, String... lines) {
        Batches<Ranking> batches = new Batches<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            batches.add(ranking(names, parts.length > 1 ? parts[1] : ""), Long.parseLong(parts[0]));
        }
        return new RankedBallots(new Options(List.of(names.split(""))), batches.all());
    }

    private static Ranking ranking(String names, String text) {
        List<List<Integer>> places = new ArrayList<>();
        boolean shared = false;
        for (char letter : text.toCharArray()) {
            if (letter == ')') {
                shared = false;
                continue;
            }
            if (!shared) {
                places.add(new ArrayList<>());
            }
            if (letter == '(') {
                shared = true;
            } else if (letter != '-') {
                places.getLast().add(names.indexOf(letter));
            }
        }
        return Ranking.ofPlaces(places);
    }

    /** The letters of these options. */
    public static String letters(Options options, List<Integer> which) {
        return String.join("", options.names(which));
    }
}
