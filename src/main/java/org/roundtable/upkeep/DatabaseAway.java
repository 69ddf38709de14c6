package org.roundtable.upkeep;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells the absence of the database from other problems. */
public final class DatabaseAway {
    /** What the pool says of a connection that it took away because it was broken. */
    private static final String POOL = "Connection is closed";

    private DatabaseAway() {}

    /** Whether something failed because the database could not be reached, or could not write. */
    public static boolean is(Throwable thrown) {
        return DatabaseTrouble.any(thrown, DatabaseAway::known);
    }

    private static boolean known(Throwable cause) {
        return switch (cause) {
            case CannotCreateTransactionException noConnection -> true;
            case DataAccessResourceFailureException noConnection -> true;
            case SQLTransientConnectionException noConnection -> true;
            case SQLNonTransientConnectionException noConnection -> true;
            case SQLRecoverableException noConnection -> true;
            case SQLException closed when POOL.equals(closed.getMessage()) -> true;
            case SQLException failed -> state(String.valueOf(failed.getSQLState())) || DatabaseTrouble.full(failed);
            default -> false;
        };
    }

    /** Of the connection, of resources such as the disk, or of a server that is stopping or starting. */
    private static boolean state(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.startsWith("58");
    }
}
