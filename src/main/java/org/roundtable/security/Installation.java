package org.roundtable.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The installation as a whole: one row, locked by deeds that must not cross. */
@Entity
class Installation {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private boolean setUp;

    protected Installation() {}

    boolean isSetUp() {
        return setUp;
    }

    void setUp() {
        setUp = true;
    }
}
