package org.roundtable.upkeep;

/** The database was away and answers again. What was to be read meanwhile may have been missed. */
public record DatabaseBack() {}
