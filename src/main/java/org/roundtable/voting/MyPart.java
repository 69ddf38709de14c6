package org.roundtable.voting;

import java.util.Optional;

/**
 * What a poll is to the signed-in person alone.
 *
 * @param sealed whether they have cast a secret ballot; nobody can say which
 */
public record MyPart(boolean entitled, Optional<MyBallot> ballot, boolean sealed) {
    public MyPart(boolean entitled, Optional<MyBallot> ballot) {
        this(entitled, ballot, false);
    }
}
