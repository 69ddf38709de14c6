package org.roundtable.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which version the tables of a database have, and which the program knows. */
final class Versions {
    private static final String MIGRATIONS = "classpath:db/migration/V*__*.sql";

    private Versions() {}

    /** The newest version of tables that this program can work with. */
    static MigrationVersion known() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(MIGRATIONS))
                    .map(Resource::getFilename)
                    .map(name -> Objects.requireNonNull(name).replaceFirst("^V(.+?)__.*", "$1"))
                    .map(MigrationVersion::fromVersion)
                    .max(MigrationVersion::compareTo)
                    .orElse(MigrationVersion.EMPTY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The version of the tables; none when there are none of ours. */
    static Optional<MigrationVersion> in(Connection database) throws SQLException {
        try (var tables = database.getMetaData().getTables(null, database.getSchema(), "flyway_schema_history", null)) {
            if (!tables.next()) {
                return Optional.empty();
            }
        }
        MigrationVersion newest = MigrationVersion.EMPTY;
        try (var query = database.createStatement();
                var rows = query.executeQuery(
                        "select \"version\" from \"flyway_schema_history\" where \"version\" is not null")) {
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
        }
        return Optional.of(newest);
    }

    /** @throws CannotStart when a newer program has worked on the data */
    static void refuseNewer(Connection database, String place) throws SQLException {
        MigrationVersion known = known();
        MigrationVersion there = in(database).orElse(MigrationVersion.EMPTY);
        if (there.compareTo(known) > 0) {
            throw new CannotStart(
                    "The data in " + place + " belongs to a newer Roundtable (its tables have version " + there
                            + ", this program knows " + known + ").",
                    "Nothing was changed. Start the newer program, or restore a backup from before it.");
        }
    }
}
