package org.roundtable.common;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A stored thing with an id of its own and a version that catches concurrent edits. */
@MappedSuperclass
public abstract class Stored {
    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    protected Stored() {}

    protected Stored(long id) {
        this.id = id;
    }

    protected long key() {
        return id;
    }
}
