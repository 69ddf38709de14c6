package org.roundtable.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets mail programs in that post without a session, and so without a token of one; the secret in the address is all. */
@Configuration
class UnsubscribeSecurity {
    @Bean
    @Order(0)
    SecurityFilterChain unsubscribe(HttpSecurity http) throws Exception {
        return http.securityMatcher("/" + MailLinks.STOP + "/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }
}
