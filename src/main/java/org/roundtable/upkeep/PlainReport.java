package org.roundtable.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line of the log why the program did not start. Made by Spring Boot from {@code META-INF/spring.factories}. */
final class PlainReport implements FailureAnalysisReporter {
    private static final Logger LOG = LoggerFactory.getLogger(PlainReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        LOG.error("Roundtable cannot start. {} {}", analysis.getDescription(), action == null ? "" : action);
    }
}
