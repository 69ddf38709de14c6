package org.roundtable.notification;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.roundtable.common.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes the mail of everybody whose morning has come, each in a transaction of its own. */
@Component
class DigestRounds {
    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);
    private static final Limit AT_ONCE = Limit.of(200);

    private final NextMorningRepository mornings;
    private final ReminderReaders readers;
    private final DigestMaking making;
    private final MailServer server;
    private final Clock clock;

    DigestRounds(
            NextMorningRepository mornings,
            ReminderReaders readers,
            DigestMaking making,
            MailServer server,
            Clock clock) {
        this.mornings = mornings;
        this.readers = readers;
        this.making = making;
        this.server = server;
        this.clock = clock;
    }

    /** Learns of those who came since the last time. */
    void meet() {
        if (server.setUp()) {
            Set<PersonId> newcomers = new HashSet<>(readers.everybody());
            mornings.findAll().forEach(known -> newcomers.remove(known.person()));
            newcomers.forEach(person -> each(person, making::await));
        }
    }

    void round() {
        if (server.setUp()) {
            mornings.whoseCame(clock.instant(), AT_ONCE).forEach(morning -> each(morning.person(), making::make));
        }
    }

    /** One that cannot be made holds up nobody else's. */
    private static void each(PersonId person, Consumer<PersonId> deed) {
        try {
            deed.accept(person);
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another node was first");
        } catch (DataAccessResourceFailureException away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.error("The mail of the morning could not be made for somebody; it is tried again", failed);
        }
    }
}
