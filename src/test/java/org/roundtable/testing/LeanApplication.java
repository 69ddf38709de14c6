package org.roundtable.testing;

import org.roundtable.Roundtable;
import org.roundtable.voting.PollWorld;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The services on their database, without screens and web server, which takes a third of the time to start. */
public final class LeanApplication {
    private static final String SCREENS = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    private LeanApplication() {}

    public static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(Roundtable.class, World.class, PollWorld.class, InPlaceOfScreens.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(
                        "spring.autoconfigure.exclude=" + SCREENS, "spring.data.jpa.repositories.bootstrap-mode=lazy")
                .run(settings);
    }

    /** What the screens would have brought along. */
    static final class InPlaceOfScreens {
        @Bean
        SecurityContextHolderStrategy contexts() {
            return SecurityContextHolder.getContextHolderStrategy();
        }
    }
}
