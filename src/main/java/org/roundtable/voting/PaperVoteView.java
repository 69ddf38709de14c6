package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * What was read on a ballot on paper.
 *
 * @param person whose it is; nobody's in a secret poll
 * @param reason what is to be read with it, or empty
 */
public record PaperVoteView(Optional<PersonBadge> person, Vote vote, String reason) {}
