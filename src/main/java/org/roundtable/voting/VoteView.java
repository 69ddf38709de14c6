package org.roundtable.voting;

import org.roundtable.security.PersonBadge;

/** How somebody voted, in a closed poll. */
public record VoteView(PersonBadge person, Vote vote, String reason, Channel channel) {}
