package org.roundtable.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The installation as a whole: one row, locked by deeds that must not cross. */
@Entity
class Installation {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private boolean setUp;

    private @Nullable String setUpCode;

    protected Installation() {}

    boolean isSetUp() {
        return setUp;
    }

    void setUp() {
        setUp = true;
        setUpCode = null;
    }

    /** The code it is set up with, made now if there is none. */
    String setUpCode(Supplier<String> fresh) {
        String code = setUpCode == null ? fresh.get() : setUpCode;
        setUpCode = code;
        return code;
    }
}
