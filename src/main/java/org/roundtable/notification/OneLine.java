package org.roundtable.notification;

import java.util.regex.Pattern;
import org.roundtable.common.Texts;

/** Makes one line of a text, so that no name or title can begin a header of its own. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(Texts.clean(text)).replaceAll(" ").strip();
    }
}
