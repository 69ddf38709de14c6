package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes what somebody needs to take part, whichever way it came, inside the caller's transaction. It guards nothing. */
@Component
class Asking {
    private final AccessNeedRepository needs;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Asking(AccessNeedRepository needs, Clock clock, ApplicationEventPublisher events) {
        this.needs = needs;
        this.clock = clock;
        this.events = events;
    }

    /** All that somebody needs: what they asked for earlier and is not among it is taken back. */
    void replace(Meeting meeting, PersonId person, Map<AccessKind, String> wanted) {
        Instant now = clock.instant();
        known(meeting, person).values().stream()
                .filter(need -> !wanted.containsKey(need.kind()))
                .forEach(need -> need.takeBack(now));
        add(meeting, person, wanted);
    }

    /** More that somebody needs. */
    void add(Meeting meeting, PersonId person, Map<AccessKind, String> wanted) {
        Instant now = clock.instant();
        Map<AccessKind, AccessNeed> known = known(meeting, person);
        wanted.forEach((kind, detail) -> known.computeIfAbsent(
                        kind, any -> needs.save(new AccessNeed(meeting.id(), person, kind, now)))
                .ask(detail, now));
        events.publishEvent(new AccessAsked(meeting.board(), meeting.id(), meeting.title(), person));
    }

    private Map<AccessKind, AccessNeed> known(Meeting meeting, PersonId person) {
        return needs.findByMeetingAndPerson(meeting.id(), person).stream()
                .collect(Collectors.toMap(AccessNeed::kind, Function.identity()));
    }
}
