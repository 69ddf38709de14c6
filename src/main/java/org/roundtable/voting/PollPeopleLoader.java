package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;

/** Loads who is out of a poll and who may vote for whom. Where there is nobody, that costs no query. */
@Component
class PollPeopleLoader {
    private final RecusalRepository recusals;
    private final RecusalBadges badges;
    private final StandIns standIns;
    private final People people;

    PollPeopleLoader(RecusalRepository recusals, RecusalBadges badges, StandIns standIns, People people) {
        this.recusals = recusals;
        this.badges = badges;
        this.standIns = standIns;
        this.people = people;
    }

    PollPeople load(Poll poll, Collection<Elector> electorate) {
        boolean anyConflict = electorate.stream().anyMatch(Elector::conflicted);
        List<Recusal> known = anyConflict ? recusals.findByPoll(poll.id()) : List.of();
        return new PollPeople(poll.recusal(), badges.views(known), poll.proxiesPerHolder(), standIns(poll, electorate));
    }

    private List<StandInView> standIns(Poll poll, Collection<Elector> electorate) {
        return poll.verdict().isPresent()
                ? List.of()
                : standIns.in(poll, electorate).stream()
                        .map(one -> new StandInView(
                                one.whose().person(), people.badge(one.by()), one.channel(), one.rests()))
                        .toList();
    }
}
