package org.roundtable.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a wall how many have voted. While everybody votes for the first time that is the number of the vote. */
final class TurnoutRead implements Newest {
    private static final Pattern TURNOUT = Pattern.compile("\"(\\d+) of \\d+ have voted\"");

    @Override
    public int in(ByteBuffer message, int cast) {
        Matcher turnout = TURNOUT.matcher(StandardCharsets.UTF_8.decode(message.duplicate()));
        return turnout.find() ? Math.min(cast, Integer.parseInt(turnout.group(1))) : 0;
    }
}
