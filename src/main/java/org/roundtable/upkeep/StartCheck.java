package org.roundtable.upkeep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;

/**
 * Looks, before anything is begun, whether the port is free and the data can be worked with, so that what is wrong is
 * told at once and in a sentence.
 *
 * <p>The database stays open until the application has started, so that it is not opened twice.
 */
public final class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final int DEFAULT_PORT = 8080;

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        PropertyResolver settings = starting.getEnvironment();
        port(settings);
        DatabaseAddress address = DatabaseAddress.of(settings);
        if (address.inMemory()) {
            return;
        }
        Connection open = database(address);
        starting.addApplicationListener((ApplicationListener<ApplicationReadyEvent>) started -> close(open));
    }

    private static void port(PropertyResolver settings) {
        int port = settings.getProperty("server.port", Integer.class, DEFAULT_PORT);
        String host = settings.getProperty("server.address");
        try (ServerSocket probe =
                new ServerSocket(Math.max(port, 0), 1, host == null ? null : InetAddress.getByName(host))) {
            probe.getLocalPort();
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " cannot be used (" + taken.getMessage()
                            + "); perhaps another Roundtable runs there.",
                    "Stop that one, or choose another port with --server.port=8081.");
        }
    }

    /** @throws CannotStart when the application could not work with it */
    static Connection database(DatabaseAddress address) {
        try {
            DriverManager.getDriver(address.url());
        } catch (SQLException noDriver) {
            throw DatabaseTrouble.unknown(address);
        }
        address.files().ifPresent(files -> makeFolder(files, address));
        Connection database = null;
        try {
            database = address.open();
            if (database.isReadOnly()) {
                throw DatabaseTrouble.unwritable(address, "read-only");
            }
            Versions.refuseNewer(database, address.shown());
            return database;
        } catch (SQLException failed) {
            close(database);
            throw DatabaseTrouble.of(failed, address);
        } catch (CannotStart refused) {
            close(database);
            throw refused;
        }
    }

    private static void makeFolder(DataFiles files, DatabaseAddress address) {
        try {
            Files.createDirectories(files.folder());
        } catch (IOException failed) {
            throw DatabaseTrouble.folder(address, failed);
        }
        if (!Files.isWritable(files.folder())) {
            throw DatabaseTrouble.unwritable(address, "no right to write there");
        }
    }

    static void close(@org.jspecify.annotations.Nullable Connection database) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (SQLException closedAlready) {
            return;
        }
    }
}
