package org.roundtable.initiative;

/** A need by its title. */
public record NeedName(NeedId id, String title) {}
