package org.roundtable.notification;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.live.Topic;

/**
 * What a mail is about. Before it is sent, the {@link MailGate} of its topic's kind is asked.
 *
 * @param edition of two mails about the same to the same reader, one with a lower edition is not sent any more
 * @param over from when on the mail is of no use; empty when it always is
 */
public record Matter(Topic about, int edition, Optional<Instant> over) {}
