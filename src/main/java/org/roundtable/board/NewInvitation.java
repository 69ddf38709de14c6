package org.roundtable.board;

import java.util.Optional;

/**
 * What it takes to invite somebody.
 *
 * @param name who is meant, or empty
 * @param email the address their account will have, or empty when they choose
 * @param days how long the link can be used, 1 to 90
 */
public record NewInvitation(Role role, Optional<SeatCategory> seat, String name, String email, int days) {
    public static final int DAYS = 14;
}
