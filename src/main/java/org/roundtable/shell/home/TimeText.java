package org.roundtable.shell.home;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A moment in words. */
@Tag("time")
class TimeText extends HtmlContainer {
    TimeText(String words) {
        setText(words);
    }
}
