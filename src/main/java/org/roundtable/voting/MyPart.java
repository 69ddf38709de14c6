package org.roundtable.voting;

import java.util.Optional;

/** What a poll is to the signed-in person alone. */
public record MyPart(boolean entitled, Optional<MyBallot> ballot) {}
