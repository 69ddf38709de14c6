package org.roundtable.voting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The paper of a poll whose row is held: what waits for a second person, and how it gets into the box. */
@Component
@Transactional
class PaperBox {
    private final PaperBatchRepository batches;
    private final ElectorRepository electors;
    private final Boxes boxes;
    private final BallotTaking taking;
    private final SealedBox sealed;
    private final People people;
    private final ApplicationEventPublisher events;

    PaperBox(
            PaperBatchRepository batches,
            ElectorRepository electors,
            Boxes boxes,
            BallotTaking taking,
            SealedBox sealed,
            People people,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.electors = electors;
        this.boxes = boxes;
        this.taking = taking;
        this.sealed = sealed;
        this.people = people;
        this.events = events;
    }

    /** @throws Rejected {@code paper-voted-already}, {@code paper-not-there}, {@code paper-recused}, with {@code names} */
    void put(Poll locked, PersonId enteredBy, List<PaperLine> lines, PersonId confirmedBy) {
        Map<PersonId, Elector> handedIn = electors(locked, lines);
        if (locked.secret()) {
            handedIn.values().forEach(Elector::takePart);
            sealed.put(
                    locked.id(),
                    lines.stream()
                            .flatMap(line -> line.vote(locked.method()).stream())
                            .toList());
        } else {
            Origin origin = new Origin(
                    Channel.PAPER_BATCH, enteredBy, people.badge(confirmedBy).name(), null);
            lines.forEach(line -> put(locked, line, origin));
        }
    }

    private void put(Poll poll, PaperLine line, Origin origin) {
        taking.put(poll, line.whose().orElseThrow(), line.vote(poll.method()).orElseThrow(), line.why(), origin);
    }

    private Map<PersonId, Elector> electors(Poll poll, List<PaperLine> lines) {
        Map<PersonId, Elector> all =
                electors.findByPoll(poll.id()).stream().collect(Collectors.toMap(Elector::person, one -> one));
        Set<PersonId> handedIn =
                lines.stream().flatMap(line -> line.whose().stream()).collect(Collectors.toSet());
        if (!all.keySet().containsAll(handedIn)) {
            throw new NotEntitled();
        }
        all.keySet().retainAll(handedIn);
        Set<PersonId> voted = boxes.whoVoted(poll);
        requireNone(
                "paper-voted-already", handedIn.stream().filter(voted::contains).toList());
        requireNone(
                "paper-not-there",
                all.values().stream()
                        .filter(elector -> poll.onlyThere() && !elector.attended())
                        .map(Elector::person)
                        .toList());
        requireNone(
                "paper-recused",
                all.values().stream()
                        .filter(Elector::recused)
                        .map(Elector::person)
                        .toList());
        return all;
    }

    private void requireNone(String reason, Collection<PersonId> whose) {
        if (!whose.isEmpty()) {
            throw new Rejected(
                    reason,
                    Map.of(
                            "names",
                            whose.stream()
                                    .map(people::badge)
                                    .map(PersonBadge::name)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
    }

    boolean waits(Poll poll) {
        return batches.existsByPollAndConfirmedAtIsNullAndReturnedAtIsNull(poll.id());
    }

    /** What nobody confirmed counts for nothing once the poll is over, and is kept no longer. */
    void lapse(Poll locked, @Nullable PersonId by, Instant now) {
        for (PaperBatch batch : batches.waiting(locked.id())) {
            int ballots = batch.people();
            batch.lapse(now);
            events.publishEvent(PaperBatchChanged.counted(locked, "lapsed", ballots, by));
        }
    }
}
