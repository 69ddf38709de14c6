package org.roundtable.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Finds from the three numbers of a tally which vote was the last. All seated members say yes one after another, then
 * all no, then all abstain, and so on: a tally comes back only after three rounds.
 */
final class TallyRead implements Newest {
    private static final byte[] MARK = "\"votes\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int OPTIONS = 3;

    private final int seats;

    TallyRead(int seats) {
        this.seats = seats;
    }

    @Override
    public int in(ByteBuffer message, int cast) {
        int[] votes = new int[OPTIONS];
        int found = 0;
        for (int at = message.position(); at < message.limit() - MARK.length; at++) {
            if (message.get(at) == MARK[0] && marked(message, at)) {
                votes[found++ % OPTIONS] = number(message, at + MARK.length);
            }
        }
        return found == 0 ? 0 : newest(votes[0], votes[1], votes[2], cast);
    }

    private int newest(int yes, int no, int abstain, int cast) {
        int all = yes + no + abstain;
        if (all < seats) {
            return all;
        }
        int place = abstain == 0 ? seats + no : yes == 0 ? 2 * seats + abstain : 3 * seats + yes;
        int rounds = OPTIONS * seats;
        return place + Math.max(0, Math.floorDiv(cast - place, rounds)) * rounds;
    }

    private static boolean marked(ByteBuffer message, int at) {
        for (int i = 1; i < MARK.length; i++) {
            if (message.get(at + i) != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static int number(ByteBuffer message, int from) {
        int number = 0;
        for (int at = from; message.get(at) >= '0' && message.get(at) <= '9'; at++) {
            number = number * 10 + message.get(at) - '0';
        }
        return number;
    }
}
