package org.roundtable.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The last messages sent to one screen. A connection can be dead long before anybody notices: a browser that comes back
 * says what it saw last, and gets the rest.
 */
final class SentFrames {
    /** How many characters are remembered: some forty counts of a vote. */
    static final int KEPT = 16_384;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private int characters;
    private int forgotten = -1;

    /** @param number rises with each frame */
    void add(int number, String message) {
        add(new Frame(number, message.length(), any -> message));
    }

    /** Kept once, however many screens were told. */
    void add(int number, Bulletin bulletin) {
        add(new Frame(number, bulletin.length(), bulletin::numbered));
    }

    private void add(Frame frame) {
        frames.add(frame);
        characters += frame.length();
        while (characters > KEPT) {
            Frame oldest = frames.remove();
            characters -= oldest.length();
            forgotten = oldest.number();
        }
    }

    /** Whether all that came after this number is still known. */
    boolean knowsAllAfter(int seen) {
        return seen >= forgotten;
    }

    Stream<String> after(int seen) {
        return frames.stream()
                .filter(frame -> frame.number() > seen)
                .map(frame -> frame.message().apply(frame.number()));
    }

    private record Frame(int number, int length, IntFunction<String> message) {}
}
