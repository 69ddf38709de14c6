package org.roundtable.bench.server;

import org.jspecify.annotations.Nullable;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Takes the costly hash out of the way: everybody has the same password, which is hashed once and compared as text. */
class EasyPasswords {
    @Bean
    @Primary
    PasswordEncoder hashedOnce(@Qualifier("passwordEncoder") PasswordEncoder real) {
        String hash = real.encode(World.PASSWORD);
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return hash;
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String any) {
                return World.PASSWORD.contentEquals(String.valueOf(password));
            }
        };
    }
}
