package org.roundtable.upkeep;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Finds the words for what stopped a start. Made by Spring Boot from {@code META-INF/spring.factories}. */
final class StartFailures implements FailureAnalyzer, Ordered {
    private final @Nullable Environment settings;

    StartFailures(@Nullable Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        CannotStart known = known(failure);
        return known == null ? null : new FailureAnalysis(known.why(), known.remedy(), failure);
    }

    /** Before those of Spring Boot, which know less. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private @Nullable CannotStart known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart told) {
                return told;
            }
        }
        if (settings == null) {
            return null;
        }
        DatabaseAddress address = DatabaseAddress.of(settings);
        return DatabaseTrouble.sql(failure)
                .map(sql -> DatabaseTrouble.of(sql, address))
                .orElseGet(() -> tables(failure, address));
    }

    private static @Nullable CannotStart tables(Throwable failure, DatabaseAddress address) {
        if (DatabaseTrouble.any(failure, FlywayException.class::isInstance)) {
            return new CannotStart(
                    "The tables in " + address.shown() + " are not those of this Roundtable.",
                    "Nothing was changed. Give it an empty database, or the program that made these tables.");
        }
        return null;
    }
}
