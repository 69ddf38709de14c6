package org.roundtable.meeting;

import org.roundtable.voting.PollId;

/** A poll that is open on what an item is about, and could be put in the meeting. */
public record OfferedVote(PollId poll, String question) {}
