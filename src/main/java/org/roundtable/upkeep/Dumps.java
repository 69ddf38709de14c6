package org.roundtable.upkeep;

/** How PostgreSQL's own programs name a database. */
final class Dumps {
    private Dumps() {}

    /** What to give to {@code pg_dump} and {@code pg_restore}. */
    static String database(DatabaseAddress address) {
        String user = address.user().isEmpty() ? "" : " --username=" + address.user();
        return "--dbname=" + address.shown().replaceFirst("^jdbc:", "") + user;
    }
}
