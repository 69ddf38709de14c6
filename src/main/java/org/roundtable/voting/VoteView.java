package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * How somebody voted, in a closed poll.
 *
 * @param broughtBy who brought their vote, when they did not themselves
 */
public record VoteView(
        PersonBadge person, Vote vote, String reason, Channel channel, Optional<PersonBadge> broughtBy) {}
