package org.roundtable.meeting;

/**
 * The words of a version in one language, as they were laid before the board.
 *
 * @param markdown without the title
 * @param sha256 of the file in Markdown
 */
public record MinutesPaper(String markdown, String sha256) {}
