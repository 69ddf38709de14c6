package org.roundtable.meeting;

/**
 * A part of the minutes that has a text of its own.
 *
 * @param key as it is stored
 */
public record MinutesSection(String key) {
    /** Who took part, and what was said before the first item. */
    public static final MinutesSection OPENING = new MinutesSection("opening");

    /** What people asked, and what they were answered. */
    public static final MinutesSection QUESTIONS = new MinutesSection("questions");

    /** What belongs to no item. */
    public static final MinutesSection CLOSING = new MinutesSection("closing");

    public static MinutesSection of(AgendaItemId item) {
        return new MinutesSection(item.text());
    }
}
