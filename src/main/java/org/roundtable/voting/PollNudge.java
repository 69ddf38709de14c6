package org.roundtable.voting;

import java.time.Instant;
import org.roundtable.security.PersonBadge;

/** The signed-in person was asked to vote, and has not yet. */
public record PollNudge(PollId poll, String question, PersonBadge by, Instant at) {}
