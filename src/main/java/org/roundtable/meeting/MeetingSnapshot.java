package org.roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.security.PersonBadge;

/**
 * A meeting as its audience sees it now.
 *
 * @param changes how often the plan was changed
 * @param published whether the agenda can be read by all; until then only facilitators have it here
 * @param gavel the facilitator who leads it, once it is under way
 * @param breakSince while there is a break
 * @param reason why it was cancelled, or why it was ended afterwards; else empty
 * @param agenda in its order, what members have proposed last
 */
public record MeetingSnapshot(
        MeetingId id,
        BoardId board,
        MeetingPlan plan,
        MeetingState state,
        int changes,
        boolean published,
        Optional<PersonBadge> gavel,
        Optional<Instant> breakSince,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        String reason,
        List<ItemView> agenda) {
    public MeetingSnapshot {
        agenda = List.copyOf(agenda);
    }

    public Optional<ItemView> current() {
        return agenda.stream().filter(item -> item.state() == ItemState.CURRENT).findAny();
    }

    /** What is on the agenda, without what is only proposed. */
    public List<ItemView> items() {
        return agenda.stream()
                .filter(item -> item.state() != ItemState.PROPOSED)
                .toList();
    }

    /** What members have proposed and nobody has answered. */
    public List<ItemView> proposed() {
        return agenda.stream()
                .filter(item -> item.state() == ItemState.PROPOSED)
                .toList();
    }

    /** How long all items on the agenda take together. */
    public Duration planned() {
        return items().stream().map(item -> item.clock().given()).reduce(Duration.ZERO, Duration::plus);
    }

    /** The item to take up next; none when all are done. */
    public Optional<ItemView> next() {
        return agenda.stream().filter(item -> item.state() == ItemState.WAITING).findFirst();
    }
}
