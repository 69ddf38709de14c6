package org.roundtable.notification;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names a mail in the queue. */
public record MailId(long value) implements Id {
    public static MailId next() {
        return new MailId(Ids.next());
    }
}
