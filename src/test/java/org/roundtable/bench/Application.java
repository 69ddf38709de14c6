package org.roundtable.bench;

import jakarta.servlet.ServletContext;
import org.roundtable.journey.Server;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The running application, and what tests add to it. */
final class Application {
    private Application() {}

    static ServletContext servletContext() {
        return Server.bean(ServletContext.class);
    }

    static ApplicationContext context() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext());
    }

    /** A helper of tests, which is no part of the application. */
    static <T> T helper(Class<T> type) {
        return context().getAutowireCapableBeanFactory().createBean(type);
    }
}
