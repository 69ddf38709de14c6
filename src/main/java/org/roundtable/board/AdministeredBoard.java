package org.roundtable.board;

import java.util.List;

/**
 * A board as administrators see it: who is on it, was on it and is invited, never what it deliberates.
 *
 * @param former who left, the last first
 * @param invitations the newest first
 */
public record AdministeredBoard(BoardSnapshot board, List<FormerMember> former, List<InvitationView> invitations) {}
