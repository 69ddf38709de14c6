package org.roundtable.discussion;

/**
 * A comment's text as its author typed it, names instead of tokens.
 *
 * @param edits how many times it has been edited
 */
public record TypedText(String text, int edits) {}
