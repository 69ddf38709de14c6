package org.roundtable.notification;

import java.util.List;

/**
 * The queue as administrators see it.
 *
 * @param setUp whether mail can be sent at all
 * @param open how many mails wait, may have been sent, were given up or lately found no longer their reader's
 * @param lines the first of them, those that need somebody first
 */
public record MailReport(boolean setUp, long open, List<MailLine> lines) {}
