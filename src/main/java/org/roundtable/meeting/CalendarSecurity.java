package org.roundtable.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets calendar programs in, which cannot sign in; the secret in the address is all. */
@Configuration
class CalendarSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        return http.securityMatcher("/" + MeetingLinks.CALENDAR + "/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }
}
