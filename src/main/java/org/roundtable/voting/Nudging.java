package org.roundtable.voting;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;

/** Decides who may be asked to vote, on a poll whose row is held. */
@Component
class Nudging {
    private final ElectorRepository electors;
    private final Boxes boxes;
    private final NudgeRepository nudges;
    private final Clock clock;

    Nudging(ElectorRepository electors, Boxes boxes, NudgeRepository nudges, Clock clock) {
        this.electors = electors;
        this.boxes = boxes;
        this.nudges = nudges;
        this.clock = clock;
    }

    void nudge(Poll open, PersonId person, PersonId by) {
        PollId poll = open.id();
        Elector elector = electors.findByPollAndPerson(poll, person).orElseThrow(NotFound::new);
        elector.requireMayVote();
        if (open.onlyThere() && !elector.present()) {
            throw new Rejected("not-there");
        }
        if (boxes.whoVoted(open).contains(person)) {
            throw new Rejected("has-voted");
        }
        if (lately(poll).contains(person)) {
            throw new Rejected("nudged-lately");
        }
        save(poll, person, by);
    }

    /** How many were nudged: all who have not voted and were not nudged lately. */
    int nudgeAll(Poll open, PersonId by) {
        PollId poll = open.id();
        Set<PersonId> voted = boxes.whoVoted(open);
        Set<PersonId> lately = lately(poll);
        List<PersonId> waiting = electors.findByPoll(poll).stream()
                .filter(elector -> !elector.recused() && (!open.onlyThere() || elector.present()))
                .map(Elector::person)
                .filter(person -> !voted.contains(person) && !lately.contains(person))
                .toList();
        if (waiting.isEmpty()) {
            throw new Rejected("nobody-to-nudge");
        }
        waiting.forEach(person -> save(poll, person, by));
        return waiting.size();
    }

    private Set<PersonId> lately(PollId poll) {
        return nudges.nudgedSince(poll, clock.instant().minus(Nudge.REST)).stream()
                .map(Part::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void save(PollId poll, PersonId person, PersonId by) {
        nudges.save(new Nudge(poll, person, by, clock.instant()));
    }
}
