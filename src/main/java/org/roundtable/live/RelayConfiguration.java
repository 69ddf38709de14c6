package org.roundtable.live;

import org.roundtable.common.Database;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration
class RelayConfiguration {
    @Bean
    Relay relay(Database database, JdbcTemplate jdbc, JdbcConnectionDetails details, Arrivals arrivals) {
        return database.shared() ? new PostgresRelay(jdbc, details, arrivals) : new NoRelay();
    }
}
