package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.roundtable.meeting.AccessKind;
import org.roundtable.meeting.AccessView;

/** How access needs are spoken of. */
final class AccessWords {
    private AccessWords() {}

    static String kind(Component on, AccessKind kind) {
        return on.getTranslation("access.kind." + kind);
    }

    /** What is needed, with its few words. */
    static String need(Component on, AccessView need) {
        return need.detail().isEmpty() ? kind(on, need.kind()) : kind(on, need.kind()) + " (" + need.detail() + ")";
    }

    static String outcome(Component on, AccessView need) {
        String said = on.getTranslation("access.outcome." + need.outcome());
        return need.reason().isEmpty()
                ? said
                : on.getTranslation("access.outcome-why", Map.of("outcome", said, "why", need.reason()));
    }
}
