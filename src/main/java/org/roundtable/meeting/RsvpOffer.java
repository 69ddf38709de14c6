package org.roundtable.meeting;

import java.time.ZoneId;

/**
 * What a link in an invitation tells whoever has it: the plan of one meeting, and nothing else.
 *
 * @param zone the board's
 * @param open whether an answer is still of use
 * @param alternate whether somebody else may come instead
 */
public record RsvpOffer(MeetingPlan plan, ZoneId zone, MeetingState state, boolean open, boolean alternate) {}
