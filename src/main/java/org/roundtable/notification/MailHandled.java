package org.roundtable.notification;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** An administrator had a mail sent again or dropped it. */
record MailHandled(MailId mail, String address, boolean again, PersonId by) implements Audited, LiveChange {
    @Override
    public Deed deed() {
        Topic on = Topic.of("mail", mail);
        return again
                ? new Deed(null, by, "mail.sent-again", on, address, false)
                : new Deed(null, by, "mail.dropped", on, address, false);
    }

    @Override
    public List<Topic> topics() {
        return List.of(MailLoader.QUEUE);
    }
}
