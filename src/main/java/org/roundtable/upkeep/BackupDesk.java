package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a backup while the server runs, when the {@code backup} command asks for one. */
@Component
class BackupDesk {
    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

    private final DatabaseAddress address;
    private final Optional<DataFiles> files;
    private final DataSource database;

    BackupDesk(Environment settings, DataSource database) {
        this.address = DatabaseAddress.of(settings);
        this.files = address.files();
        this.database = database;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void serve() throws IOException {
        if (files.isPresent() && Files.exists(BackupPlace.wanted(files.get()))) {
            serve(files.get());
        }
    }

    private void serve(DataFiles data) throws IOException {
        Path wanted = BackupPlace.wanted(data);
        String id = Files.readString(wanted).strip();
        Files.delete(wanted);
        if (!id.matches("[0-9a-v]{1,13}")) {
            LOG.warn("A file asked for a backup in words that are not understood; it is gone now");
            return;
        }
        BackupPlace place = new BackupPlace(data, id);
        try (Connection connection = database.getConnection()) {
            place.writeMoment(connection, address);
            LOG.info("A backup was made");
        } catch (SQLException | IOException failed) {
            LOG.error("A backup could not be made: {}", failed.getMessage());
            Files.writeString(place.failed(), String.valueOf(failed.getMessage()));
        }
    }
}
