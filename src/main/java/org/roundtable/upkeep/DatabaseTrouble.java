package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** Says in plain words why a database could not be opened. */
final class DatabaseTrouble {
    private static final String OWN_FOLDER =
            "Or give this one a database of its own with --spring.datasource.url=jdbc:h2:file:./other/roundtable.";
    private static final String CREDENTIALS = "Check --spring.datasource.username and --spring.datasource.password.";

    private DatabaseTrouble() {}

    static CannotStart unknown(DatabaseAddress address) {
        return new CannotStart(
                "\"" + address.shown() + "\" is not the address of a database that Roundtable can use.",
                "Give --spring.datasource.url=jdbc:h2:file:./data/roundtable for a file, or"
                        + " --spring.datasource.url=jdbc:postgresql://host/name for PostgreSQL.");
    }

    static CannotStart folder(DatabaseAddress address, IOException failed) {
        if (full(failed)) {
            return full(address);
        }
        String reason = failed instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : failed.getClass().getSimpleName();
        return unwritable(address, reason);
    }

    static CannotStart unwritable(DatabaseAddress address, String reason) {
        return new CannotStart(
                "The data cannot be written to " + address.shown() + " (" + reason + ").",
                "Let the person who runs Roundtable write there, or name another place with --spring.datasource.url.");
    }

    static CannotStart of(SQLException failed, DatabaseAddress address) {
        if (full(failed)) {
            return full(address);
        }
        return address.postgresql() ? postgresql(failed, address) : h2(failed, address);
    }

    /** Whether there was no room left where something was to be written. */
    static boolean full(Throwable thrown) {
        return any(
                thrown,
                cause -> cause instanceof IOException
                        && Stream.of("no space left", "not enough space", "quota exceeded")
                                .anyMatch(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT)::contains));
    }

    static boolean any(Throwable thrown, Predicate<Throwable> wanted) {
        return chain(thrown).anyMatch(wanted);
    }

    static Optional<SQLException> sql(Throwable thrown) {
        return chain(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    private static CannotStart full(DatabaseAddress address) {
        return new CannotStart(
                "There is no space left on the disk that holds " + address.shown() + ".",
                "Nothing was changed. Make room there and start again.");
    }

    private static CannotStart h2(SQLException failed, DatabaseAddress address) {
        return switch (failed.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new CannotStart(
                        "Another Roundtable is running on the data in " + address.shown() + ".",
                        "Stop that one first. " + OWN_FOLDER);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                new CannotStart(
                        "The data in " + address.shown() + " was made with another user name or password.",
                        CREDENTIALS);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                new CannotStart(
                        "The data in " + address.shown() + " is damaged and cannot be opened.",
                        "Nothing was changed. Bring back the last backup with: restore --from=backup.zip --replace"
                                + " (the damaged file is kept aside).");
            case ErrorCode.DATABASE_IS_READ_ONLY -> unwritable(address, "read-only");
            case ErrorCode.URL_FORMAT_ERROR_2,
                    ErrorCode.URL_RELATIVE_TO_CWD,
                    ErrorCode.UNSUPPORTED_SETTING_1,
                    ErrorCode.INVALID_DATABASE_NAME_1 -> unknown(address);
            default -> other(failed, address);
        };
    }

    private static CannotStart postgresql(SQLException failed, DatabaseAddress address) {
        return switch (String.valueOf(failed.getSQLState())) {
            case "28P01", "28000" ->
                new CannotStart(
                        "The database " + address.shown() + " does not accept the user \"" + address.user()
                                + "\" with this password.",
                        CREDENTIALS);
            case "3D000" ->
                new CannotStart(
                        "There is no database " + address.shown() + ".",
                        "Make it with createdb, or correct --spring.datasource.url.");
            case "42501" ->
                new CannotStart(
                        "The user \"" + address.user() + "\" may not make tables in " + address.shown() + ".",
                        "Make it the owner of the database.");
            case "57P03" ->
                new CannotStart(
                        "The database " + address.shown() + " is just starting or stopping.", "Try again in a moment.");
            case "08001", "08004", "08006" ->
                new CannotStart(
                        "The database " + address.shown() + " cannot be reached.",
                        "Check that it is running and that --spring.datasource.url is right.");
            default -> other(failed, address);
        };
    }

    private static CannotStart other(SQLException failed, DatabaseAddress address) {
        String said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        return new CannotStart(
                "The database " + address.shown() + " cannot be used: " + said,
                "Nothing was changed. Check the settings.");
    }
}
