package org.roundtable.upkeep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.PropertyResolver;

/** Where the settings say the data is. */
record DatabaseAddress(String url, String user, String password) {
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final int PATIENCE_SECONDS = 10;

    static DatabaseAddress of(PropertyResolver settings) {
        return new DatabaseAddress(
                settings.getProperty("spring.datasource.url", ""),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }

    boolean postgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    boolean inMemory() {
        return url.startsWith("jdbc:h2:mem:");
    }

    /** The files of an H2 database on disk; none for any other. */
    Optional<DataFiles> files() {
        if (!url.startsWith(H2_FILE)) {
            return Optional.empty();
        }
        String path = settingsCut(';').substring(H2_FILE.length());
        return Optional.of(new DataFiles(
                Path.of(path.replaceFirst("^~(?=/)", home())).toAbsolutePath().normalize()));
    }

    /** The same kind of database in other files, which must be there. */
    DatabaseAddress in(DataFiles others) {
        String settings = url.substring(settingsCut(';').length());
        return new DatabaseAddress(H2_FILE + others.base() + settings + ";IFEXISTS=TRUE", user, password);
    }

    /** The address without anything secret. */
    String shown() {
        return files().map(files -> files.data().toString())
                .orElseGet(() -> settingsCut('?').split(";", 2)[0].replaceFirst("//[^/@]*@", "//"));
    }

    /** @throws SQLException in ten seconds or so when nobody answers */
    Connection open() throws SQLException {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        if (postgresql()) {
            properties.setProperty("connectTimeout", String.valueOf(PATIENCE_SECONDS));
            properties.setProperty("loginTimeout", String.valueOf(PATIENCE_SECONDS));
            properties.setProperty("socketTimeout", String.valueOf(PATIENCE_SECONDS));
        }
        return DriverManager.getConnection(url, properties);
    }

    private String settingsCut(char first) {
        int cut = url.indexOf(first);
        return cut < 0 ? url : url.substring(0, cut);
    }

    private static String home() {
        return java.util.regex.Matcher.quoteReplacement(System.getProperty("user.home"));
    }
}
