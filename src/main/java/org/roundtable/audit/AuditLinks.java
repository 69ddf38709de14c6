package org.roundtable.audit;

/** The address of the record's screen, without the leading slash. */
public final class AuditLinks {
    public static final String RECORD = "admin/audit";

    private AuditLinks() {}
}
