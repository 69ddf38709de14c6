package org.roundtable.voting;

import java.util.Optional;

/**
 * What a poll is to the signed-in person alone.
 *
 * @param byHand whether their raised hand is counted
 * @param sealed whether they have cast a secret ballot; nobody can say which
 */
public record MyPart(boolean entitled, Optional<MyBallot> ballot, boolean sealed, boolean byHand) {
    public MyPart(boolean entitled, Optional<MyBallot> ballot) {
        this(entitled, ballot, false, false);
    }
}
