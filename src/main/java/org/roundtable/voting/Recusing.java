package org.roundtable.voting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.RightsNarrowed;
import org.roundtable.live.Topic;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes people out of a poll whose row is held, and lets them in again. */
@Component
@Transactional
class Recusing {
    private final ElectorRepository electors;
    private final BallotRepository ballots;
    private final RecusalRepository recusals;
    private final SubjectRecusalRepository onSubjects;
    private final Boxes boxes;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recusing(
            ElectorRepository electors,
            BallotRepository ballots,
            RecusalRepository recusals,
            SubjectRecusalRepository onSubjects,
            Boxes boxes,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.electors = electors;
        this.ballots = ballots;
        this.recusals = recusals;
        this.onSubjects = onSubjects;
        this.boxes = boxes;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes somebody out. What they have cast is withdrawn.
     *
     * @throws NotEntitled when they are not in the electorate
     * @throws Rejected as {@link RecusalRule} says
     */
    void recuse(Poll locked, PersonId who, Declared declared) {
        locked.requireOpen(clock.instant());
        List<Elector> electorate = electors.findByPoll(locked.id());
        Elector elector = find(electorate, who).orElseThrow(NotEntitled::new);
        boolean voted = boxes.whoVoted(locked).contains(who);
        RecusalRule.check(elector, electorate, locked.secret(), voted);
        ballots.findByPollAndPerson(locked.id(), who).ifPresent(ballots::delete);
        elector.recuse();
        recusals.save(new Recusal(locked.id(), who, declared, voted));
        publish(locked, who, declared.by(), who.equals(declared.by()) ? "recusal.declared" : "recusal.recorded");
    }

    /** Whether somebody could be taken out: they are entitled, and are not out already. */
    boolean concerns(Poll poll, PersonId who) {
        return electors.findByPollAndPerson(poll.id(), who)
                .filter(elector -> !elector.recused())
                .isPresent();
    }

    /** Whether a ballot was there that counts no more: the terms were frozen with it. */
    boolean anyWithdrawn(Poll poll) {
        return recusals.existsByPollAndBallotWithdrawnTrue(poll.id());
    }

    /** @throws Rejected {@code not-recused} */
    void takeBack(Poll locked, PersonId who, PersonId by, String reason) {
        locked.requireOpen(clock.instant());
        recusals.findByPollAndStandingPerson(locked.id(), who)
                .orElseThrow(TakenBack::already)
                .takeBack(by, reason, clock.instant());
        electors.findByPollAndPerson(locked.id(), who)
                .orElseThrow(NotEntitled::new)
                .letIn();
        publish(locked, who, by, "recusal.taken-back");
    }

    /**
     * What was declared on the subject, on what else it is about, or in the annulled poll that is put again, takes people out of a new poll.
     */
    void carryOver(Poll opening, Collection<Topic> about, Collection<Elector> electorate) {
        Map<PersonId, Declared> known = declared(opening, about);
        List<Elector> out = electorate.stream()
                .filter(elector -> known.containsKey(elector.person()))
                .toList();
        if (!out.isEmpty()) {
            RecusalRule.requireEnough(electorate.size() - (long) out.size());
            out.forEach(Elector::recuse);
            recusals.saveAll(out.stream()
                    .map(elector -> new Recusal(
                            opening.id(), elector.person(), requireNonNull(known.get(elector.person())), false))
                    .toList());
        }
    }

    private Map<PersonId, Declared> declared(Poll opening, Collection<Topic> about) {
        Map<PersonId, Declared> known = new HashMap<>();
        Stream.concat(opening.subject().stream(), about.stream())
                .distinct()
                .forEach(subject -> onSubjects
                        .findByBoardAndSubjectAndStandingPersonIsNotNull(opening.board(), subject)
                        .forEach(recusal -> known.putIfAbsent(recusal.person(), recusal.declared())));
        opening.reissueOf().map(recusals::findByPoll).orElse(List.of()).stream()
                .filter(recusal -> recusal.takenBack().isEmpty())
                .forEach(recusal -> known.putIfAbsent(recusal.person(), recusal.declared()));
        return known;
    }

    private static Optional<Elector> find(Collection<Elector> electorate, PersonId who) {
        return electorate.stream()
                .filter(elector -> elector.person().equals(who))
                .findAny();
    }

    private void publish(Poll poll, PersonId who, PersonId by, String action) {
        events.publishEvent(new RecusalChanged(
                poll.board(),
                poll.id(),
                poll.subject(),
                action,
                people.badge(who).name(),
                by));
        if (poll.recusal().restrict()) {
            events.publishEvent(new RightsNarrowed(who));
        }
    }
}
