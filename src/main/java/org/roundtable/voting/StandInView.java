package org.roundtable.voting;

import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/**
 * Somebody who may vote for somebody else in a poll that is open.
 *
 * @param channel {@code PROXY} or {@code ALTERNATE}
 * @param rests whether the person is in the room, and so votes for themselves
 */
public record StandInView(PersonId whose, PersonBadge by, Channel channel, boolean rests) {}
