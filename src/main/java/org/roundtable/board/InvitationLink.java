package org.roundtable.board;

import java.time.Instant;

/**
 * A fresh invitation.
 *
 * @param token the secret of its link; told only now, since only its hash is stored
 */
public record InvitationLink(InvitationId id, String token, Instant expiresAt) {}
