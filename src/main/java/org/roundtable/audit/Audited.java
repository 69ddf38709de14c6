package org.roundtable.audit;

/** An event that belongs in the record. It is written in the transaction of the deed itself, so neither is without the other. */
public interface Audited {
    Deed deed();
}
