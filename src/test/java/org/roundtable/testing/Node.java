package org.roundtable.testing;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.roundtable.Roundtable;
import org.roundtable.common.PersonId;
import org.roundtable.voting.PollWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** One of {@link TwoNodes}. The holder of the signed-in person is one for the whole process, so it is set for each deed. */
public record Node(ConfigurableApplicationContext application) {
    static CompletableFuture<Node> starting(String database) {
        return CompletableFuture.supplyAsync(
                () -> new Node(new SpringApplicationBuilder(
                                Roundtable.class, World.class, PollWorld.class, Screens.class)
                        .run("--server.port=0", "--roundtable.demo=true", "--spring.datasource.url=" + database)),
                deed -> new Thread(deed).start());
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public <T> T on(Supplier<T> deed) {
        SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(bean(SecurityContextHolderStrategy.class));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContextHolderStrategy(before);
        }
    }

    public <T> T as(PersonId person, Supplier<T> deed) {
        return on(() -> As.person(person, deed::get));
    }

    public void doing(PersonId person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return true;
        });
    }
}
