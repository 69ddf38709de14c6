package org.roundtable.notification;

import java.util.List;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A mail has made a step on its way. */
record MailMoved(MailId mail, Step step) implements LiveChange {
    @Override
    public List<Topic> topics() {
        return List.of(MailLoader.QUEUE);
    }

    enum Step {
        QUEUED,
        SENT,
        /** An attempt failed; it may be tried again. */
        FAILED,
        OTHER
    }
}
