package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;

/**
 * When raised hands can be counted together, and whose. Votes that the count does not name would hide a person who is
 * counted twice; so, as with a secret vote, there is a roll beside the count: whoever raised a hand is ticked, there are as
 * many hands as ticks, and nobody is ticked who is not in the room, is out of the vote, or has a ballot. Who is ticked
 * cannot cast a ballot unless the count is put right first. Nothing says which hand was whose.
 */
final class HandRule {
    private HandRule() {}

    /**
     * @throws Rejected {@code secret-poll}; {@code hands-only-in-meeting}; {@code hands-only-yes-or-no} where there is more
     *     to choose from, or a block that needs its reason
     */
    static void requireHands(Poll poll) {
        if (poll.secret()) {
            throw new Rejected("secret-poll");
        }
        if (poll.heldIn().isEmpty()) {
            throw new Rejected("hands-only-in-meeting");
        }
        if (!(poll.rules().way() instanceof Way.Motion motion) || motion.consent()) {
            throw new Rejected("hands-only-yes-or-no");
        }
    }

    /**
     * Those who raised a hand, as they stand in the electorate.
     *
     * @param voted who has a ballot in the box
     * @param before whose hand was counted before: it was raised while they were there, and stays though they have left
     * @param ballots who has a ballot in the box
     * @param names says who is meant
     * @throws NotEntitled when somebody is not in it
     * @throws Rejected {@code hands-recused}, {@code hands-not-there}, {@code hands-voted}, with {@code names}
     */
    static List<Elector> ofThose(
            Set<PersonId> people,
            Collection<Elector> electorate,
            Set<PersonId> before,
            Set<PersonId> ballots,
            Function<Collection<PersonId>, String> names) {
        List<Elector> raised = electorate.stream()
                .filter(elector -> people.contains(elector.person()))
                .toList();
        if (raised.size() < people.size()) {
            throw new NotEntitled();
        }
        those(raised, Elector::recused).ifPresent(whose -> {
            throw new Rejected("hands-recused", Map.of("names", names.apply(whose)));
        });
        those(raised, elector -> !elector.inTheRoom() && !before.contains(elector.person()))
                .ifPresent(whose -> {
                    throw new Rejected("hands-not-there", Map.of("names", names.apply(whose)));
                });
        those(raised, elector -> ballots.contains(elector.person())).ifPresent(whose -> {
            throw new Rejected("hands-voted", Map.of("names", names.apply(whose)));
        });
        return raised;
    }

    private static Optional<List<PersonId>> those(Collection<Elector> raised, Predicate<Elector> which) {
        return Optional.of(raised.stream().filter(which).map(Elector::person).toList())
                .filter(whose -> !whose.isEmpty());
    }
}
