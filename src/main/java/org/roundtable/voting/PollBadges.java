package org.roundtable.voting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.common.Alphabet;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.count.MotionVotes;
import org.springframework.stereotype.Component;

/** Gives the people of a poll their names and faces. */
@Component
class PollBadges {
    private final People people;

    PollBadges(People people) {
        this.people = people;
    }

    PersonBadge of(PersonId person) {
        return people.badge(person);
    }

    List<ElectorView> electorate(Poll poll, Collection<Elector> electors, Set<PersonId> voted) {
        Map<PersonId, PersonBadge> badges =
                people.badges(electors.stream().map(Elector::person).toList());
        return electors.stream()
                .map(elector -> new ElectorView(
                        badges.getOrDefault(elector.person(), of(elector.person())),
                        voted.contains(elector.person()),
                        InTheRoom.counts(poll, elector, voted),
                        elector.present(),
                        elector.recused(),
                        elector.leftByClosing(),
                        !poll.secret() && elector.tookPart()))
                .sorted(Comparator.comparing(elector -> elector.person().name(), Alphabet.ORDER))
                .toList();
    }

    List<VoteView> votes(PollMethod method, Collection<ReadBallot> ballots) {
        return ballots.stream()
                .map(ballot -> new VoteView(
                        of(ballot.person()),
                        ballot.vote(method),
                        ballot.reason(),
                        ballot.channel(),
                        Optional.ofNullable(ballot.recordedBy()).map(this::of)))
                .sorted(Comparator.comparing(vote -> vote.person().name(), Alphabet.ORDER))
                .toList();
    }

    PollRoom room(Poll poll) {
        Optional<PollRoom.Hands> hands = poll.hands()
                .map(count -> new PollRoom.Hands(
                        count.yes() + count.no() + count.abstain(),
                        poll.showsTally()
                                ? Optional.of(new MotionVotes(count.yes(), count.no(), count.abstain(), 0, 0, 0))
                                : Optional.empty(),
                        of(count.by()),
                        count.at()));
        return new PollRoom(poll.heldIn().isPresent(), poll.onlyThere(), hands);
    }

    Optional<EndView> end(Poll poll) {
        return poll.closing()
                .map(closing -> new EndView(Optional.ofNullable(closing.by()).map(this::of), closing.at(), ""))
                .or(() -> poll.annulment()
                        .map(annulment ->
                                new EndView(Optional.of(of(annulment.by())), annulment.at(), annulment.reason())));
    }

    List<ExtensionView> extensions(Collection<Extension> extensions) {
        return extensions.stream()
                .map(extension -> new ExtensionView(
                        extension.from(), extension.until(), extension.reason(), of(extension.by()), extension.at()))
                .toList();
    }

    OutcomeView outcome(Outcome outcome, Collection<Correction> corrections) {
        List<OutcomeView.CorrectionView> kept = corrections.stream()
                .map(correction -> new OutcomeView.CorrectionView(
                        correction.replaced(), correction.reason(), of(correction.by()), correction.at()))
                .toList();
        return new OutcomeView(outcome.text(), outcome.step(), of(outcome.by()), outcome.at(), kept);
    }
}
