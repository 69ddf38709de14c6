package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads polls from texts in a test. */
final class Texts {
    private Texts() {}

    static PollFile read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static PollFile read(String name, byte[] bytes) {
        try {
            return PollFiles.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static RankedPoll ranked(String name, String text) {
        return (RankedPoll) read(name, text);
    }

    /** The message of the refusal, with the line. */
    static String refusal(String name, String text) {
        return refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(String name, byte[] bytes) {
        BadFile bad = catchThrowableOfType(BadFile.class, () -> read(name, bytes));
        return bad == null ? "it was read" : bad.getMessage();
    }
}
