package org.roundtable.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What becomes of problems in scheduled work: it goes on at its next time, and the log is not flooded. */
@Configuration
@EnableScheduling
class ScheduledTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledTrouble.class);

    @Bean
    ThreadPoolTaskSchedulerCustomizer quiet(org.springframework.beans.factory.ObjectProvider<DatabaseWatch> watch) {
        return scheduler -> scheduler.setErrorHandler(thrown -> {
            if (!watch.getObject().explains(thrown)) {
                LOG.error("Scheduled work failed; it is tried again at its next time", thrown);
            }
        });
    }
}
