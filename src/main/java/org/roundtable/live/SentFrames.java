package org.roundtable.live;

import java.util.ArrayDeque;
import java.util.Deque;
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

    /**
     * @param number rises with each message
     * @param message is kept once, however many screens were told
     */
    void add(int number, Message message) {
        frames.add(new Frame(number, message));
        characters += message.length();
        while (characters > KEPT) {
            Frame oldest = frames.remove();
            characters -= oldest.message().length();
            forgotten = oldest.number();
        }
    }

    /** Whether all that came after this number is still known. */
    boolean knowsAllAfter(int seen) {
        return seen >= forgotten;
    }

    /** As they were sent. */
    Stream<String> after(int seen) {
        return frames.stream()
                .filter(frame -> frame.number() > seen)
                .map(frame -> frame.message().framed(frame.number()));
    }

    private record Frame(int number, Message message) {}

    /** Something for one screen, or for many alike. */
    interface Message {
        /** In characters, but for its number. */
        int length();

        /**
         * With its length first, as the browser's part of Atmosphere takes it.
         *
         * @param number under which a screen gets it
         */
        String framed(int number);
    }

    /** A message that holds its number. */
    record Written(String text) implements Message {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public String framed(int number) {
            return text.length() + "|" + text;
        }
    }
}
