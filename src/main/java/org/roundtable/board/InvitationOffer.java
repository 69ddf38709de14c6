package org.roundtable.board;

import java.util.Optional;

/**
 * What a valid invitation tells whoever holds it.
 *
 * @param name who is meant, or empty
 * @param email the address a new account will have, or empty when the person chooses
 */
public record InvitationOffer(String board, Role role, Optional<SeatCategory> seat, String name, String email) {}
