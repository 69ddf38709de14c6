package org.roundtable.live;

import org.roundtable.common.PersonId;

/**
 * Somebody is at a topic or busy at a place of it, or has just left.
 *
 * @param place empty for the topic as a whole
 */
public record Hint(Topic topic, PersonId person, String place, boolean here) {}
