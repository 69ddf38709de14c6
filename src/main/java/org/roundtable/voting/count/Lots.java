package org.roundtable.voting.count;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lots as they were drawn, in public and once: who is drawn earlier is better placed in every tie that nothing else
 * decides. Drawing is for people; a count only looks at what they drew.
 *
 * @param drawn options in the order in which they were drawn, not necessarily all
 */
public record Lots(List<Integer> drawn) {
    /** No lot was drawn: a count that needs one stops there and says so. */
    public static final Lots NONE = new Lots(List.of());

    public Lots {
        drawn = List.copyOf(drawn);
    }

    /**
     * An order that anybody can work out again from a word agreed beforehand: the options by the SHA-256 of the word, a
     * line feed and their name.
     */
    public static Lots seeded(String word, Options options) {
        return new Lots(IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparing(option -> digest(word + "\n" + options.name(option))))
                .toList());
    }

    /** The best placed of these, when all of them were drawn. */
    public Optional<Integer> best(Collection<Integer> tied) {
        return place(tied).min(Comparator.comparing(drawn::indexOf));
    }

    /** The worst placed of these, when all of them were drawn. */
    public Optional<Integer> worst(Collection<Integer> tied) {
        return place(tied).max(Comparator.comparing(drawn::indexOf));
    }

    private Stream<Integer> place(Collection<Integer> tied) {
        return drawn.containsAll(tied) ? tied.stream() : Stream.empty();
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
