package org.roundtable.security;

/**
 * Somebody's own account.
 *
 * @param language a language tag: {@code en} or {@code es}
 * @param password whether they have set a password
 */
public record Profile(
        PersonBadge badge, String email, String language, TextSize textSize, Theme theme, boolean password) {}
