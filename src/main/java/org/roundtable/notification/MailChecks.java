package org.roundtable.notification;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressees;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a mail whose turn has come is still to be sent, inside the caller's transaction. */
@Component
class MailChecks {
    private final MailRepository mails;
    private final ObjectProvider<MailGate> gates;
    private final Stops stops;
    private final Addressees addressees;

    MailChecks(MailRepository mails, ObjectProvider<MailGate> gates, Stops stops, Addressees addressees) {
        this.mails = mails;
        this.gates = gates;
        this.stops = stops;
        this.addressees = addressees;
    }

    /** How it ends unsent; empty when it is to be sent. */
    Optional<MailState> end(Mail mail, Instant now) {
        Optional<PersonId> reader = mail.recipient().person();
        return reader.flatMap(person -> end(mail, person))
                .or(() -> mail.matter()
                        .flatMap(Matter::over)
                        .filter(over -> !now.isBefore(over))
                        .map(any -> MailState.OUTDATED));
    }

    private Optional<MailState> end(Mail mail, PersonId person) {
        if (addressees.of(person).isEmpty()) {
            return Optional.of(MailState.NOT_THEIRS);
        }
        return stops.stopped(person, mail.kind())
                ? Optional.of(MailState.UNWANTED)
                : mail.matter().flatMap(matter -> end(matter, person));
    }

    private Optional<MailState> end(Matter matter, PersonId person) {
        return mails.existsNewer(matter.about(), person, matter.edition())
                ? Optional.of(MailState.OUTDATED)
                : gates.stream()
                        .filter(gate -> gate.kind().equals(matter.about().kind()))
                        .flatMap(gate -> end(gate.ask(matter.about(), person)).stream())
                        .findFirst();
    }

    private static Optional<MailState> end(MailGate.Answer answer) {
        return switch (answer) {
            case SEND -> Optional.empty();
            case NOT_THEIRS -> Optional.of(MailState.NOT_THEIRS);
            case OUTDATED -> Optional.of(MailState.OUTDATED);
        };
    }
}
