package org.roundtable.meeting;

/** An item that a meeting did not finish. */
public record UnfinishedItem(AgendaItemId id, ItemPlan plan) {}
