package org.roundtable.voting;

import org.roundtable.common.PersonId;

/** A person belongs to a poll: as entitled, or as having voted. */
record Part(PollId poll, PersonId person) {}
