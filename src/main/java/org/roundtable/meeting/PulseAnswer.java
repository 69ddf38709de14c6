package org.roundtable.meeting;

import java.util.Locale;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;

/**
 * What somebody answers after a meeting. It never holds who.
 *
 * @param heard "I was heard", 1 to 5
 * @param understood "I understood", 1 to 5
 * @param matters "What I say matters here", 1 to 5
 * @param sentence at most 300 characters, or empty
 */
public record PulseAnswer(int heard, int understood, int matters, String sentence) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int SENTENCE_MAX = 300;

    public int to(PulseQuestion question) {
        return switch (question) {
            case HEARD -> heard;
            case UNDERSTOOD -> understood;
            case MATTERS -> matters;
        };
    }

    /**
     * The same, cleaned.
     *
     * @throws Invalid on {@code heard}, {@code understood}, {@code matters} or {@code sentence}
     */
    PulseAnswer checked() {
        for (PulseQuestion question : PulseQuestion.values()) {
            if (to(question) < LOWEST || to(question) > HIGHEST) {
                String field = question.name().toLowerCase(Locale.ROOT);
                throw new Invalid(field, "pulse-choose");
            }
        }
        String clean = Texts.optional("sentence", sentence, SENTENCE_MAX).replaceAll("\\s+", " ");
        return new PulseAnswer(heard, understood, matters, clean);
    }
}
