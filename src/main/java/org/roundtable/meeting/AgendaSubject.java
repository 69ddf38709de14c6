package org.roundtable.meeting;

import org.roundtable.live.Topic;

/**
 * Something of the board an item of an agenda can be about.
 *
 * @param title of minutes, that of their meeting; empty for what is to be done
 * @param address the path of its screen within the application
 */
public record AgendaSubject(Topic topic, String title, String address) {}
