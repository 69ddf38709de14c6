package org.roundtable.shell.demo;

import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;

/** The beginning or the end of the demo's loading, which the record keeps. */
record DemoMark(String action) implements Audited {
    static final DemoMark BEGUN = new DemoMark("demo.begun");
    static final DemoMark LOADED = new DemoMark("demo.loaded");

    @Override
    public Deed deed() {
        return new Deed(null, null, action, null, "", false);
    }
}
