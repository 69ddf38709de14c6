package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.roundtable.meeting.Share;

/** So many of all, in words on a bar. */
class ShareBar extends Span {
    private static final int WHOLE = 100;

    ShareBar(Share share) {
        addClassName("share-bar");
        setText(getTranslation("participation.share", Map.of("of", share.of(), "all", share.all())));
        int part = share.all() == 0 ? 0 : WHOLE * share.of() / share.all();
        getStyle().set("--share", part + "%");
    }
}
