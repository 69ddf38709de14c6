package org.roundtable.discussion.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says why there is no thread to read. */
class OutOfThread extends Paragraph {
    OutOfThread() {
        addClassName("why-not");
        setText(getTranslation("discussion.thread.conflict-reading"));
    }
}
