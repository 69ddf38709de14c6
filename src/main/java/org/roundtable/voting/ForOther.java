package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * Somebody for whom the signed-in person may vote.
 *
 * @param channel {@code PROXY} or {@code ALTERNATE}
 * @param rests whether they are in the room, and so vote for themselves
 * @param ballot what the signed-in person has cast for them, where that can be told
 * @param voted whether they have taken part, whoever brought their vote
 */
public record ForOther(PersonBadge whose, Channel channel, boolean rests, Optional<MyBallot> ballot, boolean voted) {}
