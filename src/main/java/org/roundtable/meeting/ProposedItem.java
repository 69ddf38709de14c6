package org.roundtable.meeting;

/**
 * What somebody has proposed for an agenda, for that person alone.
 *
 * @param state {@link ItemState#PROPOSED} while nobody has answered, {@link ItemState#DECLINED}, or else accepted
 * @param reason why it was declined; else empty
 */
public record ProposedItem(AgendaItemId id, String title, ItemState state, String reason) {}
