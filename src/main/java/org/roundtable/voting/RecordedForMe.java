package org.roundtable.voting;

/** A ballot was put down for the signed-in person in a poll that is open, and they have not said yet that it is right. */
public record RecordedForMe(PollId poll, String question, Channel channel) {}
