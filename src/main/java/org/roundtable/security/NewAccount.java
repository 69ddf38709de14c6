package org.roundtable.security;

import java.util.Optional;

/**
 * What it takes to open an account.
 *
 * @param password empty when the person will set one by invitation
 */
public record NewAccount(
        String name, String email, String language, Optional<String> password, boolean administrator) {}
