package org.roundtable.common.ui;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.HasElement;
import org.springframework.web.util.HtmlUtils;

/**
 * What is only read is written as one piece of HTML: each component of it would be made, sent and kept for every screen
 * that shows it.
 */
public final class Markup {
    private static final String HTML = "innerHTML";

    /** Most screens show the same: it is kept once for all of them. */
    private static final Interner<String> SHOWN = Interner.newWeakInterner();

    private Markup() {}

    /**
     * @param attributes {@code name='value'}, apart by spaces; a value that is not fixed is {@link #text}
     * @param inner of it; words are {@link #text}
     */
    public static String tag(String name, String attributes, String inner) {
        String space = attributes.isEmpty() ? "" : " ";
        return "<" + name + space + attributes + ">" + inner + "</" + name + ">";
    }

    public static String tag(String name, String inner) {
        return tag(name, "", inner);
    }

    /** Plain words, which mean nothing but themselves. */
    public static String text(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }

    /** Draws a place anew, unless it shows just this. */
    public static void show(HasElement place, String html) {
        if (!html.equals(place.getElement().getProperty(HTML))) {
            place.getElement().setProperty(HTML, SHOWN.intern(html));
        }
    }
}
