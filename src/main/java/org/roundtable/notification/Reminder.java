package org.roundtable.notification;

/**
 * Something somebody is to be reminded of.
 *
 * @param subject what it is about, at most 100 characters
 * @param step how far it has come with that, at most 100 characters; once told, it is told again at another step only
 * @param says one sentence or two, in the reader's language
 * @param path of the screen where it is seen to, below the address of the site
 */
public record Reminder(String subject, String step, String says, String path) {}
