package org.roundtable.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last frames sent to one screen. A connection can be dead long before anybody notices: a browser that comes back
 * says what it saw last, and gets the rest.
 */
final class SentFrames {
    /** How many characters are remembered: some forty counts of a vote. */
    static final int KEPT = 16_384;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private int characters;
    private int forgotten = -1;

    /** @param number rises with each frame */
    void add(int number, String frame) {
        frames.add(new Frame(number, frame));
        characters += frame.length();
        while (characters > KEPT) {
            Frame oldest = frames.remove();
            characters -= oldest.text().length();
            forgotten = oldest.number();
        }
    }

    /** Whether all that came after this number is still known. */
    boolean knowsAllAfter(int seen) {
        return seen >= forgotten;
    }

    List<String> after(int seen) {
        return frames.stream()
                .filter(frame -> frame.number() > seen)
                .map(Frame::text)
                .toList();
    }

    private record Frame(int number, String text) {}
}
