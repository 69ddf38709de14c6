package org.roundtable.voting;

import java.time.Instant;

/**
 * The signed-in person's own ballot.
 *
 * @param changes how often they changed it
 */
public record MyBallot(Choice choice, String reason, Instant castAt, int changes) {}
