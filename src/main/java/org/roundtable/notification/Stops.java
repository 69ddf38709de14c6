package org.roundtable.notification;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.Secrets;
import org.springframework.stereotype.Component;

/** Who wants no more of which kind of mail, inside the caller's transaction. It guards nothing. */
@Component
class Stops {
    private final StopRepository stops;
    private final StopLinkRepository links;
    private final Clock clock;

    Stops(StopRepository stops, StopLinkRepository links, Clock clock) {
        this.stops = stops;
        this.links = links;
        this.clock = clock;
    }

    boolean stopped(PersonId person, MailKind kind) {
        return stops.existsByPersonAndKind(person, kind.name());
    }

    Set<String> kinds(PersonId person) {
        return stops.findByPerson(person).stream().map(Stop::kind).collect(Collectors.toSet());
    }

    /** The secret of a new link for this mail, which stands nowhere but in it. */
    String link(Mail mail) {
        String secret = Secrets.next();
        PersonId person = mail.recipient().person().orElseThrow();
        links.save(new StopLink(secret, person, mail.kind().name(), clock.instant()));
        return secret;
    }

    /** @throws Rejected {@code mail.link-unknown} */
    StopLink find(String secret) {
        return links.findByHash(Secrets.hash(secret)).orElseThrow(() -> new Rejected("mail.link-unknown"));
    }

    /** However often. */
    void stop(PersonId person, String kind) {
        if (!stops.existsByPersonAndKind(person, kind)) {
            stops.save(new Stop(person, kind, clock.instant()));
        }
    }

    void resume(PersonId person, String kind) {
        stops.resume(person, kind);
    }
}
