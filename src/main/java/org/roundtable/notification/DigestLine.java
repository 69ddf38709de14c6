package org.roundtable.notification;

import java.time.ZoneId;
import java.util.Locale;
import org.roundtable.common.PersonId;

/**
 * A line for the mail somebody gets in the morning.
 *
 * @param key at most 200 characters; a person has one line with it, and the newest words count
 * @param line what is to be said, in the language, at most 1000 characters
 * @param zone where it is to be seven in the morning
 */
public record DigestLine(PersonId person, String key, String line, Locale language, ZoneId zone) {}
