package org.roundtable.live;

/** The address of the screen that shows the live path at work, without the leading slash. */
public final class LiveLinks {
    public static final String FIGURES = "admin/live";

    private LiveLinks() {}
}
