package org.roundtable.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {
    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            RememberedSignIn remembered,
            AuthenticationManager signIns,
            DeviceFilter devices,
            VaadinDefaultRequestCache askedFor,
            @Value("${roundtable.demo:false}") boolean demo)
            throws Exception {
        askedFor.setDelegateRequestCache(outlivingTheSession());
        http.authorizeHttpRequests(requests -> open(requests, demo));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login?signed-out")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.authenticationManager(signIns);
        http.formLogin(form -> form.failureHandler(new SignInFailed()));
        http.rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()));
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        http.exceptionHandling(handling ->
                handling.authenticationEntryPoint(new SignInRequired()).accessDeniedHandler(new StaleForm()));
        http.addFilterAfter(devices, RememberMeAuthenticationFilter.class);
        http.headers(SecurityHeaders::write);
        return http.build();
    }

    /** What was asked for before signing in is kept by the browser, so a restart does not lose it. */
    private static RequestCache outlivingTheSession() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean demo) {
        requests.requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .hasRole("ADMINISTRATOR")
                .requestMatchers(
                        "/styles.css", "/css/**", "/fonts/**", "/icons/**", "/favicon.svg", "/offline.html", "/error")
                .permitAll();
        if (demo) {
            requests.requestMatchers(DemoSignIn.PATH).permitAll();
        }
    }

    /** Without a parent, so that nothing but these two ways leads in. */
    @Bean
    AuthenticationManager signIns(
            PersonDetails people,
            PasswordEncoder encoder,
            SignInLimits limits,
            SignInWatch watch,
            RememberedSignIn remembered) {
        return new ProviderManager(
                new LimitedSignIn(people, encoder, limits, watch),
                new RememberMeAuthenticationProvider(remembered.getKey()));
    }

    @Bean
    DeviceFilter deviceFilter(
            CurrentPerson me,
            Devices devices,
            Sightings sightings,
            OpenSessions sessions,
            SecurityContextRepository contexts) {
        return new DeviceFilter(me, devices, sightings, sessions, contexts);
    }

    /** Keeps the filter to the security chain, where it knows who is signed in. */
    @Bean
    FilterRegistrationBean<DeviceFilter> onlyInChain(DeviceFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Hashes say how they were made, so that they can be made in a better way one day. */
    @Bean
    PasswordEncoder passwordEncoder() {
        String argon2 = "argon2@SpringSecurity_v5_8";
        return new DelegatingPasswordEncoder(
                argon2, Map.of(argon2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Every filter and every rule would else be timed for metrics that nobody reads, which costs more than they do. */
    @Bean
    SecurityObservationSettings untimed() {
        return SecurityObservationSettings.noObservations();
    }

    /** Lets {@link ReaderOf} and its like name the board they guard. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
