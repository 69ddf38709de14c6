package org.roundtable.voting;

/**
 * A ballot of a secret poll, as it is published after closing.
 *
 * @param receipt by which its voter alone knows it
 */
public record SealedBallot(Receipt receipt, Vote vote) {}
