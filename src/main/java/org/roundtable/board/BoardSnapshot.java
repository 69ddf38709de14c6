package org.roundtable.board;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;

/**
 * A board with its charter and everybody on it, the same for all of them.
 *
 * @param people by name
 */
public record BoardSnapshot(
        BoardId id, String name, ZoneId zone, int seats, CharterTerms charter, List<MemberView> people) {
    /** Those who hold a seat, by category and name. */
    public List<MemberView> seated() {
        return people.stream()
                .filter(member -> member.seat().isPresent())
                .sorted(Comparator.comparing(member -> member.seat().orElseThrow()))
                .toList();
    }

    public List<MemberView> facilitators() {
        return with(Role.FACILITATOR);
    }

    public List<MemberView> observers() {
        return with(Role.OBSERVER);
    }

    /** Members who take part in the work and do not vote. */
    public List<MemberView> unseated() {
        return with(Role.MEMBER).stream()
                .filter(member -> member.seat().isEmpty())
                .toList();
    }

    /** The name of whoever stands in for somebody. */
    public Optional<String> alternateOf(MemberView holder) {
        return holder.alternate()
                .flatMap(alternate -> people.stream()
                        .filter(member -> member.person().id().equals(alternate))
                        .findAny())
                .map(member -> member.person().name());
    }

    public int emptySeats() {
        return Math.max(0, seats - seated().size());
    }

    private List<MemberView> with(Role role) {
        return people.stream().filter(member -> member.role() == role).toList();
    }
}
